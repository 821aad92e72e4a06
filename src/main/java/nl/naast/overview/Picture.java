package nl.naast.overview;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;

/**
 * A patient's naasten and what is around them, as one reader may see it.
 *
 * @param naasten by rank, then by name
 * @param results the last of each kind for each naaste, by the reference to the naaste
 * @param tasks that are open
 * @param people professionals who are named in the rest, by reference
 */
record Picture(
    Patient patient,
    List<RelatedPerson> naasten,
    List<CareTeam> teams,
    Map<String, List<Observation>> results,
    List<Task> tasks,
    Map<String, Practitioner> people) {}
