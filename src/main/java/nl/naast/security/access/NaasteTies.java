package nl.naast.security.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Person;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.springframework.stereotype.Component;

/** The relations of a naaste: what is the naaste's own, and what patient and family opened. */
@Component
class NaasteTies {
  private final StoredResources stored;

  NaasteTies(StoredResources stored) {
    this.stored = stored;
  }

  /** One RelatedPerson that may act: active, within its period, not declined, not deceased. */
  record Naaste(String reference, String patient) {}

  /** Who the naaste of this login is, to each patient. */
  List<Naaste> naasten(String fhirUser, Instant now) {
    List<String> references = new ArrayList<>();
    if (fhirUser.startsWith("Person/")) {
      stored.find(Person.class, fhirUser).stream()
          .filter(person -> !person.hasActive() || person.getActive())
          .flatMap(person -> person.getLink().stream())
          .map(link -> ConsentTerms.reference(link.getTarget()))
          .filter(reference -> reference.startsWith("RelatedPerson/"))
          .forEach(references::add);
    } else {
      references.add(fhirUser);
    }
    return references.stream().flatMap(r -> naaste(r, now).stream()).toList();
  }

  Optional<Naaste> naaste(String reference, Instant now) {
    return stored
        .find(RelatedPerson.class, reference)
        .filter(person -> mayAct(person, now))
        .map(person -> new Naaste(reference, ConsentTerms.reference(person.getPatient())));
  }

  List<Tie> of(Naaste naaste, Instant now) {
    String patient = id(naaste.patient());
    List<Tie> ties = new ArrayList<>();
    ties.add(Tie.of(Relation.OWN, naaste.reference(), patient));
    ties.add(Tie.of(Relation.FAMILY, naaste.patient(), patient));
    Set<String> opened = new HashSet<>();
    for (Consent consent : stored.referring(Consent.class, naaste.reference())) {
      ConsentTerms.now(consent, now)
          .filter(terms -> terms.actors().contains(naaste.reference()))
          .filter(terms -> terms.patient().equals(naaste.patient()))
          .ifPresent(
              terms -> {
                if (terms.kind().equals(ConsentTerms.OF_CAREGIVER)) {
                  shared(terms, patient, ties);
                } else {
                  opened.addAll(terms.types());
                }
              });
    }
    if (!opened.isEmpty()) {
      ties.add(new Tie(Relation.OPENED, Set.of(naaste.patient()), Set.of(patient), opened));
    }
    return ties;
  }

  /** What naasten shared with the patient. */
  List<Tie> sharedWithPatient(String patient, Instant now) {
    List<Tie> ties = new ArrayList<>();
    for (Consent consent : stored.referring(Consent.class, patient)) {
      ConsentTerms.now(consent, now)
          .filter(terms -> terms.kind().equals(ConsentTerms.OF_CAREGIVER))
          .filter(terms -> terms.actors().contains(patient))
          .filter(terms -> terms.patient().equals(patient))
          .ifPresent(terms -> shared(terms, id(patient), ties));
    }
    return ties;
  }

  private static void shared(ConsentTerms terms, String patient, List<Tie> ties) {
    // What a naaste shares is that naaste's own; a Consent that several gave opens each one's.
    Set<String> givers = new HashSet<>(terms.givers());
    givers.removeIf(giver -> !giver.startsWith("RelatedPerson/"));
    if (!givers.isEmpty() && !terms.types().isEmpty()) {
      ties.add(new Tie(Relation.SHARED, givers, Set.of(patient), terms.types()));
    }
  }

  private static boolean mayAct(RelatedPerson person, Instant now) {
    return (!person.hasActive() || person.getActive())
        && (!person.hasPeriod() || Periods.isIn(person.getPeriod(), now))
        && !isDeceased(person)
        && !isDeclined(person);
  }

  private static boolean isDeceased(RelatedPerson person) {
    return person.getExtension().stream()
        .filter(extension -> extension.getUrl().endsWith("/caregiver-deceased"))
        .anyMatch(e -> !(e.getValue() instanceof BooleanType answer) || answer.booleanValue());
  }

  /** Whether the newest state of every role that was asked is declined. */
  private static boolean isDeclined(RelatedPerson person) {
    Map<String, Extension> newest = new HashMap<>();
    for (Extension state : person.getExtension()) {
      if (state.getUrl().endsWith("/role-state")) {
        newest.merge(
            code(state, "role"),
            state,
            (one, other) -> date(one).compareTo(date(other)) > 0 ? one : other);
      }
    }
    return !newest.isEmpty()
        && newest.values().stream().allMatch(state -> code(state, "state").equals("declined"));
  }

  private static String code(Extension extension, String part) {
    Extension found = extension.getExtensionByUrl(part);
    return found != null && found.getValue() instanceof CodeableConcept concept
        ? concept.getCodingFirstRep().getCode() + ""
        : "";
  }

  private static String date(Extension state) {
    return state.getExtensionByUrl("date") != null
            && state.getExtensionByUrl("date").getValue() instanceof DateType date
        ? date.getValueAsString() + ""
        : "";
  }

  static String id(String reference) {
    return reference.substring(reference.indexOf('/') + 1);
  }
}
