package nl.naast.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A patient's naasten and what is around them, as one reader may see it.
 *
 * @param at the moment of which it is the picture
 * @param naasten by rank, then by name
 * @param hasHiddenNaasten whether there are others, whom the reader may not see at all
 * @param hasHiddenTeams the same for teams
 * @param regisseur of now; null when nobody is, in what the reader may see
 * @param results the last of each kind for each naaste, and then what is needed in the naaste's own
 *     order, by the reference to the naaste
 * @param tasks that are open
 * @param people professionals who are named in the rest, by reference
 */
record Picture(
    Instant at,
    Patient patient,
    List<RelatedPerson> naasten,
    boolean hasHiddenNaasten,
    List<CareTeam> teams,
    boolean hasHiddenTeams,
    @Nullable Reference regisseur,
    Map<String, List<Observation>> results,
    List<Task> tasks,
    Map<String, Practitioner> people) {}
