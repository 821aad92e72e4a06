package nl.naast.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * What is agreed with the naasten of a picture and still goes on, as one reader may see it.
 *
 * @param plans support plans first
 * @param goals of the patient and of the naasten
 * @param services to which somebody is referred, by reference
 */
record PlanPicture(
    List<CarePlan> plans,
    List<Goal> goals,
    List<ServiceRequest> referrals,
    Map<String, HealthcareService> services) {

  List<CarePlan> plans(String naaste) {
    return plans.stream().filter(plan -> caregiver(plan).equals(naaste)).toList();
  }

  /** The goals that this naaste, or the patient, has expressed. */
  List<Goal> goals(String by) {
    return goals.stream()
        .filter(goal -> References.plain(goal.getExpressedBy()).equals(by))
        .toList();
  }

  List<ServiceRequest> referrals(String naaste) {
    return referrals.stream().filter(one -> caregiver(one).equals(naaste)).toList();
  }

  /** What belongs to a naaste, for a section. */
  Stream<Resource> of(String naaste) {
    return Stream.of(plans(naaste), goals(naaste), referrals(naaste)).flatMap(List::stream);
  }

  Stream<Resource> all() {
    return Stream.of(plans, goals, referrals, services.values())
        .flatMap(part -> part.stream().map(Resource.class::cast));
  }

  /** The naaste whose plan or referral it is; {@code "null"} when that is not said. */
  static String caregiver(DomainResource resource) {
    return resource.getExtension().stream()
        .filter(extension -> extension.getUrl().endsWith("/StructureDefinition/caregiver"))
        .map(extension -> extension.getValue() instanceof Reference one ? one : new Reference())
        .map(References::plain)
        .findFirst()
        .orElse("null");
  }
}
