package nl.naast.screening;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.OwnWork;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets nobody but the server write the result of a screening, so that a score is always what the
 * answers give.
 */
@Component
@Interceptor
class ResultsGuard implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private static final Text OURS =
      Text.of(
          "De uitkomst van een vragenlijst schrijft de server zelf. Wijzig de antwoorden, of trek ze"
              + " in.",
          "The server itself writes the result of a questionnaire. Change the answers, or withdraw"
              + " them.");
  private final String profile;

  ResultsGuard(NaastPackage naast) {
    this.profile = naast.url("StructureDefinition", "screening-result");
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_ACCESS)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    refuseResult(resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    refuseResult(old, request);
    refuseResult(resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED, order = AFTER_ACCESS)
  public void deleted(IBaseResource resource, @Nullable RequestDetails request) {
    refuseResult(resource, request);
  }

  private void refuseResult(IBaseResource resource, @Nullable RequestDetails request) {
    if (!OwnWork.is(request)
        && resource instanceof Observation observation
        && isResult(observation)) {
      throw ResponseTexts.refusal(OURS, "Observation.derivedFrom");
    }
  }

  /** By what it says of itself, or by the answers here that it would follow from. */
  private boolean isResult(Observation observation) {
    return observation.getMeta().hasProfile(profile)
        || observation.getDerivedFrom().stream()
            .map(from -> from.getReference() + "")
            .anyMatch(from -> from.startsWith("QuestionnaireResponse/"));
  }
}
