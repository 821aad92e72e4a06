package nl.naast.server.outcome;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * What there is to say about one request, in the order in which the client should read it. Becomes
 * an OperationOutcome once the client's language is known.
 */
public record Outcome(List<Issue> issues) {

  public Outcome {
    issues = List.copyOf(issues);
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("An OperationOutcome has at least one issue");
    }
  }

  public static Outcome of(Issue... issues) {
    return new Outcome(List.of(issues));
  }

  public OperationOutcome in(Language language) {
    OperationOutcome outcome = new OperationOutcome();
    outcome.setLanguage(language.tag());
    issues.forEach(issue -> outcome.addIssue(issue.in(language)));
    return outcome;
  }
}
