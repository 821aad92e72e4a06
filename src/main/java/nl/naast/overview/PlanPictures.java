package nl.naast.overview;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.Caller;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.stereotype.Component;

/** Reads what is agreed with the naasten: one question for each kind of resource here too. */
@Component
class PlanPictures {
  private static final List<String> GOING_ON = List.of("active", "on-hold");
  private static final List<String> PURSUED =
      List.of("proposed", "planned", "accepted", "active", "on-hold");
  private final Searches searches;

  PlanPictures(Searches searches) {
    this.searches = searches;
  }

  /** Of the patient and the naasten in the picture; what is about others is left out. */
  PlanPicture of(Picture picture, Caller caller) {
    String patient = "Patient/" + picture.patient().getIdElement().getIdPart();
    Set<String> people = new HashSet<>(Set.of(patient));
    picture.naasten().forEach(one -> people.add("RelatedPerson/" + id(one)));
    List<CarePlan> plans =
        searches.find(CarePlan.class, caller, going(patient, "status", GOING_ON)).stream()
            .filter(plan -> people.contains(PlanPicture.caregiver(plan)))
            .sorted(
                Comparator.comparing((CarePlan plan) -> !isSupport(plan))
                    .thenComparing(PlanPictures::id))
            .toList();
    List<Goal> goals =
        searches.find(Goal.class, caller, going(patient, "lifecycle-status", PURSUED)).stream()
            .filter(goal -> people.contains(References.plain(goal.getExpressedBy())))
            .sorted(Comparator.comparing(PlanPictures::start).thenComparing(PlanPictures::id))
            .toList();
    List<ServiceRequest> referrals =
        searches.find(ServiceRequest.class, caller, going(patient, "status", GOING_ON)).stream()
            .filter(referral -> people.contains(PlanPicture.caregiver(referral)))
            .sorted(
                Comparator.comparing(
                        (ServiceRequest one) -> one.getAuthoredOnElement().getValueAsString() + "")
                    .thenComparing(PlanPictures::id))
            .toList();
    return new PlanPicture(plans, goals, referrals, services(referrals, caller));
  }

  private Map<String, HealthcareService> services(List<ServiceRequest> referrals, Caller caller) {
    Set<String> ids = new TreeSet<>();
    referrals.stream()
        .flatMap(referral -> referral.getPerformer().stream())
        .map(References::plain)
        .filter(reference -> reference.startsWith("HealthcareService/"))
        .forEach(reference -> ids.add(reference.substring(reference.indexOf('/') + 1)));
    Map<String, HealthcareService> services = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      searches
          .find(HealthcareService.class, caller, Searches.ids(ids))
          .forEach(one -> services.put("HealthcareService/" + id(one), one));
    }
    return services;
  }

  private static SearchParameterMap going(String patient, String status, List<String> codes) {
    SearchParameterMap search = Searches.about("access-patient", patient);
    search.add(status, Searches.any(null, codes));
    return search;
  }

  private static boolean isSupport(CarePlan plan) {
    return plan.getCategory().stream()
        .flatMap(category -> category.getCoding().stream())
        .anyMatch(coding -> "support".equals(coding.getCode()));
  }

  private static String start(Goal goal) {
    return goal.hasStartDateType() ? goal.getStartDateType().getValueAsString() : "";
  }

  private static String id(Resource resource) {
    return resource.getIdElement().getIdPart();
  }
}
