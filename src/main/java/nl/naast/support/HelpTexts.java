package nl.naast.support;

import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What is said when something cannot be done with a help request. */
final class HelpTexts {
  static final Text TAKEN =
      Text.of(
          "Deze hulpvraag is al aangenomen, of staat niet meer open. Lees hem opnieuw.",
          "This help request has been taken on already, or is no longer open. Read it again.");
  static final Text NOT_OFFERED =
      Text.of(
          "Deze naaste heeft niet gezegd deze soort zorg te willen en te kunnen geven. Leg dat eerst"
              + " bij de naaste vast (caregiver-capacity).",
          "This naaste has not said to want and to be able to give this kind of care. Record that"
              + " with the naaste first (caregiver-capacity).");
  static final Text NO_HELP_REQUEST = Text.of("Dit is geen hulpvraag.", "This is no help request.");
  static final Text WHO =
      Text.of(
          "Geef caregiver: welke naaste de hulpvraag aanneemt.",
          "Give caregiver: which naaste takes the help request on.");
  static final Text NOT_YOURSELF =
      Text.of(
          "U kunt een hulpvraag alleen zelf aannemen, niet voor een ander.",
          "You can take a help request on yourself, not for another.");
  static final Text NOT_REQUESTER =
      Text.of(
          "Alleen wie om de hulp vroeg, of de patiënt, kan de vraag intrekken.",
          "Only who asked for the help, or the patient, can withdraw the request.");
  static final Text NOT_OWNER =
      Text.of(
          "Alleen wie de hulpvraag heeft aangenomen, kan dit zeggen.",
          "Only who has taken the help request on can say this.");
  static final Text OTHER_REQUESTER =
      Text.of(
          "U vraagt hulp uit uw eigen naam: laat requester weg, of geef uzelf.",
          "You ask for help in your own name: leave requester out, or give yourself.");

  private HelpTexts() {}

  static Refusal forbidden(Text text) {
    return new Refusal(403, Issue.error(IssueType.FORBIDDEN, text));
  }

  static Refusal notOffered() {
    return new Refusal(422, Issue.error(IssueType.BUSINESSRULE, NOT_OFFERED).at("Task.owner"));
  }

  static Refusal taken() {
    return new Refusal(409, Issue.error(IssueType.CONFLICT, TAKEN));
  }
}
