package nl.naast.screening;

import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What is said about answers that are not taken. */
final class ResponseTexts {
  static final Text UNKNOWN_FORM =
      Text.of(
          "Deze vragenlijst, of deze versie ervan, kent de server niet. Zoek met"
              + " Questionnaire?url= welke er is.",
          "The server does not know this questionnaire, or not this version of it. Look with"
              + " Questionnaire?url= which there is.");
  static final Text RETIRED =
      Text.of(
          "Deze vragenlijst wordt niet meer gebruikt. Gebruik de versie die nu geldt.",
          "This questionnaire is not in use any more. Use the version that is.");
  static final Text NOT_ABOUT =
      Text.of(
          "Deze vragenlijst gaat over: %s. Geef zo iemand als subject.",
          "This questionnaire is about: %s. Give such a one as subject.");
  static final Text NO_NAASTE =
      Text.of(
          "Deze vragenlijst gaat over: %s. Een vrijwilliger of zorgverlener is geen naaste.",
          "This questionnaire is about: %s. A volunteer or professional is no naaste.");
  static final Text ENDED =
      Text.of(
          "De relatie van deze naaste met de patiënt is beëindigd. Er worden geen antwoorden meer"
              + " opgeslagen.",
          "The relation of this naaste with the patient has ended. No more answers are stored.");
  static final Text LICENCE =
      Text.of(
          "Antwoorden op deze vragenlijst mogen pas worden opgeslagen als het ziekenhuis heeft"
              + " vastgelegd dat het een licentie heeft voor elektronisch gebruik. Leg behoeften tot"
              + " dan per onderwerp vast in het ondersteuningsplan.",
          "Answers to this questionnaire may only be stored once the hospital has declared that it"
              + " has a licence for electronic use. Until then, record needs by topic in the support"
              + " plan.");
  static final Text OTHER_SOURCE =
      Text.of(
          "U geeft antwoorden voor uzelf: laat source weg, of noem uzelf.",
          "You give answers of your own: leave source out, or name yourself.");
  static final Text OTHER_AUTHOR =
      Text.of(
          "Wie de antwoorden invoert, bent u: laat author weg, of noem uzelf. Van wie ze komen,"
              + " staat in source.",
          "Who enters the answers is you: leave author out, or name yourself. From whom they come"
              + " stands in source.");
  static final Text NOT_BACK =
      Text.of(
          "Antwoorden die %s zijn, kunnen niet %s worden. Wijzig ze met status amended, of trek ze in"
              + " met entered-in-error.",
          "Answers that are %s cannot become %s. Change them with status amended, or withdraw them"
              + " with entered-in-error.");
  static final Text FIXED =
      Text.of(
          "Van antwoorden liggen questionnaire, subject en authored vast. Trek deze in"
              + " (entered-in-error), en sla nieuwe op.",
          "The questionnaire, subject and authored of answers are fixed. Withdraw these"
              + " (entered-in-error), and store new ones.");
  static final Text WORKED_OUT =
      Text.of(
          "De server berekent %s zelf, en komt op iets anders uit. Laat dit item weg.",
          "The server works out %s itself, and comes to something else. Leave this item out.");
  static final Text ALREADY_THERE =
      Text.of(
          "Deze antwoorden staan er al. Er is niets dubbel opgeslagen.",
          "These answers are there already. Nothing was stored twice.");
  static final Text OTHER_ANSWERS =
      Text.of(
          "Met dit identifier staan er al andere antwoorden. Wijzig die met PUT, of geef een ander"
              + " identifier.",
          "Other answers with this identifier are there already. Change those with PUT, or give"
              + " another identifier.");

  private ResponseTexts() {}

  static Refusal refusal(Text text, String at) {
    return new Refusal(422, Issue.error(IssueType.BUSINESSRULE, text).at(at));
  }
}
