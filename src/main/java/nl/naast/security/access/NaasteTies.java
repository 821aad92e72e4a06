package nl.naast.security.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
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

  /**
   * One RelatedPerson that may act: active, within its period, not declined, not deceased.
   *
   * @param terms of the consents that name this naaste, as they are now
   */
  record Naaste(String reference, String patient, List<ConsentTerms> terms) {}

  /** Who the naaste of this login is, to each patient. */
  List<Naaste> naasten(String fhirUser, Instant now) {
    List<String> references = new ArrayList<>();
    if (fhirUser.startsWith("Person/")) {
      stored.find(Person.class, fhirUser).stream()
          .filter(person -> !person.hasActive() || person.getActive())
          .flatMap(person -> person.getLink().stream())
          .map(link -> References.plain(link.getTarget()))
          .filter(reference -> reference.startsWith("RelatedPerson/"))
          .forEach(references::add);
    } else {
      references.add(fhirUser);
    }
    return references.stream().flatMap(r -> naaste(r, now).stream()).toList();
  }

  Optional<Naaste> naaste(String reference, Instant now) {
    return naaste(reference, stored.around(reference), now);
  }

  /** The same, when it is known what is around the naaste. */
  static Optional<Naaste> naaste(String reference, Around around, Instant now) {
    return around
        .itself(RelatedPerson.class)
        .filter(person -> mayAct(person, now))
        .map(
            person -> {
              String patient = References.plain(person.getPatient());
              return new Naaste(reference, patient, terms(around, patient, now));
            });
  }

  private static List<ConsentTerms> terms(Around around, String patient, Instant now) {
    return around.referring(Consent.class).stream()
        .flatMap(consent -> ConsentTerms.now(consent, now).stream())
        .filter(terms -> terms.patient().equals(patient))
        .toList();
  }

  List<Tie> of(Naaste naaste, Instant now) {
    String patient = id(naaste.patient());
    List<Tie> ties = new ArrayList<>();
    ties.add(Tie.of(Relation.OWN, naaste.reference(), patient));
    ties.add(Tie.of(Relation.FAMILY, naaste.patient(), patient));
    Set<String> opened = new HashSet<>();
    for (ConsentTerms terms : naaste.terms()) {
      if (terms.actors().contains(naaste.reference())) {
        switch (terms.kind()) {
          case ConsentKinds.OF_CAREGIVER -> shared(terms, patient, ties);
          case ConsentKinds.OF_PATIENT -> opened.addAll(opens(terms, now));
          default -> {} // Mandates follow.
        }
      }
    }
    List<ConsentTerms> mandates = mandates(naaste, now);
    opened.addAll(types(mandates, ConsentTerms.SEE));
    if (!opened.isEmpty()) {
      ties.add(new Tie(Relation.OPENED, Set.of(naaste.patient()), Set.of(patient), opened));
    }
    if (!types(mandates, ConsentTerms.DECIDE).isEmpty()) {
      ties.add(Tie.of(Relation.MANDATED, naaste.patient(), patient));
    }
    return ties;
  }

  /** What a consent of the patient opens: no more than a representative who gave it may decide. */
  private Set<String> opens(ConsentTerms terms, Instant now) {
    if (terms.giver().equals(terms.patient())) {
      return terms.types();
    }
    Set<String> types = new HashSet<>(terms.types());
    types.retainAll(decides(terms.giver(), terms.patient(), now));
    return types;
  }

  /** The types about which a naaste decides, by a mandate of now, who else may see them. */
  Set<String> decides(String reference, String patient, Instant now) {
    return naaste(reference, now)
        .filter(naaste -> naaste.patient().equals(patient))
        .map(naaste -> types(mandates(naaste, now), ConsentTerms.DECIDE))
        .orElse(Set.of());
  }

  /** The mandates of a naaste that hold now. */
  private List<ConsentTerms> mandates(Naaste naaste, Instant now) {
    List<ConsentTerms> mandates =
        naaste.terms().stream()
            .filter(terms -> terms.kind().equals(ConsentKinds.MANDATE))
            .filter(terms -> terms.actors().contains(naaste.reference()))
            .toList();
    Optional<Patient> patient =
        mandates.isEmpty() ? Optional.empty() : stored.find(Patient.class, naaste.patient());
    return patient.isEmpty()
        ? List.of()
        : mandates.stream()
            .filter(terms -> Mandate.holds(terms.ground(), patient.get(), now))
            .toList();
  }

  private static Set<String> types(List<ConsentTerms> mandates, String action) {
    return mandates.stream()
        .filter(terms -> terms.actions().contains(action))
        .flatMap(terms -> terms.types().stream())
        .collect(Collectors.toSet());
  }

  /** What naasten shared with the patient, around whom they are. */
  List<Tie> sharedWithPatient(Around around, String patient, Instant now) {
    List<Tie> ties = new ArrayList<>();
    for (ConsentTerms terms : terms(around, patient, now)) {
      if (terms.kind().equals(ConsentKinds.OF_CAREGIVER) && terms.actors().contains(patient)) {
        shared(terms, id(patient), ties);
      }
    }
    return ties;
  }

  private static void shared(ConsentTerms terms, String patient, List<Tie> ties) {
    if (!terms.types().isEmpty()) {
      ties.add(new Tie(Relation.SHARED, Set.of(terms.giver()), Set.of(patient), terms.types()));
    }
  }

  private static boolean mayAct(RelatedPerson person, Instant now) {
    return CurrentNaaste.is(person, now) && !isDeclined(person);
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
