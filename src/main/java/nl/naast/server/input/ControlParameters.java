package nl.naast.server.input;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import nl.naast.server.NaastProperties.Limits;
import nl.naast.server.error.SearchTexts;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that say how to answer: {@code _count}, {@code _summary} and their like. HAPI
 * passes over values that it does not know.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#Summary">Search result parameters</a>
 */
final class ControlParameters {
  private static final int MOST_INCLUDES = 20;
  private static final Pattern COUNT = Pattern.compile("\\d{1,18}");
  private static final Map<String, Pattern> VALUES =
      Map.of(
          "_summary", Pattern.compile("true|false|text|data|count"),
          "_total", Pattern.compile("none|estimate|accurate"),
          "_pretty", Pattern.compile("true|false"),
          "_contained", Pattern.compile("true|false|both"),
          "_containedType", Pattern.compile("container|contained"),
          "_elements", Pattern.compile("[A-Za-z]+(\\.[A-Za-z]+)*(,[A-Za-z]+(\\.[A-Za-z]+)*)*"),
          "_sort", Pattern.compile("-?[A-Za-z_][\\w-]*(,-?[A-Za-z_][\\w-]*)*"));

  private static final Pattern HAS = Pattern.compile("_has(:[A-Za-z]+:[\\w-]+:.+)?");

  private ControlParameters() {}

  /**
   * Checks them all, and lowers {@code _count} to the largest page.
   *
   * @throws Refusal 400 for a value that is not possible
   */
  static void check(Map<String, String[]> parameters, Limits limits) {
    String[] count = parameters.get("_count");
    if (count != null && !Arrays.equals(count, new String[] {""})) {
      parameters.put("_count", new String[] {Long.toString(count(count, limits.page()))});
    }
    if (parameters.containsKey("_offset")) {
      throw BadInput.refuse(
          400,
          IssueType.NOTSUPPORTED,
          "_offset kan niet. Volg de link next in het resultaat.",
          "_offset is not possible. Follow the link next in the result.");
    }
    VALUES.forEach((name, possible) -> values(name, parameters.get(name), possible));
    if (parameters.keySet().stream()
        .anyMatch(n -> n.matches("_has(:.*)?") && !HAS.matcher(n).matches())) {
      throw new Refusal(400, Issue.error(IssueType.INVALID, SearchTexts.HAS));
    }
    long includes =
        parameters.entrySet().stream()
            .filter(p -> p.getKey().startsWith("_include") || p.getKey().startsWith("_revinclude"))
            .mapToLong(p -> p.getValue().length)
            .sum();
    if (includes > MOST_INCLUDES) {
      throw BadInput.refuse(
          400,
          IssueType.TOOCOSTLY,
          "Een zoekvraag kan hooguit %d keer _include of _revinclude hebben.",
          "A search can have _include or _revinclude at most %d times.",
          MOST_INCLUDES);
    }
  }

  private static long count(String[] given, int page) {
    if (given.length != 1 || !COUNT.matcher(given[0]).matches()) {
      throw BadInput.refuse(
          400,
          IssueType.VALUE,
          "_count is één geheel getal van 0 of meer.",
          "_count is one whole number of 0 or more.");
    }
    return Math.min(Long.parseLong(given[0]), page);
  }

  private static void values(String name, String @Nullable [] given, Pattern possible) {
    if (given == null) {
      return;
    }
    for (String value : given) {
      if (!value.isEmpty() && !possible.matcher(value).matches()) {
        throw BadInput.refuse(
            400,
            IssueType.VALUE,
            "De parameter %s heeft een waarde die niet kan. Zie de zoekregels van FHIR R4.",
            "The parameter %s has a value that is not possible. See the search rules of FHIR R4.",
            name);
      }
    }
  }
}
