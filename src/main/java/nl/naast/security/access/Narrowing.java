package nl.naast.security.access;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.security.scope.Right;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * Adds to a search that only what the grants open is found. Because the database does it, totals,
 * pages and order are those of what may be seen, and a hidden resource makes no difference.
 */
@Component
class Narrowing {
  /** More than this of one kind is not looked up on the way to something else. */
  static final int MOST = 2_000;

  /** No id has an asterisk, so that nothing is found. */
  private static final String NOTHING = "*";

  private static final Text TOO_MANY =
      Text.of(
          "Deze zoekvraag gaat over te veel resources. Maak hem smaller.",
          "This search goes by way of too many resources. Make it narrower.");
  private final DaoRegistry daos;
  private final MatchUrlService urls;

  Narrowing(DaoRegistry daos, MatchUrlService urls) {
    this.daos = daos;
    this.urls = urls;
  }

  /** Narrows a search to what the caller may find with this right. */
  void narrow(String type, SearchParameterMap search, Access access, Right... rights) {
    Set<Grant> grants = new HashSet<>();
    for (Right right : rights) {
      if (access.isUnlimited(type, right)) {
        return;
      }
      grants.addAll(access.grants(type, right));
    }
    narrow(type, search, grants);
  }

  private void narrow(String type, SearchParameterMap search, Collection<Grant> grants) {
    if (grants.isEmpty()) {
      onlyIds(search, Set.of());
      return;
    }
    boolean plain = grants.stream().allMatch(grant -> grant.filter() == null);
    Map<Reach, Set<String>> keys = keys(grants);
    if (plain && keys.containsKey(Reach.ALL)) {
      return;
    }
    if (plain && keys.size() == 1) {
      add(search, keys.keySet().iterator().next(), keys.values().iterator().next());
      return;
    }
    if (grants.size() == 1) {
      Grant only = grants.iterator().next();
      if (only.row().reach() != Reach.ALL) {
        add(search, only.row().reach(), only.keys());
      }
      filter(type, search, only);
      return;
    }
    // Grants are not merged: each finds its own, and together that is what may be found.
    Set<String> ids = new HashSet<>();
    for (Grant grant : grants) {
      SearchParameterMap one = new SearchParameterMap();
      narrow(type, one, List.of(grant));
      ids.addAll(ids(type, one));
    }
    onlyIds(search, ids);
  }

  /** By reach; the resource itself is left out where the patient's or the person's includes it. */
  private static Map<Reach, Set<String>> keys(Collection<Grant> grants) {
    Map<Reach, Set<String>> keys = new EnumMap<>(Reach.class);
    for (Grant grant : grants) {
      keys.computeIfAbsent(grant.row().reach(), reach -> new HashSet<>()).addAll(grant.keys());
    }
    Set<String> wider = new HashSet<>();
    wider.addAll(keys.getOrDefault(Reach.PERSON, Set.of()));
    wider.addAll(keys.getOrDefault(Reach.PATIENT, Set.of()));
    boolean included =
        !wider.isEmpty()
            && grants.stream()
                .filter(grant -> grant.row().reach() == Reach.ITSELF)
                .flatMap(grant -> grant.patients().stream())
                .allMatch(patient -> wider.contains("Patient/" + patient));
    if (included && grants.stream().anyMatch(g -> !g.patients().isEmpty())) {
      keys.remove(Reach.ITSELF);
    }
    return keys;
  }

  private static void add(SearchParameterMap search, Reach reach, Set<String> keys) {
    if (reach == Reach.ITSELF) {
      onlyIds(search, keys.stream().map(NaasteTies::id).toList());
      return;
    }
    and(
        search,
        Ownership.parameter(reach),
        keys.stream().sorted().map(ReferenceParam::new).toList());
  }

  private void filter(String type, SearchParameterMap search, Grant grant) {
    if (grant.filter() != null) {
      urls.getResourceSearch(type + "?" + grant.filter())
          .getSearchParameterMap()
          .entrySet()
          .forEach(
              parameter ->
                  parameter.getValue().forEach(any -> and(search, parameter.getKey(), any)));
    }
  }

  /** Adds one more condition: one of these values. One that is there already is not repeated. */
  static void and(SearchParameterMap search, String name, List<? extends IQueryParameterType> any) {
    List<List<IQueryParameterType>> all = search.get(name);
    if (all == null) {
      all = new ArrayList<>();
      search.put(name, all);
    }
    String words = words(any);
    if (all.stream().noneMatch(other -> words(other).equals(words))) {
      all.add(new ArrayList<>(any));
    }
  }

  private static String words(List<? extends IQueryParameterType> any) {
    return any.stream()
        .map(one -> one.getQueryParameterQualifier() + "=" + one.getValueAsQueryToken())
        .collect(Collectors.joining(","));
  }

  /** Only these ids are found; none at all when there are none. */
  static void onlyIds(SearchParameterMap search, Collection<String> ids) {
    Stream<String> any = ids.isEmpty() ? Stream.of(NOTHING) : ids.stream().sorted();
    and(search, "_id", any.map(TokenParam::new).toList());
  }

  /**
   * The ids that a search finds, as the server itself.
   *
   * @throws Refusal 422 when there are more than {@link #MOST}
   */
  Set<String> ids(String type, SearchParameterMap search) {
    Set<String> ids = new HashSet<>();
    resources(type, search).forEach(found -> ids.add(found.getIdElement().getIdPart()));
    return ids;
  }

  /** The resources that a search finds, as the server itself; at most {@link #MOST}. */
  List<IBaseResource> resources(String type, SearchParameterMap search) {
    search.setLoadSynchronous(true);
    search.setCount(MOST + 1);
    IFhirResourceDao<?> dao = daos.getResourceDao(type);
    IBundleProvider found = dao.search(search, new SystemRequestDetails());
    // All of them are not asked for: of more than that HAPI does not know how many there are.
    List<IBaseResource> resources = found.getResources(0, MOST + 1);
    if (resources.size() > MOST) {
      throw new Refusal(422, Issue.error(IssueType.TOOCOSTLY, TOO_MANY));
    }
    return resources;
  }
}
