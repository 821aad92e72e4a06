package nl.naast.security.access;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterLocationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * The patients of a professional: as member of the care team, as owner of an open task, and by a
 * role at the ward where the patient is now.
 */
@Component
class TeamTies {
  /** The states of an Encounter in which the patient is there. */
  private static final List<String> OPEN = List.of("arrived", "triaged", "in-progress", "onleave");

  private static final String CONCERNS_PATIENT = "/concerns-patient";

  private final StoredResources stored;
  private final List<Long> openHashes;

  TeamTies(StoredResources stored, PartitionSettings partitions) {
    this.stored = stored;
    this.openHashes = StoredResources.hashes(partitions, "Encounter", OPEN);
  }

  /** References to the patients with whom the professional has a relation now. */
  Set<String> patients(String practitioner, Instant now) {
    return patients(practitioner, stored.around(practitioner), now);
  }

  /** The same, when it is known what is around the professional. */
  Set<String> patients(String practitioner, Around around, Instant now) {
    Set<String> patients = new HashSet<>();
    if (around
        .itself(Practitioner.class)
        .filter(found -> !found.hasActive() || found.getActive())
        .isEmpty()) {
      return patients;
    }
    List<PractitionerRole> roles =
        around.referring(PractitionerRole.class).stream()
            .filter(role -> References.plain(role.getPractitioner()).equals(practitioner))
            .filter(role -> !role.hasActive() || role.getActive())
            .filter(role -> !role.hasPeriod() || Periods.isIn(role.getPeriod(), now))
            .toList();
    List<String> ids = roles.stream().map(role -> role.getIdElement().getIdPart()).toList();
    Set<String> selves = new HashSet<>(Set.of(practitioner));
    ids.forEach(id -> selves.add("PractitionerRole/" + id));
    Stream.concat(around.referring().stream(), stored.referringToRoles(ids).stream())
        .flatMap(says -> patientOf(says, selves, now))
        .forEach(patients::add);
    roles.stream()
        .flatMap(role -> role.getLocation().stream())
        .map(References::plain)
        .distinct()
        .flatMap(ward -> presentAt(ward, now))
        .forEach(patients::add);
    patients.removeIf(patient -> !patient.startsWith("Patient/"));
    return patients;
  }

  /** The patient with whom a care team or an open task gives a relation. */
  private static Stream<String> patientOf(Resource says, Set<String> selves, Instant now) {
    if (says instanceof CareTeam team && isMember(team, selves, now)) {
      return Stream.of(References.plain(team.getSubject()));
    }
    if (says instanceof Task task && selves.contains(References.plain(task.getOwner()))) {
      return Stream.concat(
          Stream.of(References.plain(task.getFor())),
          task.getExtension().stream()
              .filter(extension -> extension.getUrl().endsWith(CONCERNS_PATIENT))
              .map(Extension::getValue)
              .filter(Reference.class::isInstance)
              .map(patient -> References.plain((Reference) patient)));
    }
    return Stream.empty();
  }

  private static boolean isMember(CareTeam team, Set<String> selves, Instant now) {
    return (!team.hasStatus() || team.getStatus() == CareTeamStatus.ACTIVE)
        && (!team.hasPeriod() || Periods.isIn(team.getPeriod(), now))
        && team.getParticipant().stream()
            .filter(member -> !member.hasPeriod() || Periods.isIn(member.getPeriod(), now))
            .anyMatch(member -> selves.contains(References.plain(member.getMember())));
  }

  private Stream<String> presentAt(String ward, Instant now) {
    return stored.referringWith(Encounter.class, ward, openHashes).stream()
        .filter(encounter -> !encounter.hasPeriod() || Periods.isIn(encounter.getPeriod(), now))
        .filter(
            encounter ->
                encounter.getLocation().stream()
                    .filter(at -> References.plain(at.getLocation()).equals(ward))
                    .filter(at -> !at.hasPeriod() || Periods.isIn(at.getPeriod(), now))
                    .anyMatch(
                        at -> !at.hasStatus() || at.getStatus() == EncounterLocationStatus.ACTIVE))
        .map(encounter -> References.plain(encounter.getSubject()));
  }
}
