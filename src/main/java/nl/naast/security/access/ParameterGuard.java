package nl.naast.security.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses to search or sort by what is not shown: who may not see which naaste works may not ask
 * for those who do.
 */
@Component
@Interceptor
class ParameterGuard implements FhirInterceptor {
  private static final Text HIDDEN =
      Text.of(
          "Op %s kunt u niet zoeken of sorteren: het gaat over gegevens van naasten die zij niet met"
              + " u delen.",
          "You cannot search or sort by %s: it is about data of naasten that they do not share with"
              + " you.");
  private final Accesses accesses;

  ParameterGuard(Accesses accesses) {
    this.accesses = accesses;
  }

  @Hook(value = Pointcut.STORAGE_PRESEARCH_PARTITION_SELECTED, order = Order.FIRST)
  public void check(
      ICachedSearchDetails search,
      SearchParameterMap parameters,
      @Nullable RequestDetails request) {
    if (!Access.isOwnWork(request) && request != null) {
      check(search.getResourceType(), parameters, accesses.of(request));
    }
  }

  void check(String type, SearchParameterMap parameters, Access access) {
    parameters.keySet().forEach(name -> check(type, name, access));
    if (parameters.getLastUpdated() != null) {
      check(type, "_lastUpdated", access);
    }
    for (SortSpec sort = parameters.getSort(); sort != null; sort = sort.getChain()) {
      check(type, sort.getParamName(), access);
    }
  }

  private static void check(String type, String name, Access access) {
    // Those that go by way of another resource are held to that resource's rules.
    if (!name.startsWith("_has") && !access.maySearchBy(type, name)) {
      throw AccessTexts.forbidden(HIDDEN.with(name));
    }
  }
}
