package nl.naast.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can name with a percent sign, and what an answer counts for.
 *
 * @param values by name without the percent sign; one that is known and not there is an empty list
 * @param points what {@code ordinal()} and {@code weight()} give
 */
public record Variables(Map<String, List<Base>> values, Points points) {

  public Variables {
    values = Map.copyOf(values);
  }

  public static Variables none() {
    return new Variables(Map.of(), Points.NONE);
  }

  /** The same, with one more name; null for what is not there. */
  public Variables with(String name, @Nullable Base value) {
    Map<String, List<Base>> more = new HashMap<>(values);
    more.put(name, value == null ? List.of() : List.of(value));
    return new Variables(more, points);
  }

  public Variables counting(Points other) {
    return new Variables(values, other);
  }
}
