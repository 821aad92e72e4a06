package nl.naast.plan;

import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What is said when something cannot be done with a plan. */
final class PlanTexts {
  static final Text SUBJECT =
      Text.of(
          "Geef subject: de patiënt, zoals Patient/3.", "Give subject: the patient, as Patient/3.");
  static final Text CAREGIVER =
      Text.of(
          "Geef caregiver: de naaste van deze patiënt voor wie het plan is, zoals RelatedPerson/7.",
          "Give caregiver: the naaste of this patient for whom the plan is, as RelatedPerson/7.");
  static final Text ONE =
      Text.of(
          "Geef voor %s één verwijzing naar %s, zoals type/id.",
          "Give for %s one reference to %s, as type/id.");
  static final Text NOT_CURRENT =
      Text.of(
          "Deze relatie is beëindigd: er begint geen plan meer.",
          "This relation has ended: no plan begins any more.");
  static final Text NOT_APPLICABLE =
      Text.of(
          "Dit plan kan de server niet uitvoeren. Pas de PlanDefinition aan.",
          "The server cannot carry this plan out. Mend the PlanDefinition.");
  static final Text ALREADY =
      Text.of(
          "Voor deze naaste loopt dit plan al: %s. Ga daarmee verder, of beëindig het eerst.",
          "This plan is active for this naaste already: %s. Go on with that, or end it first.");
  static final Text WAITS =
      Text.of(
          "Deze taak wacht op een andere: %s (%s). Rond die eerst af, of annuleer hem met een reden."
              + " Wat nu kan: rejected, cancelled.",
          "This task waits for another: %s (%s). Complete that first, or cancel it with a reason."
              + " What can be now: rejected, cancelled.");
  static final Text OPEN =
      Text.of(
          "Dit plan heeft nog open taken: %s. Rond ze af of annuleer ze met een reden, dan sluit het"
              + " plan vanzelf. Wat nu kan: on-hold, revoked.",
          "This plan still has open tasks: %s. Complete them or cancel them with a reason, and the"
              + " plan closes by itself. What can be now: on-hold, revoked.");
  static final Text FIXED =
      Text.of(
          "Van een plan liggen subject, caregiver en instantiatesCanonical vast. Beëindig dit plan, en"
              + " begin een nieuw.",
          "The subject, caregiver and instantiatesCanonical of a plan are fixed. End this plan, and"
              + " begin a new one.");

  private PlanTexts() {}

  static Refusal rule(Text text, String at) {
    return new Refusal(422, Issue.error(IssueType.BUSINESSRULE, text).at(at));
  }

  static Refusal required(Text text) {
    return new Refusal(400, Issue.error(IssueType.REQUIRED, text));
  }
}
