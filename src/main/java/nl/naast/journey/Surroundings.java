package nl.naast.journey;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.naast.caregiver.Regisseurs;
import nl.naast.conformance.NaastPackage;
import nl.naast.expression.Variables;
import nl.naast.security.access.CurrentNaaste;
import nl.naast.security.access.Periods;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** What is there around a patient, as the conditions of a PlanDefinition name it. */
@Component
class Surroundings {
  /** The stay that counts first: one that is going on, then one to come, then the last. */
  private static final List<EncounterStatus> ORDER =
      List.of(
          EncounterStatus.INPROGRESS,
          EncounterStatus.ONLEAVE,
          EncounterStatus.TRIAGED,
          EncounterStatus.ARRIVED,
          EncounterStatus.PLANNED,
          EncounterStatus.FINISHED);

  private final DaoRegistry daos;
  private final Regisseurs regisseurs;
  private final NaastPackage naast;

  Surroundings(DaoRegistry daos, Regisseurs regisseurs, NaastPackage naast) {
    this.daos = daos;
    this.regisseurs = regisseurs;
    this.naast = naast;
  }

  /** The stay that counts now; empty when there is none. */
  Optional<Encounter> stay(String patient) {
    return stored(Encounter.class, search("subject", patient)).stream()
        .filter(stay -> ORDER.contains(stay.getStatus()))
        .min(
            Comparator.comparingInt((Encounter stay) -> ORDER.indexOf(stay.getStatus()))
                .thenComparing(Surroundings::start, Comparator.reverseOrder()));
  }

  /**
   * {@code %patient}, {@code %stay}, {@code %naasten} (who are so now), {@code %unscreened} (of
   * them, who answered nothing since the stay began), {@code %professionals} (references), {@code
   * %regisseur}, {@code %plans} (support plans that go on and were not handed over).
   */
  Variables of(Patient patient, Optional<Encounter> stay, Instant now) {
    String reference = "Patient/" + patient.getIdElement().getIdPart();
    List<RelatedPerson> naasten =
        stored(RelatedPerson.class, search("patient", reference)).stream()
            .filter(one -> CurrentNaaste.is(one, now))
            .toList();
    SearchParameterMap active = search("subject", reference);
    active.add("status", new TokenParam("active"));
    List<CareTeam> teams =
        stored(CareTeam.class, active).stream()
            .filter(team -> Periods.isIn(team.getPeriod(), now))
            .toList();
    Map<String, List<? extends Base>> values = new HashMap<>();
    values.put("patient", List.of(patient));
    values.put("stay", stay.map(List::of).orElse(List.of()));
    values.put("naasten", naasten);
    values.put("unscreened", unscreened(naasten, reference, stay));
    values.put("professionals", professionals(teams, stay, now));
    values.put("regisseur", regisseurs.of(teams, now).map(List::of).orElse(List.of()));
    values.put("plans", notHandedOver(reference));
    Map<String, List<Base>> typed = new HashMap<>();
    values.forEach((name, value) -> typed.put(name, List.copyOf(value)));
    return new Variables(typed, Variables.none().points());
  }

  private List<RelatedPerson> unscreened(
      List<RelatedPerson> naasten, String patient, Optional<Encounter> stay) {
    if (naasten.isEmpty() || stay.isEmpty() || !stay.get().getPeriod().hasStart()) {
      return List.of();
    }
    SearchParameterMap answers = search("access-patient", patient);
    answers.add("status", new TokenOrListParam().add(null, "completed").add(null, "amended"));
    answers.add(
        "authored",
        new DateParam(
            ParamPrefixEnum.GREATERTHAN_OR_EQUALS,
            stay.get().getPeriod().getStartElement().getValueAsString()));
    Set<String> screened =
        stored(QuestionnaireResponse.class, answers).stream()
            .map(response -> References.plain(response.getSubject()))
            .collect(Collectors.toSet());
    return naasten.stream()
        .filter(one -> !screened.contains("RelatedPerson/" + one.getIdElement().getIdPart()))
        .toList();
  }

  private static List<Reference> professionals(
      List<CareTeam> teams, Optional<Encounter> stay, Instant now) {
    Set<String> found = new TreeSet<>();
    teams.stream()
        .flatMap(team -> team.getParticipant().stream())
        .filter(member -> Periods.isIn(member.getPeriod(), now))
        .forEach(member -> found.add(References.plain(member.getMember())));
    stay.filter(one -> one.getStatus() != EncounterStatus.FINISHED)
        .ifPresent(
            one ->
                one.getParticipant()
                    .forEach(member -> found.add(References.plain(member.getIndividual()))));
    return found.stream()
        .filter(one -> one.startsWith("Practitioner"))
        .map(Reference::new)
        .toList();
  }

  private List<CarePlan> notHandedOver(String patient) {
    SearchParameterMap search = search("subject", patient);
    search.add(
        "category", new TokenParam(naast.url("CodeSystem", "care-plan-category"), "support"));
    search.add("status", new TokenOrListParam().add(null, "active").add(null, "on-hold"));
    List<CarePlan> plans = stored(CarePlan.class, search);
    if (plans.isEmpty()) {
      return plans;
    }
    SearchParameterMap handovers = search("access-patient", patient);
    handovers.add("code", new TokenParam(naast.url("CodeSystem", "task-code"), "plan-handover"));
    handovers.add("status", new TokenParam("completed"));
    Set<String> handedOver =
        stored(Task.class, handovers).stream()
            .flatMap(task -> task.getBasedOn().stream())
            .map(References::plain)
            .collect(Collectors.toSet());
    return plans.stream()
        .filter(plan -> !handedOver.contains("CarePlan/" + plan.getIdElement().getIdPart()))
        .toList();
  }

  private <T extends Resource> List<T> stored(Class<T> type, SearchParameterMap search) {
    search.setLoadSynchronous(true);
    return daos
        .getResourceDao(type)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(type::cast)
        .toList();
  }

  private static String start(Encounter stay) {
    String start = stay.getPeriod().getStartElement().getValueAsString();
    return start == null ? "" : start;
  }

  private static SearchParameterMap search(String parameter, String patient) {
    SearchParameterMap search = new SearchParameterMap();
    search.add(parameter, new ReferenceParam(patient));
    return search;
  }
}
