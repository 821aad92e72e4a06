package nl.naast.server.input;

import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.Map;
import java.util.Set;

/** The name of a parameter as a client writes it: {@code patient:Patient.name:exact}. */
final class SearchParameterName {
  private static final Set<String> CONTROLS =
      Set.of(
          "_sort",
          "_count",
          "_include",
          "_revinclude",
          "_summary",
          "_total",
          "_elements",
          "_contained",
          "_containedType",
          "_format",
          "_pretty",
          "_has",
          "_filter");
  private static final Set<String> ITERATE = Set.of("iterate", "recurse");
  private static final Map<RestSearchParameterTypeEnum, Set<String>> MODIFIERS =
      Map.of(
          RestSearchParameterTypeEnum.STRING, Set.of("exact", "contains"),
          RestSearchParameterTypeEnum.TOKEN,
              Set.of("not", "in", "not-in", "above", "below", "text", "of-type"),
          RestSearchParameterTypeEnum.REFERENCE, Set.of(),
          RestSearchParameterTypeEnum.URI, Set.of("above", "below"));
  private final String base;
  private final String rest;

  SearchParameterName(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != ':' && name.charAt(end) != '.') {
      end++;
    }
    this.base = name.substring(0, end);
    this.rest = name.substring(end);
  }

  /** The name without modifier and chain. */
  String base() {
    return base;
  }

  /** Whether it says how to search rather than for what; {@link ControlParameters} checks these. */
  boolean isControl() {
    return CONTROLS.contains(base)
        && (rest.isEmpty()
            || base.equals("_has")
            || (base.endsWith("include") && ITERATE.contains(rest.substring(1)))
            || (base.equals("_elements") && rest.equals(":exclude")));
  }

  boolean isMissing() {
    return rest.endsWith(":missing");
  }

  boolean hasModifierFor(RestSearchParameterTypeEnum type) {
    int last = rest.lastIndexOf(':');
    String modifier = last < 0 ? "" : rest.substring(last + 1);
    boolean chained = rest.contains(".");
    if (modifier.isEmpty() || (!chained && last > 0)) {
      // Nothing after the colon, or one modifier after another.
      return last < 0 && !rest.endsWith(".");
    }
    if (modifier.equals("missing")) {
      return true;
    }
    if (base.equals("_id") || rest.matches(".*[.:]_id:.*")) {
      // HAPI answers _id:not with nothing at all when there is no such id: that tells whether there
      // is.
      return false;
    }
    if (chained) {
      // The parameter at the chain's end is of a type that HAPI finds; any modifier may be its own.
      return modifier.contains(".")
          || MODIFIERS.values().stream().anyMatch(known -> known.contains(modifier));
    }
    return MODIFIERS.getOrDefault(type, Set.of()).contains(modifier)
        || (type == RestSearchParameterTypeEnum.REFERENCE
            && Character.isUpperCase(modifier.charAt(0)));
  }
}
