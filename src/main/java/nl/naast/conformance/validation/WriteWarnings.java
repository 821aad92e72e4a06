package nl.naast.conformance.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Outcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the warnings about what was stored, where FHIR has a place for them: in the
 * OperationOutcome that {@code Prefer: return=OperationOutcome} asks for, and in each entry of the
 * answer to a transaction or batch.
 */
@Component
@Interceptor
class WriteWarnings implements FhirInterceptor {

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void tell(RequestDetails request, @Nullable IBaseResource answer) {
    Held held = Held.ifAny(request);
    if (held == null || answer == null) {
      return;
    }
    Language language = Language.of(request);
    if (answer instanceof OperationOutcome outcome) {
      add(held.allWarnings(), outcome, language);
    } else if (answer instanceof Bundle bundle && request.getResource() instanceof Bundle asked) {
      int entries = Math.min(bundle.getEntry().size(), asked.getEntry().size());
      for (int i = 0; i < entries; i++) {
        Resource written = asked.getEntry().get(i).getResource();
        List<Issue> warnings = written == null ? List.of() : held.warningsOf(written);
        if (!warnings.isEmpty()) {
          BundleEntryResponseComponent response = bundle.getEntry().get(i).getResponse();
          if (!(response.getOutcome() instanceof OperationOutcome)) {
            response.setOutcome(new OperationOutcome());
          }
          add(warnings, (OperationOutcome) response.getOutcome(), language);
        }
      }
    }
  }

  private static void add(List<Issue> warnings, OperationOutcome outcome, Language language) {
    if (!warnings.isEmpty()) {
      // Before what the server tells of the write itself, as in every answer.
      outcome.getIssue().addAll(0, new Outcome(warnings).in(language).getIssue());
    }
  }
}
