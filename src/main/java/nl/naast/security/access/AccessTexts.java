package nl.naast.security.access;

import java.util.Collection;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What a caller is told who may not. Nothing of it depends on what is stored about anybody. */
final class AccessTexts {
  static final int FORBIDDEN = 403;
  private static final Text NOT_ALLOWED =
      Text.of(
          "Dit token geeft geen recht op: %s op %s. Vraag een token met een scope die dit noemt,"
              + " voor iemand die dit mag; zie src/docs/access.md.",
          "This token gives no right to: %s on %s. Ask for a token with a scope that names it, for"
              + " somebody who may; see src/docs/access.md.");
  private static final Text NOT_THERE =
      Text.of(
          "Dit bestaat niet, of u mag het niet zien. Controleer het adres.",
          "This does not exist, or you may not see it. Check the address.");
  private static final Text SYSTEMS_ONLY =
      Text.of(
          "Dit kan alleen een systeem met toegang tot het hele type: %s. Lees of zoek eerst, en"
              + " schrijf dan met het id.",
          "Only a system with access to all of the type can do this: %s. Read or search first, and"
              + " then write with the id.");

  private static final Text NEVER_REFERS_TO =
      Text.of(
          "De zoekparameter %s verwijst nooit naar %s. Mogelijk is: %s.",
          "The search parameter %s never refers to %s. Possible is: %s.");

  private static final Text NO_MODIFIER_OF_ID =
      Text.of(
          "De zoekparameter _id kan hier geen toevoeging hebben.",
          "The search parameter _id can have no modifier here.");

  private AccessTexts() {}

  static Refusal notAllowed(String what, String where) {
    return new Refusal(FORBIDDEN, Issue.error(IssueType.FORBIDDEN, NOT_ALLOWED.with(what, where)));
  }

  static Refusal notThere() {
    return new Refusal(404, Issue.error(IssueType.NOTFOUND, NOT_THERE));
  }

  static Refusal systemsOnly(String what) {
    return new Refusal(FORBIDDEN, Issue.error(IssueType.FORBIDDEN, SYSTEMS_ONLY.with(what)));
  }

  static Refusal neverRefersTo(String parameter, String type, Collection<String> possible) {
    return new Refusal(
        400,
        Issue.error(
            IssueType.NOTSUPPORTED,
            NEVER_REFERS_TO.with(parameter, type, String.join(", ", possible))));
  }

  static Refusal noModifierOfId() {
    return new Refusal(400, Issue.error(IssueType.NOTSUPPORTED, NO_MODIFIER_OF_ID));
  }

  static Refusal forbidden(Text text) {
    return new Refusal(FORBIDDEN, Issue.error(IssueType.FORBIDDEN, text));
  }
}
