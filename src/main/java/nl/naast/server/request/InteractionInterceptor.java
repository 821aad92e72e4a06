package nl.naast.server.request;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import nl.naast.server.FhirInterceptor;
import org.springframework.stereotype.Component;

/** Notes which interaction on which type a request is, once HAPI knows. */
@Component
@Interceptor
class InteractionInterceptor implements FhirInterceptor {

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void note(ServletRequestDetails request) {
    // HAPI has found a method for it, so that the type and the operation are names of ours, never
    // something that a client made up.
    String type = request.getResourceName() == null ? "system" : request.getResourceName();
    RestOperationTypeEnum interaction = request.getRestOperationType();
    String operation = request.getOperation();
    String code =
        operation != null && operation.startsWith("$")
            ? operation
            : interaction == null ? "none" : interaction.getCode();
    Interaction.remember(request.getServletRequest(), type, code);
  }
}
