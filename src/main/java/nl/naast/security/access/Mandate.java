package nl.naast.security.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Patient;

/**
 * What ends a mandate besides its period. Who represents somebody does so in life, so that it ends
 * by a death. Parents and guardians represent a child in care until sixteen; from then on a patient
 * decides alone (Burgerlijk Wetboek 7, article 447).
 */
final class Mandate {
  private static final Set<String> FOR_CHILDREN = Set.of("parental-authority", "child-guardian");
  private static final int DECIDES_ALONE = 16;

  private Mandate() {}

  /** Whether a mandate with this ground, within its period, still holds for the patient. */
  static boolean holds(String ground, Patient patient, Instant now) {
    boolean active = !patient.hasActive() || patient.getActive();
    return active
        && !isDeceased(patient)
        && (!FOR_CHILDREN.contains(ground) || isChild(patient, now));
  }

  private static boolean isDeceased(Patient patient) {
    return patient.hasDeceased()
        && !(patient.getDeceased() instanceof BooleanType answer && !answer.booleanValue());
  }

  /**
   * A birth date that is known in part counts from its first day; one that is unknown is too long
   * ago.
   */
  private static boolean isChild(Patient patient, Instant now) {
    if (!patient.hasBirthDate()) {
      return false;
    }
    ZoneId here = ZoneId.systemDefault();
    LocalDate born = patient.getBirthDate().toInstant().atZone(here).toLocalDate();
    return now.atZone(here).toLocalDate().isBefore(born.plusYears(DECIDES_ALONE));
  }
}
