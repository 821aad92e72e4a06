package nl.naast.caregiver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import java.util.stream.Stream;
import nl.naast.security.access.StoredResources;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.stereotype.Component;

/**
 * What is about a naaste names the patient of that naaste: else a naaste would see what is about
 * another family's patient, and the professionals of one family what is a naaste's of another.
 */
@Component
@Interceptor
class NaasteOfPatient implements FhirInterceptor {
  private static final Text OTHER =
      Text.of(
          "Deze naaste is geen naaste van deze patiënt.",
          "This naaste is no naaste of this patient.");
  private final StoredResources stored;

  NaasteOfPatient(StoredResources stored) {
    this.stored = stored;
  }

  /** When all that a transaction brings is there. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    require(resource);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource) {
    require(resource);
  }

  private void require(IBaseResource resource) {
    if (resource instanceof CarePlan plan) {
      require(plan.getSubject(), AboutNaaste.reference(plan).stream(), "CarePlan.extension");
    } else if (resource instanceof ServiceRequest referral) {
      require(
          referral.getSubject(),
          AboutNaaste.reference(referral).stream(),
          "ServiceRequest.extension");
    } else if (resource instanceof Goal goal) {
      require(goal.getSubject(), Stream.of(goal.getExpressedBy()), "Goal.expressedBy");
    } else if (resource instanceof CareTeam team) {
      require(team.getSubject(), consulted(team), "CareTeam.participant.extension");
    } else if (resource instanceof Observation observation) {
      List<Reference> focus = observation.getFocus();
      require(observation.getSubject(), focus.stream(), "Observation.focus");
    }
  }

  private static Stream<Reference> consulted(CareTeam team) {
    return team.getParticipant().stream()
        .flatMap(participant -> participant.getExtension().stream())
        .filter(extension -> extension.getUrl().endsWith("/StructureDefinition/consulted"))
        .map(Extension::getValue)
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast);
  }

  private void require(Reference patient, Stream<Reference> naasten, String at) {
    String subject = References.plain(patient);
    if (!subject.startsWith("Patient/")) {
      return;
    }
    boolean other =
        naasten
            .map(References::plain)
            .filter(reference -> reference.startsWith("RelatedPerson/"))
            .flatMap(reference -> stored.find(RelatedPerson.class, reference).stream())
            .anyMatch(naaste -> !References.plain(naaste.getPatient()).equals(subject));
    if (other) {
      throw new Refusal(422, Issue.error(IssueType.BUSINESSRULE, OTHER).at(at));
    }
  }
}
