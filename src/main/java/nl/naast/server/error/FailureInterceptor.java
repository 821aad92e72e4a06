package nl.naast.server.error;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import nl.naast.server.FailureView;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts a failure inside HAPI's servlet into our words, before HAPI writes it in the right format.
 */
@Component
@Interceptor
class FailureInterceptor implements FhirInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(FailureInterceptor.class);
  private final Failures failures;
  private final ObjectProvider<FailureView> views;

  FailureInterceptor(Failures failures, ObjectProvider<FailureView> views) {
    this.failures = failures;
    this.views = views;
  }

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(
      RequestDetails request,
      ServletRequestDetails servletRequest,
      Throwable thrown,
      HttpServletResponse response) {
    if (thrown instanceof NotModifiedException notModified) {
      // The answer to a conditional read, which HAPI gives by throwing: no failure.
      return notModified;
    }
    Throwable shown = thrown;
    for (FailureView view : views) {
      shown = view.shown(request, instance(request), shown);
    }
    Failure failure = failures.of(shown, request.getRequestId());
    Unexpected.log(LOG, failure, shown);
    Language language = Language.of(request);
    failure.headers().forEach(response::setHeader);
    response.setHeader("Content-Language", language.tag());
    return new Answer(failure.status(), failure.wording().in(language));
  }

  private static @Nullable String instance(RequestDetails request) {
    return request.getResourceName() != null
            && request.getId() != null
            && request.getId().hasIdPart()
        ? request.getResourceName() + "/" + request.getId().getIdPart()
        : null;
  }

  /** What HAPI's own handler writes: a status and an outcome, nothing of the cause. */
  private static final class Answer extends BaseServerResponseException {
    private static final long serialVersionUID = 1L;

    Answer(int status, org.hl7.fhir.r4.model.OperationOutcome outcome) {
      super(status, "Refused", outcome);
    }
  }
}
