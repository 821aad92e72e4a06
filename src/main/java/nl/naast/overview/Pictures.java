package nl.naast.overview;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.naast.caregiver.Regisseurs;
import nl.naast.conformance.NaastPackage;
import nl.naast.security.Caller;
import nl.naast.security.access.CurrentNaaste;
import nl.naast.security.access.Periods;
import nl.naast.security.access.Visible;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * Reads the picture: one question to the database for each kind of resource, however many naasten
 * there are, and then what the reader may see of the answers.
 */
@Component
class Pictures {
  private static final List<String> RESULTS =
      List.of(
          "csi-score",
          "carerqol-score",
          "carerqol-vas",
          "ediz-score",
          "engagement-step",
          "health-literacy",
          Needs.CODE);
  private static final Comparator<Observation> ORDER =
      Comparator.comparingInt(
              (Observation one) -> RESULTS.indexOf(one.getCode().getCodingFirstRep().getCode()))
          .thenComparingInt(Needs::priority)
          .thenComparing(Needs::topic);
  private static final List<String> OPEN =
      List.of("requested", "received", "accepted", "ready", "in-progress", "on-hold");
  private final DaoRegistry daos;
  private final Searches searches;
  private final Visible visible;
  private final Regisseurs regisseurs;
  private final String codes;
  private final Clock clock = Clock.systemUTC();

  Pictures(
      DaoRegistry daos,
      Searches searches,
      Visible visible,
      Regisseurs regisseurs,
      NaastPackage naast) {
    this.daos = daos;
    this.searches = searches;
    this.visible = visible;
    this.regisseurs = regisseurs;
    this.codes = naast.url("CodeSystem", "naast-observation-code");
  }

  /**
   * The picture of a patient.
   *
   * @throws ResourceNotFoundException when the patient is not there, or hidden from the caller
   */
  Picture of(String id, Caller caller) {
    IdType patientId = new IdType("Patient", id);
    Patient stored = daos.getResourceDao(Patient.class).read(patientId, new SystemRequestDetails());
    List<Patient> patient = visible.shown(caller, Patient.class, List.of(stored));
    if (patient.isEmpty()) {
      throw new ResourceNotFoundException(patientId);
    }
    String reference = "Patient/" + id;
    Instant now = clock.instant();
    List<RelatedPerson> allNaasten =
        searches.stored(RelatedPerson.class, Searches.about("patient", reference)).stream()
            .filter(naaste -> CurrentNaaste.is(naaste, now))
            .toList();
    List<RelatedPerson> naasten =
        visible.shown(caller, RelatedPerson.class, allNaasten).stream()
            .sorted(
                Comparator.comparingInt(Naasten::rank)
                    .thenComparing(naaste -> Names.of(naaste.getName()))
                    .thenComparing(naaste -> naaste.getIdElement().getIdPart()))
            .toList();
    SearchParameterMap active = Searches.about("subject", reference);
    active.add("status", new TokenParam("active"));
    List<CareTeam> allTeams =
        searches.stored(CareTeam.class, active).stream()
            .filter(team -> Periods.isIn(team.getPeriod(), now))
            .toList();
    List<CareTeam> teams = visible.shown(caller, CareTeam.class, allTeams);
    SearchParameterMap open = Searches.about("access-patient", reference);
    open.add("status", Searches.any(null, OPEN));
    List<Task> tasks =
        searches.find(Task.class, caller, open).stream()
            .sorted(
                Comparator.comparing(Pictures::due)
                    .thenComparing(task -> task.getIdElement().getIdPart()))
            .toList();
    return new Picture(
        now,
        patient.get(0),
        naasten,
        naasten.size() < allNaasten.size(),
        teams,
        teams.size() < allTeams.size(),
        regisseurs.of(teams, now).orElse(null),
        results(reference, caller),
        tasks,
        people(teams, tasks, caller));
  }

  private Map<String, List<Observation>> results(String patient, Caller caller) {
    SearchParameterMap search = Searches.about("access-patient", patient);
    search.add("code", Searches.any(codes, RESULTS));
    search.setSort(new SortSpec("date", SortOrderEnum.DESC));
    Map<String, List<Observation>> results = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Observation result : searches.find(Observation.class, caller, search)) {
      for (Reference focus : result.getFocus()) {
        String naaste = References.plain(focus);
        String code = result.getCode().getCodingFirstRep().getCode() + "";
        boolean counts = !"entered-in-error".equals(result.getStatus().toCode());
        boolean isOver = Needs.is(result) && result.getStatus() == ObservationStatus.CANCELLED;
        String last = naaste + " " + code + " " + Needs.topic(result);
        if (counts && seen.add(last) && !isOver) {
          results.computeIfAbsent(naaste, one -> new ArrayList<>()).add(result);
        }
      }
    }
    results.values().forEach(ofOne -> ofOne.sort(ORDER));
    return results;
  }

  private Map<String, Practitioner> people(List<CareTeam> teams, List<Task> tasks, Caller caller) {
    Set<String> ids = new TreeSet<>();
    teams.forEach(team -> team.getParticipant().forEach(one -> add(one.getMember(), ids)));
    tasks.forEach(task -> add(task.getOwner(), ids));
    Map<String, Practitioner> people = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      searches
          .find(Practitioner.class, caller, Searches.ids(ids))
          .forEach(one -> people.put("Practitioner/" + one.getIdElement().getIdPart(), one));
    }
    return people;
  }

  /** What has no last day comes last. */
  private static String due(Task task) {
    String end = task.getRestriction().getPeriod().getEndElement().getValueAsString();
    return end == null ? "9999" : end;
  }

  private static void add(Reference reference, Set<String> ids) {
    String plain = References.plain(reference);
    if (plain.startsWith("Practitioner/")) {
      ids.add(plain.substring(plain.indexOf('/') + 1));
    }
  }
}
