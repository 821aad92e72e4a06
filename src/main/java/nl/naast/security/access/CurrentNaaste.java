package nl.naast.security.access;

import java.time.Instant;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * Whether somebody is a naaste now: the relation is active, within its period, and the naaste
 * lives.
 */
public final class CurrentNaaste {
  private CurrentNaaste() {}

  public static boolean is(RelatedPerson person, Instant now) {
    return (!person.hasActive() || person.getActive())
        && Periods.isIn(person.getPeriod(), now)
        && !isDeceased(person);
  }

  private static boolean isDeceased(RelatedPerson person) {
    return person.getExtension().stream()
        .filter(extension -> extension.getUrl().endsWith("/caregiver-deceased"))
        .anyMatch(e -> !(e.getValue() instanceof BooleanType answer) || answer.booleanValue());
  }
}
