package nl.naast.directory;

import java.util.List;
import org.hl7.fhir.r4.model.HealthcareService;

/**
 * A service that fits, with the reasons.
 *
 * @param points all reasons together
 * @param waiting days; a service that does not say comes after one that has no waiting time
 */
record Ranked(HealthcareService service, List<Reason> reasons, int points, int waiting) {}
