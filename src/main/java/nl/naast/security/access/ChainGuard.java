package nl.naast.security.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.ServedTypes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a search that goes by way of other resources apart: first those others are searched for, by
 * the caller's own rules, then what refers to them or is referred to by them. A chain or {@code
 * _has} therefore tells no more about a resource than a search for it.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#chaining">Chained parameters</a>
 */
@Component
@Interceptor
class ChainGuard implements FhirInterceptor {
  /** A reference of this form leads nowhere. */
  private static final String NOTHING = "*";

  private final Accesses accesses;
  private final Narrowing narrowing;
  private final ParameterGuard parameters;
  private final Ownership ownership;
  private final MatchUrlService urls;
  private final ISearchParamRegistry registry;
  private final ServedTypes served;

  ChainGuard(
      Accesses accesses,
      Narrowing narrowing,
      ParameterGuard parameters,
      Ownership ownership,
      MatchUrlService urls,
      ISearchParamRegistry registry,
      ServedTypes served) {
    this.accesses = accesses;
    this.narrowing = narrowing;
    this.parameters = parameters;
    this.ownership = ownership;
    this.urls = urls;
    this.registry = registry;
    this.served = served;
  }

  @Hook(Pointcut.STORAGE_PRESEARCH_PARTITION_SELECTED)
  public void takeApart(
      ICachedSearchDetails search, SearchParameterMap asked, @Nullable RequestDetails request) {
    if (!Access.isOwnWork(request) && request != null) {
      takeApart(search.getResourceType(), asked, accesses.of(request));
    }
  }

  private void takeApart(String type, SearchParameterMap asked, Access access) {
    List<List<IQueryParameterType>> has = asked.remove("_has");
    if (has != null) {
      for (List<IQueryParameterType> any : has) {
        if (any.stream().anyMatch(one -> !isKnown((HasParam) one))) {
          // HAPI refuses it, in words for what is wrong.
          Narrowing.and(asked, "_has", any);
          continue;
        }
        Set<String> ids = new HashSet<>();
        any.forEach(one -> ids.addAll(referredTo(type, (HasParam) one, access)));
        Narrowing.onlyIds(asked, ids);
      }
    }
    for (Map.Entry<String, List<List<IQueryParameterType>>> parameter : asked.entrySet()) {
      parameter.getValue().replaceAll(any -> withoutChains(type, parameter.getKey(), any, access));
      // Two chains may lead to the same; HAPI wants a condition once.
      Set<List<IQueryParameterType>> seen = new HashSet<>();
      parameter.getValue().removeIf(any -> !seen.add(any));
    }
  }

  private List<IQueryParameterType> withoutChains(
      String type, String name, List<IQueryParameterType> any, Access access) {
    List<IQueryParameterType> plain = new ArrayList<>();
    for (IQueryParameterType one : any) {
      if (one instanceof ReferenceParam reference && reference.getChain() != null) {
        plain.addAll(targets(type, name, reference, access));
      } else {
        plain.add(one);
      }
    }
    return plain;
  }

  /** References to what the rest of a chain finds. */
  private List<ReferenceParam> targets(
      String type, String name, ReferenceParam chain, Access access) {
    RuntimeSearchParam definition =
        registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
    Set<String> types = new HashSet<>(definition == null ? Set.of() : definition.getTargets());
    if (definition != null && types.isEmpty()) {
      types.addAll(served.names()); // A reference to anything.
    }
    if (chain.hasResourceType()) {
      String named = chain.getResourceType();
      if (served.names().contains(named) && !types.contains(named)) {
        throw AccessTexts.neverRefersTo(name, named, new TreeSet<>(types));
      }
      types.retainAll(Set.of(named));
    }
    types.removeIf(target -> !isKnown(target, chain.getChain()));
    if (types.isEmpty()) {
      return List.of(chain); // HAPI refuses it, in words for what is wrong.
    }
    if (types.stream().noneMatch(target -> access.mayEver(target, Right.SEARCH))) {
      throw AccessTexts.notAllowed("search-type", String.join(", ", types));
    }
    List<ReferenceParam> found = new ArrayList<>();
    for (String target : types) {
      if (access.mayEver(target, Right.SEARCH)) {
        String query = query(chain.getChain(), chain.getValue());
        SearchParameterMap search = search(target, query, access);
        narrowing.ids(target, search).stream()
            .sorted()
            .map(id -> new ReferenceParam(target + "/" + id))
            .forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      found.add(new ReferenceParam(types.iterator().next() + "/" + NOTHING));
    }
    return found;
  }

  private boolean isKnown(HasParam has) {
    String type = has.getTargetResourceType();
    return isKnown(type, has.getReferenceFieldName()) && isKnown(type, has.getParameterName());
  }

  private boolean isKnown(String type, String chain) {
    String name = chain.replaceFirst("[.:].*", "");
    return served.names().contains(type) && (name.equals("_has") || isParameter(type, name));
  }

  private boolean isParameter(String type, String name) {
    return registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH) != null;
  }

  /** The ids of this type that the resources of a {@code _has} refer to. */
  private Set<String> referredTo(String type, HasParam has, Access access) {
    String from = has.getTargetResourceType();
    if (!access.mayEver(from, Right.SEARCH)) {
      throw AccessTexts.notAllowed("search-type", from);
    }
    if (!access.maySearchBy(from, has.getReferenceFieldName())) {
      throw AccessTexts.notAllowed("search-type", from + "?" + has.getReferenceFieldName());
    }
    SearchParameterMap search =
        search(from, query(has.getParameterName(), has.getParameterValue()), access);
    Set<String> ids = new HashSet<>();
    for (IBaseResource found : narrowing.resources(from, search)) {
      for (String target : ownership.references(found, has.getReferenceFieldName())) {
        if (target.startsWith(type + "/")) {
          ids.add(NaasteTies.id(target));
        }
      }
    }
    return ids;
  }

  private SearchParameterMap search(String type, String query, Access access) {
    if (query.startsWith("_id:") && !query.startsWith("_id:missing")) {
      throw AccessTexts.noModifierOfId();
    }
    SearchParameterMap search = urls.getResourceSearch(type + "?" + query).getSearchParameterMap();
    parameters.check(type, search, access);
    takeApart(type, search, access);
    narrowing.narrow(type, search, access, Right.SEARCH);
    return search;
  }

  private static String query(String name, String value) {
    return name + "=" + URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8);
  }
}
