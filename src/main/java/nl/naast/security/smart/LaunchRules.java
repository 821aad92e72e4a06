package nl.naast.security.smart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naast.security.Caller;
import nl.naast.security.access.Visible;
import nl.naast.security.client.Client;
import nl.naast.security.client.Clients;
import nl.naast.security.scope.Scope;
import nl.naast.server.ServedTypes;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an announced launch must be like, and who may announce one. */
@Component
class LaunchRules {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern USER =
      Pattern.compile("(Patient|RelatedPerson|Person|Practitioner)/[A-Za-z0-9.-]{1,64}");
  private static final Pattern LOCAL = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}");
  private static final Text SYSTEMS =
      Text.of(
          "Een launch meldt een systeem aan, met een scope die Patient laat lezen, zoals"
              + " system/Patient.r.",
          "A launch is announced by a system, with a scope that lets it read Patient, such as"
              + " system/Patient.r.");
  private static final Text FORM =
      Text.of(
          "Stuur een JSON-object met client_id, en naar keuze patient, encounter, fhirContext,"
              + " needPatientBanner, user en intent; niets anders.",
          "Send a JSON object with client_id, and if you like patient, encounter, fhirContext,"
              + " needPatientBanner, user and intent; nothing else.");
  private static final Text NO_APP =
      Text.of(
          "Er is geen app met deze client_id die mensen laat inloggen.",
          "There is no app with this client_id that lets people log in.");
  private static final Text NO_USER =
      Text.of(
          "user is een verwijzing als Practitioner/3: naar een Practitioner, RelatedPerson, Person"
              + " of Patient.",
          "user is a reference such as Practitioner/3: to a Practitioner, RelatedPerson, Person or"
              + " Patient.");
  private static final Text NO_CONTEXT =
      Text.of(
          "Elk deel van fhirContext heeft een reference zoals Task/3, en naar keuze een role; geen"
              + " Patient of Encounter.",
          "Each part of fhirContext has a reference such as Task/3, and if you like a role; no"
              + " Patient or Encounter.");
  private static final Text OTHER_ENCOUNTER =
      Text.of(
          "De encounter is niet van deze patient. Noem ze samen, of laat encounter weg.",
          "The encounter is not one of this patient. Name them together, or leave out encounter.");
  private static final Text NOT_THERE =
      Text.of(
          "%s bestaat hier niet, of u mag het niet zien.",
          "%s does not exist here, or you may not see it.");
  private final Clients clients;
  private final Visible visible;
  private final ServedTypes served;

  LaunchRules(Clients clients, Visible visible, ServedTypes served) {
    this.clients = clients;
    this.visible = visible;
    this.served = served;
  }

  /** A launch that may be announced. */
  record Announced(Client app, LaunchContext context) {}

  /** The properties of the request, in SMART's names. */
  private record Asked(
      @Nullable String client_id,
      @Nullable String patient,
      @Nullable String encounter,
      @Nullable List<Map<String, Object>> fhirContext,
      @Nullable Boolean needPatientBanner,
      @Nullable String user,
      @Nullable String intent) {}

  /**
   * Reads and checks.
   *
   * @throws Refusal 403 for who is no system, 400 for what cannot be read, 422 with all that is
   *     wrong
   */
  Announced read(String body, Caller caller) {
    if (!mayAnnounce(caller)) {
      throw new Refusal(403, Issue.error(IssueType.FORBIDDEN, SYSTEMS));
    }
    Asked asked = parse(body);
    List<Issue> wrong = new ArrayList<>();
    Client app =
        clients
            .find(asked.client_id() + "")
            .filter(Client::enabled)
            .filter(Client::maySendUsers)
            .orElse(null);
    if (app == null) {
      wrong.add(Issue.error(IssueType.NOTFOUND, NO_APP));
    }
    if (asked.user() != null && !USER.matcher(asked.user()).matches()) {
      wrong.add(Issue.error(IssueType.VALUE, NO_USER));
    }
    references(asked, caller, wrong);
    if (wrong.isEmpty()
        && asked.encounter() != null
        && (asked.patient() == null
            || !visible.isEncounterOf(asked.encounter(), asked.patient()))) {
      wrong.add(Issue.error(IssueType.VALUE, OTHER_ENCOUNTER));
    }
    if (!wrong.isEmpty() || app == null) {
      throw new Refusal(422, new Outcome(wrong));
    }
    return new Announced(
        app,
        new LaunchContext(
            asked.patient(),
            asked.encounter(),
            asked.fhirContext(),
            asked.needPatientBanner(),
            asked.user(),
            asked.intent()));
  }

  private static boolean mayAnnounce(Caller caller) {
    return caller.fhirUser() == null
        && caller.roles().isEmpty()
        && caller.scopes().stream()
            .flatMap(scope -> Scope.parse(scope).stream())
            .anyMatch(
                scope ->
                    scope.level() == Scope.Level.SYSTEM
                        && scope.covers("Patient")
                        && scope.rights().contains(nl.naast.security.scope.Right.READ));
  }

  private static Asked parse(String body) {
    try {
      Asked asked = JSON.readValue(body, Asked.class);
      if (asked != null) {
        return asked;
      }
    } catch (JsonProcessingException e) {
      throw new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM));
    }
    throw new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM));
  }

  private void references(Asked asked, Caller caller, List<Issue> wrong) {
    Set<String> named = new HashSet<>();
    if (asked.patient() != null) {
      named.add("Patient/" + asked.patient());
    }
    if (asked.encounter() != null) {
      named.add("Encounter/" + asked.encounter());
    }
    if (asked.fhirContext() != null) {
      for (Map<String, Object> part : asked.fhirContext()) {
        if (isPart(part)) {
          named.add((String) part.get("reference"));
        } else {
          wrong.add(Issue.error(IssueType.VALUE, NO_CONTEXT));
        }
      }
    }
    Set<String> known = new HashSet<>(named);
    known.removeIf(reference -> !LOCAL.matcher(reference).matches() || !isServed(reference));
    Set<String> seen = visible.to(caller, known);
    named.stream()
        .filter(reference -> !seen.contains(reference))
        .sorted()
        .forEach(
            missing -> wrong.add(Issue.error(IssueType.NOTFOUND, NOT_THERE.with(quoted(missing)))));
  }

  private boolean isServed(String reference) {
    return served.names().contains(reference.substring(0, reference.indexOf('/')));
  }

  private static boolean isPart(Map<String, Object> part) {
    return part.get("reference") instanceof String reference
        && LOCAL.matcher(reference).matches()
        && !reference.startsWith("Patient/")
        && !reference.startsWith("Encounter/")
        && (!part.containsKey("role") || part.get("role") instanceof String)
        && Set.of("reference", "role").containsAll(part.keySet());
  }

  private static String quoted(String word) {
    String plain = word.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 80 ? plain.substring(0, 80) + "..." : plain;
  }
}
