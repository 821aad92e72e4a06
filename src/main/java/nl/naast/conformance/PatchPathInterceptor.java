package nl.naast.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import java.util.Locale;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * Refuses a FHIRPath Patch whose path holds a regular expression: the HL7 library runs it without a
 * limit (CVE-2026-49485, ADR 0003), and a path that names an element needs none.
 *
 * @see <a href="https://hl7.org/fhir/R4/fhirpatch.html">FHIRPath Patch</a>
 */
@Interceptor
final class PatchPathInterceptor implements FhirInterceptor {
  private static final int UNPROCESSABLE = 422;
  private static final Text TEXT =
      Text.of(
          "Een pad in een FHIRPath Patch mag geen reguliere expressie bevatten. Wijs het element aan"
              + " met zijn naam, een index of where().",
          "A path in a FHIRPath Patch must not hold a regular expression. Name the element by its"
              + " name, an index or where().");

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
  void patch(PrePatchDetails patch) {
    if (patch.getFhirPatchBody() instanceof Parameters operations) {
      operations.getParameter().forEach(PatchPathInterceptor::check);
    }
  }

  private static void check(ParametersParameterComponent operation) {
    for (ParametersParameterComponent part : operation.getPart()) {
      if ("path".equals(part.getName()) && part.hasValue()) {
        String path = part.getValue().primitiveValue();
        // Within backticks a name could be written with escapes.
        if (path != null
            && (path.contains("`") || path.toLowerCase(Locale.ROOT).contains("matches"))) {
          throw new Refusal(UNPROCESSABLE, Issue.error(IssueType.NOTSUPPORTED, TEXT));
        }
      }
    }
  }
}
