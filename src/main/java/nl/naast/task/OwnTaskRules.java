package nl.naast.task;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import nl.naast.security.Caller;
import nl.naast.security.access.ActingAs;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A naaste does the tasks that are the naaste's to do. That somebody else is asked to do something
 * for the naaste, the naaste sees and leaves to them.
 */
@Component
@Interceptor
class OwnTaskRules implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private static final Text NOT_YOURS =
      Text.of(
          "Deze taak is niet aan u om te doen: iemand anders is owner.",
          "This task is not yours to do: somebody else is the owner.");
  private final ActingAs acting;

  OwnTaskRules(ActingAs acting) {
    this.acting = acting;
  }

  /** What the circle does with a help request, for the patient, is the room support's to say. */
  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (request == null || request instanceof SystemRequestDetails) {
      return;
    }
    if (old instanceof Task before
        && resource instanceof Task after
        && References.plain(before.getFor()).startsWith("RelatedPerson/")) {
      Caller.of(request)
          .flatMap(acting::self)
          .filter(self -> self.startsWith("RelatedPerson/"))
          .ifPresent(
              self -> {
                if (!References.plain(before.getOwner()).equals(self)) {
                  throw new Refusal(403, Issue.error(IssueType.FORBIDDEN, NOT_YOURS));
                }
                OwnNotes.require(before.getNote(), after, self);
              });
    }
  }
}
