package nl.naast.conformance.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of the validator's texts, by the text that was made with them. */
final class Arguments {
  private final Map<String, List<String>> byText = new HashMap<>();

  String keep(String text, Object[] values) {
    byText.put(text, Arrays.stream(values).map(String::valueOf).toList());
    return text;
  }

  /** Empty when the text was made in another way. */
  List<String> of(String text) {
    return byText.getOrDefault(text, List.of());
  }
}
