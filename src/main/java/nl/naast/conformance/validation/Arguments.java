package nl.naast.conformance.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of which message, and with which arguments, the validator made its texts: by the text. */
final class Arguments {
  private record Made(String id, List<String> values) {}

  private static final Made OTHERWISE = new Made("", List.of());
  private final Map<String, Made> byText = new HashMap<>();

  String keep(String text, String id, Object[] values) {
    // A text that is passed through again as if it were an id tells nothing new.
    if (!id.equals(text)) {
      byText.put(text, new Made(id, Arrays.stream(values).map(String::valueOf).toList()));
    }
    return text;
  }

  /** Empty when the text was made in another way. */
  List<String> of(String text) {
    return byText.getOrDefault(text, OTHERWISE).values();
  }

  /** The id of the message: its parsers do not put one on what they report. Empty as above. */
  String idOf(String text) {
    return byText.getOrDefault(text, OTHERWISE).id();
  }
}
