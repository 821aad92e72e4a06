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

  /**
   * @param numbers HAPI's numbers for this
   * @param said finds in HAPI's message what to fill in: groups a and b for the text, path for the
   *     expression; null when the text stands alone
   */
  private record Message(
      List<Integer> numbers, int status, IssueType code, @Nullable Pattern said, Text text) {

    @Nullable Failure answer(String message) {
      if (said == null) {
        return Failures.failure(status, code, text);
      }
      Matcher found = said.matcher(message);
      if (!found.find()) {
        return StatusTexts.of(status);
      }
      List<Object> arguments = new ArrayList<>();
      for (String group : List.of("a", "b")) {
        if (said.pattern().contains("(?<" + group + ">")) {
          arguments.add(found.group(group));
        }
      }
      Issue issue = Issue.error(code, text.with(arguments.toArray()));
      boolean located = said.pattern().contains("(?<path>");
      return Failure.of(status, Outcome.of(located ? issue.at(found.group("path")) : issue));
    }
  }

  private static final Map<Integer, Message> MESSAGES =
      Stream.of(
              HapiReferences.MESSAGES,
              HapiSearches.MESSAGES,
              HapiWrites.MESSAGES,
              HapiBodies.MESSAGES)
          .flatMap(List::stream)
          .flatMap(m -> m.numbers().stream().map(number -> Map.entry(number, m)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, HapiMessages::compile));

  private HapiMessages() {}

  private static Message compile(Map.Entry<Integer, Row> entry) {
    Row row = entry.getValue();
    return new Message(
        row.numbers(),
        row.status(),
        row.code(),
        row.said() == null ? null : Pattern.compile(row.said(), Pattern.DOTALL),
        Text.of(row.nl(), row.en()));
  }

  /** One line of the tables of messages; see {@link Message}. */
  record Row(
      List<Integer> numbers,
      int status,
      IssueType code,
      @Nullable String said,
      String nl,
      String en) {}

  static @Nullable Failure find(int number, String message) {
    Message known = MESSAGES.get(number);
    return known == null ? null : known.answer(message);
  }
}
