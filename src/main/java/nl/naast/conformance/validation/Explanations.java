package nl.naast.conformance.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/** Turns what the validator found into issues that say what is wrong and what to do. */
final class Explanations {
  /** Where the validator's own message ids come from. */
  private static final String CORE = "http://hl7.org/fhir/java-core-messageId";

  private static final String UNKNOWN_EXTENSION = "Extension_EXT_Unknown";

  /** What is said of an element or its value, and what says it better when it is said as well. */
  private static final Map<String, List<String>> CAUSES =
      Map.of(
          "Reference_REF_CantMatchType", List.of("Reference_REF_BadTargetType"),
          "Validation_VAL_Profile_NoType", List.of("Extension_EXT_Type"),
          "Terminology_TX_Code_ValueSet", List.of("Extension_PROF_Type", "Extension_EXT_Type"));

  private final Rules rules;
  private final Sentences sentences;

  Explanations(Rules rules, Sentences sentences) {
    this.rules = rules;
    this.sentences = sentences;
  }

  /** Errors and warnings, each once. Hints are left out: nobody has to do anything about them. */
  List<Issue> of(List<ValidationMessage> messages, Arguments arguments) {
    Map<String, Issue> issues = new LinkedHashMap<>();
    for (ValidationMessage message : messages) {
      List<String> values = arguments.of(message.getMessage());
      boolean strayed = isUnknownOfOurs(message, values);
      if ((strayed || message.getLevel() != ValidationMessage.IssueSeverity.INFORMATION)
          && !followsFromAnother(message, messages)) {
        Issue issue = message.getInvId() == null ? found(message, values) : broken(message);
        issues.putIfAbsent(
            issue.severity() + " " + issue.expression() + " " + issue.text().en(), issue);
      }
    }
    return List.copyOf(issues.values());
  }

  /**
   * An extension with a URL of ours that does not exist: a slip of the pen, not somebody else's.
   */
  private boolean isUnknownOfOurs(ValidationMessage message, List<String> values) {
    return UNKNOWN_EXTENSION.equals(message.getMessageId())
        && !values.isEmpty()
        && rules.isOurs(values.get(0));
  }

  /** The validator says some things twice, once in general and once in particular. */
  private static boolean followsFromAnother(
      ValidationMessage message, List<ValidationMessage> messages) {
    // Not every message has an id.
    List<String> causes =
        message.getMessageId() == null ? null : CAUSES.get(message.getMessageId());
    return causes != null
        && messages.stream()
            .filter(other -> message.getLocation().startsWith(other.getLocation()))
            .anyMatch(
                other -> other.getMessageId() != null && causes.contains(other.getMessageId()));
  }

  private Issue broken(ValidationMessage message) {
    String key = message.getInvId().substring(message.getInvId().lastIndexOf('#') + 1);
    Text text = rules.text(key).orElseGet(() -> sentences.ofInvariant(key));
    return issue(message, text, rules.coding(key));
  }

  private Issue found(ValidationMessage message, List<String> values) {
    String id = message.getMessageId() == null ? "" : message.getMessageId();
    if (isUnknownOfOurs(message, values)) {
      message.setLevel(ValidationMessage.IssueSeverity.ERROR);
      id = "Extension_EXT_Unknown_NotHere";
    }
    // Some of what the terminology says has its text for an id.
    Coding coding = id.isEmpty() || id.contains(" ") ? null : new Coding(CORE, id, null);
    return issue(message, sentences.of(id, values, message.getMessage()), coding);
  }

  private static Issue issue(ValidationMessage message, Text text, @Nullable Coding coding) {
    return new Issue(
        IssueSeverity.fromCode(message.getLevel().toCode()),
        IssueType.fromCode(message.getType().toCode()),
        text,
        coding,
        List.of(message.getStrippedLocation()),
        message.getMessage());
  }
}
