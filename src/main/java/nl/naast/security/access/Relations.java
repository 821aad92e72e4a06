package nl.naast.security.access;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.security.Caller;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which relations a caller has at this moment. */
@Component
class Relations {
  private static final String AUDITOR = "auditor";
  private final StoredResources stored;
  private final NaasteTies naasten;
  private final TeamTies teams;
  private final Clock clock = Clock.systemUTC();

  Relations(StoredResources stored, NaasteTies naasten, TeamTies teams) {
    this.stored = stored;
    this.naasten = naasten;
    this.teams = teams;
  }

  /** The relations that a caller of this kind can have at all, whatever is stored. */
  static Set<Relation> possible(@Nullable Caller caller) {
    if (caller == null) {
      return Set.of();
    }
    Set<Relation> possible = new HashSet<>(byKind(caller));
    if (caller.roles().contains(AUDITOR)) {
      possible.add(Relation.AUDITOR);
    }
    return possible;
  }

  private static Set<Relation> byKind(Caller caller) {
    return switch (kind(caller)) {
      case "" -> caller.roles().isEmpty() ? Set.of(Relation.SYSTEM) : Set.of();
      case "Patient" -> Set.of(Relation.PATIENT, Relation.FAMILY, Relation.SHARED, Relation.ANYONE);
      case "RelatedPerson", "Person" ->
          Set.of(
              Relation.OWN,
              Relation.OPENED,
              Relation.MANDATED,
              Relation.SHARED,
              Relation.FAMILY,
              Relation.ANYONE);
      case "Practitioner" -> Set.of(Relation.TEAM, Relation.ANYONE);
      default -> Set.of();
    };
  }

  /**
   * The relations that the caller has now, with whom.
   *
   * @param standing what is known of the caller from the look at the token
   */
  List<Tie> ties(Caller caller, @Nullable Standing standing) {
    Instant now = clock.instant();
    List<Tie> ties = new ArrayList<>();
    String user = caller.fhirUser();
    if (caller.roles().contains(AUDITOR)) {
      ties.add(new Tie(Relation.AUDITOR, Set.of(), Set.of(), Set.of()));
    }
    if (user == null) {
      if (caller.roles().isEmpty()) {
        ties.add(new Tie(Relation.SYSTEM, Set.of(), Set.of(), Set.of()));
      }
      return ties;
    }
    ties.add(new Tie(Relation.ANYONE, Set.of(), Set.of(), Set.of()));
    switch (kind(caller)) {
      case "Patient" -> patient(user, around(user, standing), now, ties);
      case "RelatedPerson" ->
          NaasteTies.naaste(user, around(user, standing), now)
              .ifPresent(naaste -> naaste(naaste, caller, now, ties));
      case "Person" -> {
        ties.add(new Tie(Relation.OWN, Set.of(user), Set.of(), Set.of("Person")));
        naasten.naasten(user, now).forEach(naaste -> naaste(naaste, caller, now, ties));
      }
      case "Practitioner" -> {
        Set<String> patients = teams.patients(user, around(user, standing), now);
        ties.add(
            new Tie(
                Relation.TEAM,
                patients,
                patients.stream().map(NaasteTies::id).collect(Collectors.toSet()),
                Set.of()));
      }
      default -> {}
    }
    return ties;
  }

  private Around around(String user, @Nullable Standing standing) {
    Around known = standing == null ? null : standing.around(user);
    return known == null ? stored.around(user) : known;
  }

  /** The chosen patient fixes who of a naaste's several selves acts. */
  private void naaste(NaasteTies.Naaste naaste, Caller caller, Instant now, List<Tie> ties) {
    if (caller.patient() == null || naaste.patient().equals("Patient/" + caller.patient())) {
      ties.addAll(naasten.of(naaste, now));
    }
  }

  private void patient(String user, Around around, Instant now, List<Tie> ties) {
    if (around
        .itself(Patient.class)
        .filter(found -> !found.hasActive() || found.getActive())
        .isEmpty()) {
      return;
    }
    String id = NaasteTies.id(user);
    ties.add(Tie.of(Relation.PATIENT, user, id));
    ties.add(Tie.of(Relation.FAMILY, user, id));
    ties.addAll(naasten.sharedWithPatient(around, user, now));
  }

  /** The type of the caller's own resource; empty for a system. */
  static String kind(Caller caller) {
    String user = caller.fhirUser();
    return user == null ? "" : user.substring(0, Math.max(0, user.indexOf('/')));
  }
}
