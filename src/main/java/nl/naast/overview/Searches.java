package nl.naast.overview;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import nl.naast.security.Caller;
import nl.naast.security.access.Visible;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One question to the database, and what the reader may see of the answers. */
@Component
class Searches {
  private final DaoRegistry daos;
  private final Visible visible;

  Searches(DaoRegistry daos, Visible visible) {
    this.daos = daos;
    this.visible = visible;
  }

  <T extends Resource> List<T> find(Class<T> type, Caller caller, SearchParameterMap search) {
    return visible.shown(caller, type, stored(type, search));
  }

  /** All that is there, which nobody is shown as it is. */
  <T extends Resource> List<T> stored(Class<T> type, SearchParameterMap search) {
    search.setLoadSynchronous(true);
    return daos
        .getResourceDao(type)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(type::cast)
        .toList();
  }

  static SearchParameterMap about(String parameter, String patient) {
    SearchParameterMap search = new SearchParameterMap();
    search.add(parameter, new ReferenceParam(patient));
    return search;
  }

  static SearchParameterMap ids(Iterable<String> ids) {
    SearchParameterMap search = new SearchParameterMap();
    search.add("_id", any(null, ids));
    return search;
  }

  static TokenOrListParam any(@Nullable String system, Iterable<String> codes) {
    TokenOrListParam any = new TokenOrListParam();
    codes.forEach(code -> any.add(new TokenParam(system, code)));
    return any;
  }
}
