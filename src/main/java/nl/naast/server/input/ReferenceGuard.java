package nl.naast.server.input;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.ServedTypes;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.ReferenceTexts;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Refuses a relative reference to a type that this server does not serve: it can never lead
 * anywhere. Looks at what is about to be stored, so that a patch and an entry of a Bundle are seen
 * too.
 */
@Component
@Interceptor
class ReferenceGuard implements FhirInterceptor {
  private final FhirContext fhir;
  private final ObjectProvider<ServedTypes> served;

  ReferenceGuard(FhirContext fhir, ObjectProvider<ServedTypes> served) {
    this.fhir = fhir;
    this.served = served;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  private void check(IBaseResource resource, @Nullable RequestDetails request) {
    ServedTypes types = served.getIfAvailable();
    if (types == null || request == null || request instanceof SystemRequestDetails) {
      return;
    }
    for (ResourceReferenceInfo info : fhir.newTerser().getAllResourceReferences(resource)) {
      IIdType target = info.getResourceReference().getReferenceElement();
      String type = target.getResourceType();
      if (type != null && !target.isAbsolute() && !types.names().contains(type)) {
        throw new Refusal(
            422,
            Issue.error(
                    IssueType.NOTSUPPORTED,
                    ReferenceTexts.NOT_SERVED.with(BadInput.quoted(target.getValue())))
                .at(LocalReference.path(resource, info)));
      }
    }
  }
}
