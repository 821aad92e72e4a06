package nl.naast.security.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The last look at everything that goes out, whatever brought it here: only what a grant covers is
 * shown, and no more of it than the grant shows.
 */
@Component
@Interceptor
class ShowGuard implements FhirInterceptor {
  private final Accesses accesses;
  private final Ownership ownership;
  private final ReducedView reduced;

  ShowGuard(Accesses accesses, Ownership ownership, ReducedView reduced) {
    this.accesses = accesses;
    this.ownership = ownership;
    this.reduced = reduced;
  }

  @Hook(value = Pointcut.STORAGE_PRESHOW_RESOURCES, order = Order.FIRST)
  public void show(IPreResourceShowDetails details, @Nullable RequestDetails request) {
    if (Access.isOwnWork(request) || request == null) {
      return;
    }
    Access access = accesses.of(request);
    for (int i = 0; i < details.size(); i++) {
      IBaseResource resource = details.getResource(i);
      if (resource != null) {
        IBaseResource view = view(access, resource);
        if (view == null && isSingle(request)) {
          throw AccessTexts.notThere();
        }
        if (view != resource) {
          details.setResource(i, view);
        }
      }
    }
  }

  /** What the caller sees of a resource; null for nothing. */
  @Nullable IBaseResource view(Access access, IBaseResource resource) {
    Optional<Grant> best = ownership.best(access, resource, Right.READ, Right.SEARCH);
    if (best.isEmpty()) {
      return null;
    }
    return best.get().row().shown() == Shown.WHOLE ? resource : reduced.of(resource);
  }

  private static boolean isSingle(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.READ
        || request.getRestOperationType() == RestOperationTypeEnum.VREAD;
  }
}
