package nl.naast.server.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell the client, not yet in a language.
 *
 * @param severity how bad it is
 * @param code what kind of problem, from the required value set issue-type
 * @param text what is wrong and what to do; becomes {@code details.text}
 * @param coding the rule that says so, becomes {@code details.coding}; null when none has a code
 * @param expression FHIRPath of the elements concerned, such as {@code Bundle.entry[2].resource}
 * @param diagnostics a technical hint for the developer, in English; it may quote what the client
 *     itself sent, so it goes into the answer and never into a log
 * @see <a href="https://hl7.org/fhir/R4/operationoutcome.html">OperationOutcome</a>
 */
public record Issue(
    IssueSeverity severity,
    IssueType code,
    Text text,
    @Nullable Coding coding,
    List<String> expression,
    @Nullable String diagnostics) {

  public Issue {
    expression = List.copyOf(expression);
  }

  public static Issue error(IssueType code, Text text) {
    return new Issue(IssueSeverity.ERROR, code, text, null, List.of(), null);
  }

  public static Issue warning(IssueType code, Text text) {
    return new Issue(IssueSeverity.WARNING, code, text, null, List.of(), null);
  }

  public static Issue information(IssueType code, Text text) {
    return new Issue(IssueSeverity.INFORMATION, code, text, null, List.of(), null);
  }

  public Issue coded(Coding rule) {
    return new Issue(severity, code, text, rule, expression, diagnostics);
  }

  /** Adds the FHIRPath of one more element concerned. */
  public Issue at(String path) {
    List<String> all = new ArrayList<>(expression);
    all.add(path);
    return new Issue(severity, code, text, coding, all, diagnostics);
  }

  /** The same issue, seen from elsewhere: each FHIRPath replaced, such as by one in a Bundle. */
  public Issue moved(UnaryOperator<String> path) {
    return new Issue(
        severity, code, text, coding, expression.stream().map(path).toList(), diagnostics);
  }

  public Issue diagnosed(String hint) {
    return new Issue(severity, code, text, coding, expression, hint);
  }

  OperationOutcomeIssueComponent in(Language language) {
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(severity).setCode(code);
    issue.getDetails().setText(text.in(language));
    if (coding != null) {
      issue.getDetails().addCoding(coding.copy());
    }
    expression.forEach(issue::addExpression);
    if (diagnostics != null) {
      issue.setDiagnostics(diagnostics);
    }
    return issue;
  }
}
