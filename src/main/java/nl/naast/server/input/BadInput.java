package nl.naast.server.input;

import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Short ways to refuse what is not right about a request. */
final class BadInput {
  private BadInput() {}

  static Refusal refuse(int status, IssueType code, String nl, String en, Object... arguments) {
    return new Refusal(status, issue(code, nl, en, arguments));
  }

  static Refusal refuseAt(
      String path, int status, IssueType code, String nl, String en, Object... arguments) {
    return new Refusal(status, issue(code, nl, en, arguments).at(path));
  }

  private static Issue issue(IssueType code, String nl, String en, Object... arguments) {
    return Issue.error(code, Text.of(nl, en).with(arguments));
  }

  /** A client's own word in an answer: short, and on one line. */
  static String quoted(String word) {
    String plain = word.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
  }
}
