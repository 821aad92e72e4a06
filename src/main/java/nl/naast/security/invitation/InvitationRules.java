package nl.naast.security.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naast.security.Caller;
import nl.naast.security.access.Visible;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may invite whom. */
@Component
class InvitationRules {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAASTE =
      Pattern.compile("(RelatedPerson|Person)/[A-Za-z0-9.-]{1,64}");
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>,;:\"()]{1,64}@[A-Za-z0-9.-]{1,190}");
  private static final Text WHO =
      Text.of(
          "Uitnodigen doet een zorgverlener die deze naaste kent, of een systeem.",
          "A professional who knows this naaste invites, or a system.");
  private static final Text FORM =
      Text.of(
          "Stuur een JSON-object met fhirUser, zoals RelatedPerson/3, en naar keuze email; niets"
              + " anders.",
          "Send a JSON object with fhirUser, such as RelatedPerson/3, and if you like email;"
              + " nothing else.");
  private static final Text NOBODY =
      Text.of(
          "Deze naaste bestaat hier niet, of u mag hem niet zien.",
          "This naaste does not exist here, or you may not see them.");
  private static final Text NO_MAIL =
      Text.of(
          "Deze server verstuurt geen e-mail. Druk de brief af, of geef de link zelf.",
          "This server sends no e-mail. Print the letter, or hand over the link yourself.");
  private static final Text NO_ADDRESS =
      Text.of("Dit is geen e-mailadres.", "This is no e-mail address.");
  private final Visible visible;
  private final InvitationMail mail;

  InvitationRules(Visible visible, InvitationMail mail) {
    this.visible = visible;
    this.mail = mail;
  }

  /** What is asked for. */
  record Asked(String fhirUser, @Nullable String email) {}

  private record Body(@Nullable String fhirUser, @Nullable String email) {}

  /**
   * Reads and checks.
   *
   * @throws Refusal 403 for who may not invite, 400 for what cannot be read, 422 for whom there is
   *     no inviting
   */
  Asked read(String json, Caller caller) {
    String user = caller.fhirUser();
    boolean system = user == null && caller.roles().isEmpty();
    if (!system && (user == null || !user.startsWith("Practitioner/"))) {
      throw refusal(403, IssueType.FORBIDDEN, WHO);
    }
    Body body = parse(json);
    String naaste = body.fhirUser() + "";
    // A Person joins several families; only a system knows them all.
    boolean mayBe =
        NAASTE.matcher(naaste).matches() && (system || naaste.startsWith("RelatedPerson/"));
    if (!mayBe || visible.to(caller, Set.of(naaste)).isEmpty()) {
      throw refusal(422, IssueType.NOTFOUND, NOBODY);
    }
    if (body.email() != null && !mail.isPossible()) {
      throw refusal(422, IssueType.NOTSUPPORTED, NO_MAIL);
    }
    if (body.email() != null && !ADDRESS.matcher(body.email()).matches()) {
      throw refusal(422, IssueType.VALUE, NO_ADDRESS);
    }
    return new Asked(naaste, body.email());
  }

  private static Body parse(String json) {
    try {
      Body body = JSON.readValue(json, Body.class);
      if (body != null) {
        return body;
      }
    } catch (JsonProcessingException e) {
      throw refusal(400, IssueType.STRUCTURE, FORM);
    }
    throw refusal(400, IssueType.STRUCTURE, FORM);
  }

  private static Refusal refusal(int status, IssueType code, Text text) {
    return new Refusal(status, Issue.error(code, text));
  }
}
