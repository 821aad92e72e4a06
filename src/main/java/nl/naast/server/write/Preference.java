package nl.naast.server.write;

import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;

/**
 * What the client wants to read after a write.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#return">FHIR R4, managing return content</a>
 */
final class Preference {
  private Preference() {}

  static boolean isOutcome(RequestDetails request) {
    return RestfulServerUtils.parsePreferHeader(request.getHeader("Prefer")).getReturn()
        == PreferReturnEnum.OPERATION_OUTCOME;
  }
}
