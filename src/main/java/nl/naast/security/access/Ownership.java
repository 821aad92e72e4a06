package nl.naast.security.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.security.scope.Right;
import nl.naast.server.References;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Whose a resource is: asks the same search parameters of a resource in memory that narrow searches
 * in the database, so that what is shown and what is found cannot differ.
 */
@Component
class Ownership {
  static final String PERSON = "access-person";
  static final String PATIENT = "access-patient";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+\\.([a-z][A-Za-z]*)");
  private static final Pattern OF_ONE_TYPE =
      Pattern.compile("(?!(Domain)?Resource\\.)[A-Z][A-Za-z]+\\..*");
  private final Map<String, String> plainElements = new ConcurrentHashMap<>();
  private final ISearchParamExtractor extractor;
  private final ISearchParamRegistry registry;
  private final SearchParamMatcher matcher;
  private final MatchUrlService urls;

  Ownership(
      ISearchParamExtractor extractor,
      ISearchParamRegistry registry,
      SearchParamMatcher matcher,
      MatchUrlService urls) {
    this.extractor = extractor;
    this.registry = registry;
    this.matcher = matcher;
    this.urls = urls;
  }

  /** Whether the grant covers the resource. */
  boolean covers(Grant grant, IBaseResource resource) {
    return isReached(grant, resource) && matches(grant, resource);
  }

  /** Whether the grant covers all that the resource belongs to: then it may be written so. */
  boolean coversWhole(Grant grant, IBaseResource resource) {
    boolean whole =
        switch (grant.row().reach()) {
          case ALL -> true;
          case ITSELF -> isReached(grant, resource);
          case PERSON, PATIENT, CIRCLE, ACTOR -> {
            Set<String> owners = references(resource, parameter(grant.row().reach()));
            yield !owners.isEmpty() && grant.keys().containsAll(owners);
          }
        };
    return whole && matches(grant, resource);
  }

  /** The grant that shows most of the resource, of those with one of these rights. */
  Optional<Grant> best(Access access, IBaseResource resource, Right... rights) {
    Optional<Grant> best = Optional.empty();
    for (Right right : rights) {
      for (Grant grant : access.grants(resource.fhirType(), right)) {
        boolean better = best.isEmpty() || best.get().row().shown() == Shown.REDUCED;
        if (better && covers(grant, resource)) {
          best = Optional.of(grant);
          if (grant.row().shown() == Shown.WHOLE) {
            return best;
          }
        }
      }
    }
    return best;
  }

  private boolean isReached(Grant grant, IBaseResource resource) {
    return switch (grant.row().reach()) {
      case ALL -> true;
      case ITSELF -> grant.keys().contains(self(resource));
      case PERSON, PATIENT, CIRCLE, ACTOR -> {
        Set<String> owners = references(resource, parameter(grant.row().reach()));
        yield owners.stream().anyMatch(grant.keys()::contains);
      }
    };
  }

  private boolean matches(Grant grant, IBaseResource resource) {
    if (grant.filter() == null) {
      return true;
    }
    var asked =
        urls.getResourceSearch(resource.fhirType() + "?" + grant.filter()).getSearchParameterMap();
    return matcher.match(asked, resource).matched();
  }

  static String parameter(Reach reach) {
    return switch (reach) {
      case PATIENT -> PATIENT;
      case CIRCLE -> "access-circle";
      case ACTOR -> "actor";
      default -> PERSON;
    };
  }

  static String self(IBaseResource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  /**
   * What a reference parameter finds in a resource, as type/id; what lies elsewhere is left out.
   */
  Set<String> references(IBaseResource resource, String parameter) {
    Set<String> found = new HashSet<>();
    for (Object value : values(resource, parameter)) {
      if (value instanceof Reference reference && isLocal(reference.getReferenceElement())) {
        found.add(References.plain(reference));
      }
    }
    return found;
  }

  private List<?> values(IBaseResource resource, String parameter) {
    RuntimeSearchParam definition =
        registry.getActiveSearchParam(
            resource.fhirType(), parameter, SearchParamLookupContextEnum.SEARCH);
    if (definition == null) {
      return List.of();
    }
    String element =
        plainElements.computeIfAbsent(
            resource.fhirType() + " " + parameter,
            key -> plainElement(definition.getPath(), resource.fhirType()));
    return element.isEmpty()
        ? extractor.extractValues(definition.getPath(), resource)
        : ((Resource) resource).getNamedProperty(element).getValues();
  }

  /**
   * The element that an expression names for a type, such as {@code subject}; empty when it says
   * more, which FHIRPath has to work out: a reader would pay for that at each resource.
   */
  private static String plainElement(String expression, String type) {
    List<String> paths = Arrays.stream(expression.split("\\|")).map(String::strip).toList();
    List<String> own = paths.stream().filter(path -> path.startsWith(type + ".")).toList();
    // What is not of one type may be of this one too, such as what stands in brackets.
    boolean known = paths.stream().allMatch(path -> OF_ONE_TYPE.matcher(path).matches());
    Matcher plain = PLAIN.matcher(known && own.size() == 1 ? own.get(0) : "");
    return plain.matches() ? plain.group(1) : "";
  }

  private static boolean isLocal(IIdType id) {
    return id.hasResourceType() && id.hasIdPart() && !id.isAbsolute();
  }
}
