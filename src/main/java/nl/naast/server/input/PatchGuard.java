package nl.naast.server.input;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/**
 * A PATCH in FHIR's own format is a Parameters resource; on any other HAPI breaks, as it does on a
 * PATCH of nothing in particular.
 *
 * @see <a href="https://hl7.org/fhir/R4/fhirpatch.html">FHIRPath Patch</a>
 */
@Component
@Interceptor
class PatchGuard implements FhirInterceptor {

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void check(RequestDetails request, RestOperationTypeEnum interaction) {
    if (interaction != RestOperationTypeEnum.PATCH) {
      return;
    }
    if (request.getId() == null && request.getConditionalUrl(RestOperationTypeEnum.PATCH) == null) {
      throw BadInput.refuse(
          400,
          IssueType.REQUIRED,
          "PATCH heeft een id of een zoekvoorwaarde nodig.",
          "PATCH needs an id or a search condition.");
    }
    if (request.getResource() != null && !hasOperations(request.getResource())) {
      throw BadInput.refuse(
          400,
          IssueType.INVALID,
          "Een PATCH in FHIR is een Parameters-resource met bewerkingen. Stuur die, of een JSON"
              + " Patch.",
          "A PATCH in FHIR is a Parameters resource with operations. Send that, or a JSON Patch.");
    }
  }

  private static boolean hasOperations(IBaseResource patch) {
    return patch instanceof Parameters parameters
        && parameters.getParameter().stream().anyMatch(p -> "operation".equals(p.getName()));
  }
}
