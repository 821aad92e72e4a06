package nl.naast.conformance.validation;

import static nl.naast.conformance.validation.TerminologyMessage.UNCHECKED;
import static nl.naast.conformance.validation.TerminologyMessage.UNKNOWN_SYSTEM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The validator's id for whatever the terminology says. */
  private static final String PASSED = "Terminology_PassThrough_TX_Message";

  private static final String UNKNOWN_EXTENSION = "Extension_EXT_Unknown";

  /** What is said of an element or its value, and what says it better when it is said as well. */
  private static final Map<String, List<String>> CAUSES =
      Map.of(
          "Reference_REF_CantMatchType", List.of("Reference_REF_BadTargetType"),
          "XHTML_XHTML_BLOCK_IN_PARA", List.of("XHTML_XHTML_ELEMENT_ILLEGAL_IN_PARA"),
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
      if (!isOwnLabel(message)
          && (strayed || message.getLevel() != ValidationMessage.IssueSeverity.INFORMATION)
          && !followsFromAnother(message, messages)) {
        Optional<TerminologyMessage> terminology = TerminologyMessage.of(message.getMessage());
        Issue issue;
        if (message.getInvId() != null) {
          issue = broken(message);
        } else if (terminology.isPresent()) {
          issue = ofTerminology(message, terminology.get());
        } else {
          issue = found(message, values, arguments.idOf(message.getMessage()));
        }
        // That a code system is not here is one fact, however many codes of it there are.
        boolean once = terminology.filter(one -> one.key().equals(UNCHECKED)).isPresent();
        String where = once ? "" : issue.expression().toString();
        issues.merge(issue.severity() + where + issue.text().en(), issue, Explanations::alsoThere);
      }
    }
    return List.copyOf(issues.values());
  }

  /** Labels are the server's own to set, from more systems than HL7's. */
  private static boolean isOwnLabel(ValidationMessage message) {
    return message.getLevel() == ValidationMessage.IssueSeverity.WARNING
        && message.getStrippedLocation().contains(".meta.security");
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

  private Issue ofTerminology(ValidationMessage message, TerminologyMessage terminology) {
    Text text = sentences.of(terminology.key(), terminology.values());
    if (terminology.key().equals(UNKNOWN_SYSTEM) && rules.isOurs(terminology.values().get(0))) {
      message.setLevel(ValidationMessage.IssueSeverity.ERROR);
    }
    return issue(message, text, new Coding(CORE, PASSED, null));
  }

  private static Issue alsoThere(Issue first, Issue again) {
    List<String> where =
        Stream.concat(first.expression().stream(), again.expression().stream()).distinct().toList();
    return new Issue(
        first.severity(), first.code(), first.text(), first.coding(), where, first.diagnostics());
  }

  private Issue found(ValidationMessage message, List<String> values, String madeOf) {
    // What the parsers report has no id, and some of what is passed on has its text for one.
    String own = message.getMessageId();
    String id = own == null || own.contains(" ") ? madeOf : own;
    if (isUnknownOfOurs(message, values)) {
      message.setLevel(ValidationMessage.IssueSeverity.ERROR);
      id = "Extension_EXT_Unknown_NotHere";
    }
    Coding coding = id.isEmpty() || id.contains(" ") ? null : new Coding(CORE, id, null);
    return issue(message, sentences.of(id, values), coding);
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
