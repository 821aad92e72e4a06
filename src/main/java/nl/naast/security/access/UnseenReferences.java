package nl.naast.security.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.ServedTypes;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.ReferenceTexts;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a reference to what the caller may not see in the very words for a reference to nothing.
 * Looks at both here, before the storage looks at the latter, so that there is no difference.
 */
@Component
@Interceptor
class UnseenReferences implements FhirInterceptor {
  private final Accesses accesses;
  private final Sight sight;
  private final FhirContext fhir;
  private final ServedTypes served;

  UnseenReferences(Accesses accesses, Sight sight, FhirContext fhir, ServedTypes served) {
    this.accesses = accesses;
    this.sight = sight;
    this.fhir = fhir;
    this.served = served;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = Order.FIRST)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = Order.FIRST)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  private void check(IBaseResource resource, @Nullable RequestDetails request) {
    if (Access.isOwnWork(request) || request == null) {
      return;
    }
    Access access = accesses.of(request);
    Map<String, String> paths = new TreeMap<>();
    for (ResourceReferenceInfo info : fhir.newTerser().getAllResourceReferences(resource)) {
      IIdType target = info.getResourceReference().getReferenceElement();
      boolean local = target.hasResourceType() && target.hasIdPart() && !target.isAbsolute();
      // What is said of a type that is not served is the same to everybody; see ReferenceGuard.
      if (local
          && served.names().contains(target.getResourceType())
          && !access.isUnlimited(target.getResourceType(), Right.READ)) {
        paths.put(
            target.toUnqualifiedVersionless().getValue(),
            resource.fhirType() + "." + info.getName());
      }
    }
    // Who cares for a patient knows that there is one, whatever the patient has opened.
    paths.keySet().removeIf(access::isTiedTo);
    if (!paths.isEmpty()) {
      Set<String> seen = sight.seen(access, paths.keySet());
      paths.keySet().removeAll(seen);
    }
    if (!paths.isEmpty()) {
      throw new Refusal(
          422,
          new Outcome(
              paths.entrySet().stream()
                  .map(
                      missing ->
                          Issue.error(
                                  IssueType.NOTFOUND,
                                  ReferenceTexts.TO_NOTHING.with("'" + missing.getKey() + "'"))
                              .at(missing.getValue()))
                  .toList()));
    }
  }
}
