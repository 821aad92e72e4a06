package nl.naast.server.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** The messages of HAPI that a client can bring about, by their number, in our words. */
final class HapiMessages {
  private static final Map<Integer, Row> ROWS =
      Stream.of(
              HapiReferences.MESSAGES,
              HapiSearches.MESSAGES,
              HapiWrites.MESSAGES,
              HapiConditions.MESSAGES,
              HapiBodies.MESSAGES)
          .flatMap(List::stream)
          .flatMap(row -> row.numbers().stream().map(number -> Map.entry(number, row)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private HapiMessages() {}

  static @Nullable Failure find(int number, String message) {
    Row known = ROWS.get(number);
    return known == null ? null : known.answer(message);
  }

  /**
   * One message.
   *
   * @param numbers HAPI's numbers for it
   * @param said finds in HAPI's message what to fill in: groups a and b for the text, path for the
   *     expression; null when the text stands alone
   */
  record Row(
      List<Integer> numbers,
      int status,
      IssueType code,
      @Nullable String said,
      String nl,
      String en) {

    @Nullable Failure answer(String message) {
      Text text = Text.of(nl, en);
      if (said == null) {
        return Failures.failure(status, code, text);
      }
      Matcher found = Pattern.compile(said, Pattern.DOTALL).matcher(message);
      if (!found.find()) {
        return StatusTexts.of(status);
      }
      List<Object> arguments = new ArrayList<>();
      for (String group : List.of("a", "b")) {
        if (said.contains("(?<" + group + ">")) {
          arguments.add(clipped(found.group(group)));
        }
      }
      Issue issue = Issue.error(code, text.with(arguments.toArray()));
      boolean located = said.contains("(?<path>");
      return Failure.of(status, Outcome.of(located ? issue.at(found.group("path")) : issue));
    }
  }

  /** A client's own word is not longer than a line. */
  static String clipped(String word) {
    return word.length() > 100 ? word.substring(0, 100) + "..." : word;
  }
}
