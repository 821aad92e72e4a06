package nl.naast.conformance.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Turns what the validator found into issues that say what is wrong and what to do. */
final class Explanations {
  /** Where the validator's own message ids come from. */
  private static final String CORE = "http://hl7.org/fhir/java-core-messageId";

  private final Rules rules;
  private final Sentences sentences;

  Explanations(Rules rules, Sentences sentences) {
    this.rules = rules;
    this.sentences = sentences;
  }

  /** Errors and warnings, each once. Hints are left out: nobody has to do anything about them. */
  List<Issue> of(List<ValidationMessage> messages, Arguments arguments) {
    List<Issue> issues = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (ValidationMessage message : messages) {
      if (message.getLevel() != ValidationMessage.IssueSeverity.INFORMATION) {
        Issue issue = issue(message, arguments.of(message.getMessage()));
        if (said.add(issue.severity() + " " + issue.expression() + " " + issue.text().en())) {
          issues.add(issue);
        }
      }
    }
    return issues;
  }

  private Issue issue(ValidationMessage message, List<String> values) {
    IssueSeverity severity = IssueSeverity.fromCode(message.getLevel().toCode());
    IssueType type = IssueType.fromCode(message.getType().toCode());
    String rule = message.getInvId();
    Coding coding;
    Text text;
    if (rule != null) {
      String key = rule.substring(rule.lastIndexOf('#') + 1);
      coding = rules.coding(key);
      text = rules.text(key).orElseGet(() -> sentences.ofInvariant(key, message.getMessage()));
    } else {
      String id = message.getMessageId() == null ? "" : message.getMessageId();
      coding = id.isEmpty() || id.contains(" ") ? null : new Coding(CORE, id, null);
      text = sentences.of(id, values, message.getMessage());
    }
    Issue issue = new Issue(severity, type, text, coding, List.of(), message.getMessage());
    return issue.at(message.getStrippedLocation());
  }
}
