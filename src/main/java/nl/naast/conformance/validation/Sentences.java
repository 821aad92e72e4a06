package nl.naast.conformance.validation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.naast.server.outcome.Text;

/**
 * Our own sentences for the validator's messages, in {@code messages_nl.properties} and {@code
 * messages_en.properties}: keyed by the validator's message id, and for FHIR's own invariants by
 * {@code invariant.} and the key. The arguments are the validator's, as text.
 */
final class Sentences {
  private static final String BUNDLE = Sentences.class.getPackageName() + ".messages";
  private static final ResourceBundle.Control EXACTLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle dutch =
      ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("nl"), EXACTLY);
  private final ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, EXACTLY);

  boolean has(String id) {
    return dutch.containsKey(id) && english.containsKey(id);
  }

  /**
   * The sentence for a message of the validator.
   *
   * @param original the validator's own text, used when there is no sentence
   */
  Text of(String id, List<String> values, String original) {
    if (!has(id) || (values.isEmpty() && english.getString(id).contains("{"))) {
      return format("other", List.of(original));
    }
    return format(id, values);
  }

  /** The sentence for an invariant that is not ours. */
  Text ofInvariant(String key, String original) {
    String id = "invariant." + key;
    return has(id) ? format(id, List.of()) : format("invariant", List.of(key, original));
  }

  private Text format(String id, List<String> values) {
    Object[] arguments = values.toArray();
    return Text.of(
        new MessageFormat(dutch.getString(id), Locale.ROOT).format(arguments),
        new MessageFormat(english.getString(id), Locale.ROOT).format(arguments));
  }
}
