package nl.naast.security.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Narrows every search that a caller's request leads to, alone or as an entry of a Bundle, before
 * it is stored for its later pages.
 */
@Component
@Interceptor
class NarrowingGuard implements FhirInterceptor {
  private final Accesses accesses;
  private final Narrowing narrowing;

  NarrowingGuard(Accesses accesses, Narrowing narrowing) {
    this.accesses = accesses;
    this.narrowing = narrowing;
  }

  /** The moment before the search is kept with its parameters. */
  @Hook(value = Pointcut.STORAGE_PRESEARCH_PARTITION_SELECTED, order = Order.AFTER_REWRITING)
  public void narrow(
      ICachedSearchDetails search,
      SearchParameterMap parameters,
      @Nullable RequestDetails request) {
    if (Access.isOwnWork(request) || request == null) {
      return;
    }
    String type = search.getResourceType();
    Access access = accesses.of(request);
    if (!access.mayEver(type, Right.SEARCH)) {
      throw AccessTexts.notAllowed("search-type", type);
    }
    narrowing.narrow(type, parameters, access, Right.SEARCH);
  }
}
