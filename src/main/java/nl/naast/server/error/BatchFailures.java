package nl.naast.server.error;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.server.FailureView;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Language;
import nl.naast.server.write.EntryAnswers;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The entries of a batch that failed, in our words: put into them when the whole answer goes out,
 * since the client's language is not known where an entry fails.
 */
@Component
@Interceptor
class BatchFailures implements FhirInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(BatchFailures.class);
  private static final Pattern INSTANCE =
      Pattern.compile("/?([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})(?:[/?].*)?");
  private final Failures failures;
  private final ObjectProvider<FailureView> views;

  BatchFailures(Failures failures, ObjectProvider<FailureView> views) {
    this.failures = failures;
    this.views = views;
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void word(RequestDetails request, IBaseResource response) {
    if (!(response instanceof Bundle bundle)) {
      return;
    }
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      BaseServerResponseException thrown = EntryAnswers.thrown(entry);
      if (thrown != null) {
        Throwable shown = thrown;
        for (FailureView view : views) {
          shown = view.shown(request, instance(request, i), shown);
        }
        Failure failure = failures.of(shown, request.getRequestId());
        Unexpected.log(LOG, failure, shown);
        HttpStatus status = HttpStatus.resolve(failure.status());
        entry
            .getResponse()
            .setStatus(failure.status() + (status == null ? "" : " " + status.getReasonPhrase()))
            .setOutcome(failure.wording().in(Language.of(request)));
      }
    }
  }

  /** What the entry that this one answers asked about. */
  private static @Nullable String instance(RequestDetails request, int entry) {
    if (!(request.getResource() instanceof Bundle asked) || entry >= asked.getEntry().size()) {
      return null;
    }
    Matcher instance = INSTANCE.matcher(asked.getEntry().get(entry).getRequest().getUrl() + "");
    return instance.matches() ? instance.group(1) : null;
  }
}
