package nl.naast.security.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.PublicBaseUrl;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Includes for who does not see all: found by a search of their own, narrowed like any other. So
 * what is hidden takes no place on a page, and every page is looked at anew.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#include">Including other resources</a>
 */
@Component
@Interceptor
class Includes implements FhirInterceptor {
  private static final String ASKED = Includes.class.getName();
  private static final String FORWARD = "_include=";
  private static final String REVERSE = "_revinclude=";
  private static final Text PLAIN_ONLY =
      Text.of(
          "Met dit token kan _include alleen met een type en een zoekparameter, zonder * en zonder"
              + " :iterate.",
          "With this token _include needs a type and a search parameter, without * and without"
              + " :iterate.");
  private final Accesses accesses;
  private final Narrowing narrowing;
  private final Ownership ownership;
  private final ShowGuard shows;
  private final ISearchParamRegistry registry;
  private final PublicBaseUrl base;

  Includes(
      Accesses accesses,
      Narrowing narrowing,
      Ownership ownership,
      ShowGuard shows,
      ISearchParamRegistry registry,
      PublicBaseUrl base) {
    this.accesses = accesses;
    this.narrowing = narrowing;
    this.ownership = ownership;
    this.shows = shows;
    this.registry = registry;
    this.base = base;
  }

  /** What the request, or the search of which it asks a page, wants included. */
  List<String> asked(RequestDetails request) {
    return request.getUserData().get(ASKED) instanceof List<?> asked
        ? asked.stream().map(String.class::cast).toList()
        : List.of();
  }

  void remember(RequestDetails request, List<String> asked) {
    request.getUserData().put(ASKED, List.copyOf(asked));
  }

  @Hook(value = Pointcut.STORAGE_PRESEARCH_PARTITION_SELECTED, order = Order.FIRST + 1)
  public void take(
      ICachedSearchDetails search,
      SearchParameterMap parameters,
      @Nullable RequestDetails request) {
    if (Access.isOwnWork(request) || request == null) {
      return;
    }
    boolean seesAll = accesses.of(request).isUnlimited(search.getResourceType(), Right.SEARCH);
    boolean includes =
        !parameters.getIncludes().isEmpty() || !parameters.getRevIncludes().isEmpty();
    if (seesAll || !includes) {
      return;
    }
    List<String> asked = new ArrayList<>();
    parameters.getIncludes().forEach(include -> asked.add(FORWARD + plain(include)));
    parameters.getRevIncludes().forEach(include -> asked.add(REVERSE + plain(include)));
    parameters.setIncludes(Set.of());
    parameters.setRevIncludes(Set.of());
    asked.sort(null);
    remember(request, asked);
  }

  private String plain(Include include) {
    if (include.isRecurse()
        || include.getParamType() == null
        || include.getParamName() == null
        || definition(include) == null) {
      throw AccessTexts.forbidden(PLAIN_ONLY);
    }
    return include.getValue();
  }

  private @Nullable RuntimeSearchParam definition(Include include) {
    return registry.getActiveSearchParam(
        include.getParamType(), include.getParamName(), SearchParamLookupContextEnum.SEARCH);
  }

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = Order.FIRST)
  public void add(RequestDetails request, IBaseResource response) {
    List<String> asked = asked(request);
    if (asked.isEmpty()
        || !(response instanceof Bundle bundle)
        || bundle.getType() != BundleType.SEARCHSET) {
      return;
    }
    Access access = accesses.of(request);
    Map<String, IBaseResource> present = new HashMap<>();
    bundle.getEntry().stream()
        .filter(entry -> entry.getResource() != null)
        .forEach(e -> present.put(Ownership.self(e.getResource()), e.getResource()));
    Map<String, IBaseResource> found = new LinkedHashMap<>();
    for (String one : asked) {
      Include include = new Include(one.substring(one.indexOf('=') + 1));
      List<IBaseResource> more =
          one.startsWith(FORWARD)
              ? forward(include, present, access)
              : reverse(include, present, access);
      more.forEach(resource -> found.putIfAbsent(Ownership.self(resource), resource));
    }
    found.keySet().removeAll(present.keySet());
    found.forEach(
        (self, resource) -> {
          IBaseResource view = shows.view(access, resource);
          if (view instanceof Resource shown) {
            bundle
                .addEntry()
                .setFullUrl(base.value() + "/" + self)
                .setResource(shown)
                .getSearch()
                .setMode(SearchEntryMode.INCLUDE);
          }
        });
  }

  private List<IBaseResource> forward(
      Include include, Map<String, IBaseResource> present, Access access) {
    Map<String, Set<String>> wanted = new HashMap<>();
    present.values().stream()
        .filter(resource -> resource.fhirType().equals(include.getParamType()))
        .flatMap(resource -> ownership.references(resource, include.getParamName()).stream())
        .forEach(
            target -> {
              String type = target.substring(0, target.indexOf('/'));
              wanted.computeIfAbsent(type, t -> new TreeSet<>()).add(NaasteTies.id(target));
            });
    String only = include.getParamTargetType();
    List<IBaseResource> found = new ArrayList<>();
    wanted.forEach(
        (type, ids) -> {
          if (only == null || only.isEmpty() || only.equals(type)) {
            SearchParameterMap search = new SearchParameterMap();
            Narrowing.onlyIds(search, ids);
            found.addAll(search(type, search, access));
          }
        });
    return found;
  }

  private List<IBaseResource> reverse(
      Include include, Map<String, IBaseResource> present, Access access) {
    RuntimeSearchParam definition = definition(include);
    Set<String> targets = definition == null ? Set.of() : definition.getTargets();
    ReferenceOrListParam any = new ReferenceOrListParam();
    present.keySet().stream()
        .filter(self -> targets.contains(self.substring(0, self.indexOf('/'))))
        .sorted()
        .map(ReferenceParam::new)
        .forEach(any::add);
    if (any.size() == 0 || !access.maySearchBy(include.getParamType(), include.getParamName())) {
      return List.of();
    }
    SearchParameterMap search = new SearchParameterMap();
    search.add(include.getParamName(), any);
    return search(include.getParamType(), search, access);
  }

  private List<IBaseResource> search(String type, SearchParameterMap search, Access access) {
    if (!access.mayEver(type, Right.SEARCH) && !access.mayEver(type, Right.READ)) {
      return List.of();
    }
    narrowing.narrow(type, search, access, Right.READ, Right.SEARCH);
    return narrowing.resources(type, search);
  }
}
