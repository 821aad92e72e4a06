package nl.naast.screening;

import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** These very answers are stored: what follows from them has followed. */
final class AlreadyThere extends Refusal {
  private static final long serialVersionUID = 1L;
  private final String id;

  AlreadyThere(String id) {
    super(
        409,
        Issue.error(IssueType.DUPLICATE, ResponseTexts.ALREADY_THERE)
            .diagnosed("QuestionnaireResponse/" + id));
    this.id = id;
  }

  /** The id of the QuestionnaireResponse. */
  String id() {
    return id;
  }
}
