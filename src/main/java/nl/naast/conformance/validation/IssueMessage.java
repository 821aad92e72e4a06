package nl.naast.conformance.validation;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import nl.naast.server.outcome.Issue;

/** An issue of ours on its way through HAPI's validation. */
final class IssueMessage extends SingleValidationMessage {
  private final Issue issue;

  IssueMessage(Issue issue) {
    this.issue = issue;
    setSeverity(ResultSeverityEnum.fromCode(issue.severity().toCode()));
    setMessage(issue.text().en());
    setLocationString(String.join(", ", issue.expression()));
  }

  Issue issue() {
    return issue;
  }
}
