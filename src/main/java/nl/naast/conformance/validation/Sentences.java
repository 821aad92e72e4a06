package nl.naast.conformance.validation;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import nl.naast.server.outcome.Text;

/**
 * Our own sentences for the validator's messages, in the {@code .properties} files beside this
 * class, one for each language: keyed by the validator's message id, and for FHIR's own invariants
 * by {@code invariant.} and the key. The arguments are the validator's, as text.
 */
final class Sentences {
  static final String OTHER = "other";
  private static final List<String> BUNDLES = List.of("messages", "codes", "values", "answers");
  private static final ResourceBundle.Control EXACTLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Of a profile, a code system and the like: who writes those reads the validator's English. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(SD|ED|SNAPSHOT|ERROR_(GENERATING|PROCESSING)_SNAPSHOT|VALUESET|CODESYSTEM|CodeSystem"
              + "|SEARCHPARAMETER|IG|RESOURCE_INTERNAL_USE_ONLY|Unable_to_find_base|CapabalityStatement)(_.*)?");

  private static final Pattern VERSION = Pattern.compile("\\|[0-9][0-9A-Za-z.\\-]*");

  private final Map<String, String> dutch = texts(Locale.forLanguageTag("nl"));
  private final Map<String, String> english = texts(Locale.ENGLISH);

  static Map<String, String> texts(Locale language) {
    Map<String, String> texts = new HashMap<>();
    for (String name : BUNDLES) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              Sentences.class.getPackageName() + "." + name, language, EXACTLY);
      bundle
          .keySet()
          .forEach(
              key -> {
                if (texts.put(key, bundle.getString(key)) != null) {
                  throw new IllegalStateException(key + " has two sentences");
                }
              });
    }
    return Map.copyOf(texts);
  }

  boolean has(String id) {
    return dutch.containsKey(id) && english.containsKey(id);
  }

  /**
   * The sentence for a message of the validator.
   *
   * @param values the validator's arguments; empty when they are not known
   */
  Text of(String id, List<String> values) {
    String key = key(id);
    return values.isEmpty() && sentence(english, key).contains("{")
        ? format(OTHER, List.of())
        : format(key, values);
  }

  /** The key of the sentence for a message of the validator; the general one when it has none. */
  String key(String id) {
    if (has(id)) {
      return id;
    }
    return DEFINITION.matcher(id).matches() ? "definition" : OTHER;
  }

  /** The sentence for an invariant that is not ours. */
  Text ofInvariant(String key) {
    String id = "invariant." + key;
    return has(id) ? format(id, List.of()) : format("invariant", List.of(key));
  }

  private Text format(String id, List<String> values) {
    Object[] arguments = values.stream().map(Sentences::readable).toArray();
    return Text.of(
        new MessageFormat(sentence(dutch, id), Locale.ROOT).format(arguments),
        new MessageFormat(sentence(english, id), Locale.ROOT).format(arguments));
  }

  private static String sentence(Map<String, String> texts, String id) {
    return Objects.requireNonNull(texts.get(id), id);
  }

  /** Without the version after each canonical URL, and without the brackets of a list. */
  private static String readable(String value) {
    String plain = VERSION.matcher(value).replaceAll("");
    return plain.startsWith("[") && plain.endsWith("]")
        ? plain.substring(1, plain.length() - 1)
        : plain;
  }
}
