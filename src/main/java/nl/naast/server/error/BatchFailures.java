package nl.naast.server.error;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Language;
import nl.naast.server.write.EntryAnswers;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private final Failures failures;

  BatchFailures(Failures failures) {
    this.failures = failures;
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void word(RequestDetails request, IBaseResource response) {
    if (!(response instanceof Bundle bundle)) {
      return;
    }
    for (BundleEntryComponent entry : bundle.getEntry()) {
      BaseServerResponseException thrown = EntryAnswers.thrown(entry);
      if (thrown != null) {
        Failure failure = failures.of(thrown, request.getRequestId());
        Unexpected.log(LOG, failure, thrown);
        HttpStatus status = HttpStatus.resolve(failure.status());
        entry
            .getResponse()
            .setStatus(failure.status() + (status == null ? "" : " " + status.getReasonPhrase()))
            .setOutcome(failure.wording().in(Language.of(request)));
      }
    }
  }
}
