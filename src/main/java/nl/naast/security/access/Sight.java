package nl.naast.security.access;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.scope.Right;
import org.springframework.stereotype.Component;

/** Which of some resources a caller sees: what is hidden and what is not there are the same. */
@Component
class Sight {
  private final Narrowing narrowing;

  Sight(Narrowing narrowing) {
    this.narrowing = narrowing;
  }

  /** Whether the caller may see this one, such as {@code Patient/3}, and it is there. */
  boolean sees(Access access, String reference) {
    return seen(access, List.of(reference)).contains(reference);
  }

  /** Those of the references that the caller may see, and that are there. */
  Set<String> seen(Access access, Collection<String> references) {
    Map<String, Set<String>> byType = new HashMap<>();
    for (String reference : references) {
      int slash = reference.indexOf('/');
      byType
          .computeIfAbsent(reference.substring(0, slash), type -> new TreeSet<>())
          .add(reference.substring(slash + 1));
    }
    Set<String> seen = new HashSet<>();
    byType.forEach(
        (type, ids) -> {
          SearchParameterMap search = new SearchParameterMap();
          Narrowing.onlyIds(search, ids);
          narrowing.narrow(
              type, search, access, Right.READ, Right.SEARCH, Right.UPDATE, Right.DELETE);
          narrowing.ids(type, search).forEach(id -> seen.add(type + "/" + id));
        });
    return seen;
  }
}
