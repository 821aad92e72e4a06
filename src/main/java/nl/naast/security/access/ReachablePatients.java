package nl.naast.security.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** With which patients somebody has a relation now: those that a launch may be about. */
@Component
public class ReachablePatients {
  private final StoredResources stored;
  private final NaasteTies naasten;
  private final TeamTies teams;
  private final Clock clock = Clock.systemUTC();

  ReachablePatients(StoredResources stored, NaasteTies naasten, TeamTies teams) {
    this.stored = stored;
    this.naasten = naasten;
    this.teams = teams;
  }

  /**
   * One patient.
   *
   * @param id without the type
   * @param name as people read it
   */
  public record Named(String id, String name) {}

  /**
   * Who they are, by name.
   *
   * @param fhirUser such as {@code Person/3}
   */
  public List<Named> of(String fhirUser) {
    return references(fhirUser).stream()
        .flatMap(reference -> stored.find(Patient.class, reference).stream())
        .map(patient -> new Named(patient.getIdElement().getIdPart(), name(patient)))
        .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
        .toList();
  }

  /** Whether there is a relation with this one. */
  public boolean includes(String fhirUser, String patient) {
    return references(fhirUser).contains("Patient/" + patient);
  }

  /** Whether somebody is (still) somebody here: a naaste whose relations have ended is not. */
  public boolean isSomebody(String fhirUser) {
    return fhirUser.startsWith("Practitioner/") || !references(fhirUser).isEmpty();
  }

  private Set<String> references(String fhirUser) {
    Instant now = clock.instant();
    String type = fhirUser.substring(0, Math.max(0, fhirUser.indexOf('/')));
    Stream<String> patients =
        switch (type) {
          case "Patient" ->
              stored
                  .find(Patient.class, fhirUser)
                  .filter(patient -> !patient.hasActive() || patient.getActive())
                  .map(patient -> fhirUser)
                  .stream();
          case "RelatedPerson", "Person" ->
              naasten.naasten(fhirUser, now).stream().map(NaasteTies.Naaste::patient);
          case "Practitioner" -> teams.patients(fhirUser, now).stream();
          default -> Stream.empty();
        };
    return patients.collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Patient patient) {
    return patient.getName().stream()
        .map(HumanName::getNameAsSingleString)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("Patient " + patient.getIdElement().getIdPart());
  }
}
