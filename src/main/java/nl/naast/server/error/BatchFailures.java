package nl.naast.server.error;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Language;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The entries of a batch that failed, in our words. HAPI asks for the outcome where the client's
 * language is not known, so that it is put into words when the whole answer goes out.
 */
@Primary
@Component
@Interceptor
class BatchFailures extends TransactionProcessorVersionAdapterR4 implements FhirInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(BatchFailures.class);
  private static final String THROWN = BatchFailures.class.getName();
  private final Failures failures;

  BatchFailures(Failures failures) {
    this.failures = failures;
  }

  @Override
  public void populateEntryWithOperationOutcome(
      BaseServerResponseException thrown, BundleEntryComponent entry) {
    entry.setUserData(THROWN, thrown);
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void word(RequestDetails request, IBaseResource response) {
    if (!(response instanceof Bundle bundle)) {
      return;
    }
    for (BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.getUserData(THROWN) instanceof BaseServerResponseException thrown) {
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
