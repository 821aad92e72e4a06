package nl.naast.server.outcome;

import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * What there is to say about one request, the worst first, and otherwise in the order in which it
 * was found. Becomes an OperationOutcome once the client's language is known.
 */
public record Outcome(List<Issue> issues) {

  public Outcome {
    // FHIR's severities are declared from fatal to information; sorting keeps the rest as it was.
    issues = issues.stream().sorted(Comparator.comparing(Issue::severity)).toList();
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
