package nl.naast.server.write;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Language;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.stereotype.Component;

/**
 * A write that succeeded says so in its status. An OperationOutcome comes with it when the client
 * prefers one, or when there are warnings, which others add; not HAPI's, which is in English and
 * for developers.
 */
@Component
@Interceptor
class WriteOutcomes implements FhirInterceptor {
  /** Before who adds warnings to the outcome. */
  private static final int FIRST = -100;

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = FIRST)
  public void word(RequestDetails request, ResponseDetails answer) {
    if (answer.getResponseResource() instanceof OperationOutcome outcome
        && Done.isSaidBy(outcome)) {
      if (request.getRestOperationType() == RestOperationTypeEnum.DELETE
          && !Preference.isOutcome(request)) {
        answer.setResponseResource(null);
        answer.setResponseCode(204);
      } else {
        inWords(outcome, request);
      }
    } else if (answer.getResponseResource() instanceof Bundle bundle
        && Preference.isOutcome(request)) {
      bundle.getEntry().forEach(entry -> word(entry, request));
    }
  }

  private static void word(BundleEntryComponent entry, RequestDetails request) {
    if (EntryAnswers.done(entry) instanceof OperationOutcome done) {
      entry.getResponse().setOutcome(Done.inWords(done).in(Language.of(request)));
      if (entry.getResponse().getStatus().startsWith("204")) {
        // Now there is content.
        entry.getResponse().setStatus("200 OK");
      }
    }
  }

  /** The same instance, since who adds warnings has been given it. */
  private static void inWords(OperationOutcome outcome, RequestDetails request) {
    Language language = Language.of(request);
    OperationOutcome words = Done.inWords(outcome).in(language);
    outcome.setIssue(words.getIssue()).setLanguage(words.getLanguage());
    request.getResponse().addHeader("Content-Language", language.tag());
  }
}
