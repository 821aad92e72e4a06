package nl.naast.server.input;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SortSpec;
import nl.naast.server.FhirInterceptor;
import org.springframework.stereotype.Component;

/**
 * Orders what a {@code _sort} leaves equal by id, and what has none as it was stored: the same
 * search then gives the same order, on every database and at every page.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#sort">FHIR search, _sort</a>
 */
@Component
@Interceptor
class StableSort implements FhirInterceptor {
  private static final String ID = "_id";

  @Hook(Pointcut.STORAGE_PRESEARCH_PARTITION_SELECTED)
  public void order(SearchParameterMap search) {
    SortSpec last = search.getSort();
    if (last == null) {
      // In the order in which they were stored, which is cheap.
      search.setSort(new SortSpec(Constants.PARAM_PID));
      return;
    }
    while (!ID.equals(last.getParamName()) && last.getChain() != null) {
      last = last.getChain();
    }
    if (!ID.equals(last.getParamName())) {
      last.setChain(new SortSpec(ID));
    }
  }
}
