package nl.naast.conformance.validation;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** The arguments of the validator's texts, by the very text that was made with them. */
final class Arguments {
  private final IdentityHashMap<String, List<String>> byText = new IdentityHashMap<>();

  String keep(String text, Object[] values) {
    byText.put(text, Arrays.stream(values).map(String::valueOf).toList());
    return text;
  }

  /** Empty when the text was made in another way. */
  List<String> of(String text) {
    return byText.getOrDefault(text, List.of());
  }
}
