package nl.naast.conformance.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the terminology said, told by its text: its messages have no id of their own.
 *
 * @param key of our sentence
 * @param values for the sentence: the code system, and what else the text names
 */
record TerminologyMessage(String key, List<String> values) {
  static final String UNCHECKED = "code.unchecked";
  static final String UNKNOWN_SYSTEM = "code.unknownSystem";

  private static final Map<Pattern, String> KEYS = new LinkedHashMap<>();

  static {
    say(UNCHECKED, Pattern.quote(UncheckableCodes.MESSAGE) + "(\\S+)");
    say(
        "code.display",
        "Concept Display .* does not match expected \"(.*)\" for '(\\S+)#(\\S+)'.*");
    say("code.notInList", "Unknown code .* for in-memory expansion of ValueSet '(\\S+)'.*");
    say("code.notInList", "Code \".*\" is not in valueset: (\\S+).*");
    say("code.unknown", "Unknown code ['\"](\\S+)#(.+?)['\"].*");
    say("code.invalid", "Code .* is not valid for system: (\\S+).*");
    say("code.noSystem", "Coding has no system\\. .*");
    say(UNKNOWN_SYSTEM, "CodeSystem is unknown and can't be validated: (\\S+) for .*");
    say("code.unit", "Error processing unit .*");
    say("code.list", "(?:Failed|Unable) to expand .*");
  }

  private static void say(String key, String text) {
    KEYS.put(Pattern.compile(text, Pattern.DOTALL), key);
  }

  /** Empty when the text is of something else. */
  static Optional<TerminologyMessage> of(String text) {
    for (Map.Entry<Pattern, String> known : KEYS.entrySet()) {
      Matcher matcher = known.getKey().matcher(text);
      if (matcher.matches()) {
        List<String> values = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
          values.add(matcher.group(group));
        }
        return Optional.of(new TerminologyMessage(known.getValue(), values));
      }
    }
    return Optional.empty();
  }
}
