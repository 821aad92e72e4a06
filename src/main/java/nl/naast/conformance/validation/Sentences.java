package nl.naast.conformance.validation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
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

  private static final String TERMINOLOGY = "Terminology_PassThrough_TX_Message";
  private static final Pattern VERSION = Pattern.compile("\\|[0-9][0-9A-Za-z.\\-]*");

  private final ResourceBundle dutch =
      ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("nl"), EXACTLY);
  private final ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, EXACTLY);

  boolean has(String id) {
    return dutch.containsKey(id) && english.containsKey(id);
  }

  /**
   * The sentence for a message of the validator.
   *
   * @param values the validator's arguments; empty when they are not known
   * @param original the validator's own text, used when there is no sentence
   */
  Text of(String id, List<String> values, String original) {
    String key = id.equals(TERMINOLOGY) ? ofTerminology(original) : id;
    if (!has(key) || (values.isEmpty() && english.getString(key).contains("{"))) {
      return format("other", List.of(original));
    }
    return format(key, values);
  }

  /** The terminology's messages share one id; what they are about is in the text. */
  private static String ofTerminology(String text) {
    if (text.startsWith(UncheckableCodes.MESSAGE)) {
      return "code.unchecked";
    }
    if (text.startsWith("Unknown code")) {
      return "code.unknown";
    }
    return text.contains("isplay") ? "code.display" : TERMINOLOGY;
  }

  /** The sentence for an invariant that is not ours. */
  Text ofInvariant(String key) {
    String id = "invariant." + key;
    return has(id) ? format(id, List.of()) : format("invariant", List.of(key));
  }

  private Text format(String id, List<String> values) {
    Object[] arguments = values.stream().map(Sentences::readable).toArray();
    return Text.of(
        new MessageFormat(dutch.getString(id), Locale.ROOT).format(arguments),
        new MessageFormat(english.getString(id), Locale.ROOT).format(arguments));
  }

  /** Without the version after each canonical URL, and without the brackets of a list. */
  private static String readable(String value) {
    String plain = VERSION.matcher(value).replaceAll("");
    return plain.startsWith("[") && plain.endsWith("]")
        ? plain.substring(1, plain.length() - 1)
        : plain;
  }
}
