package nl.naast.screening;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator declares: who holds the licence, its number, that it allows electronic use,
 * and the hospital's own Questionnaire. It must be the same instrument: the same questions in the
 * same order, with the same answers.
 */
record LicenceForm(
    @Nullable String holder,
    @Nullable String number,
    @Nullable Boolean electronicUse,
    @Nullable JsonNode questionnaire) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int HOLDER = 200;
  private static final int NUMBER = 100;
  private static final Text FORM =
      Text.of(
          "Stuur een JSON-object met holder, number, electronicUse en questionnaire; niets anders.",
          "Send a JSON object with holder, number, electronicUse and questionnaire; nothing else.");
  private static final Text WHO =
      Text.of(
          "Geef holder (wie de licentie heeft, hoogstens 200 tekens) en number (haar nummer,"
              + " hoogstens 100 tekens).",
          "Give holder (who has the licence, at most 200 characters) and number (its number, at"
              + " most 100 characters).");
  private static final Text NOT_ELECTRONIC =
      Text.of(
          "Zonder toestemming voor elektronisch gebruik (electronicUse true) mogen de teksten hier"
              + " niet staan.",
          "Without the permission for electronic use (electronicUse true) the texts may not be"
              + " here.");
  private static final Text NO_QUESTIONNAIRE =
      Text.of(
          "Onder questionnaire staat geen FHIR Questionnaire (R4).",
          "What stands under questionnaire is no FHIR Questionnaire (R4).");
  private static final Text OTHER_QUESTIONS =
      Text.of(
          "De vragen zijn niet die van dit instrument. Nodig is, in deze volgorde: %s. Hier staat:"
              + " %s.",
          "The questions are not those of this instrument. Needed, in this order: %s. What is"
              + " here: %s.");
  private static final Text OTHER_ANSWERS =
      Text.of(
          "De antwoorden op %s zijn niet die van dit instrument. Nodig is, in deze volgorde: %s.",
          "The answers to %s are not those of this instrument. Needed, in this order: %s.");
  private static final Text OTHER_TYPE =
      Text.of("De vraag %s is van type %s.", "The question %s is of type %s.");
  private static final Text NO_TEXT =
      Text.of("De vraag %s heeft geen tekst.", "The question %s has no text.");

  /** A declaration that was checked. */
  record Checked(String holder, String number, Questionnaire texts) {}

  /**
   * Reads and checks a declaration about a questionnaire of ours.
   *
   * @throws Refusal 400 when it cannot be read, 422 with every reason when it does not fit
   */
  static Checked read(String json, Questionnaire ours, FhirContext context) {
    LicenceForm form = parse(json);
    List<Issue> wrong = new ArrayList<>();
    String holder = form.holder() == null ? "" : form.holder().strip();
    String number = form.number() == null ? "" : form.number().strip();
    if (holder.isEmpty()
        || number.isEmpty()
        || holder.length() > HOLDER
        || number.length() > NUMBER) {
      wrong.add(Issue.error(IssueType.REQUIRED, WHO));
    }
    if (!Boolean.TRUE.equals(form.electronicUse())) {
      wrong.add(Issue.error(IssueType.BUSINESSRULE, NOT_ELECTRONIC));
    }
    Questionnaire texts = form.texts(context);
    if (texts == null) {
      wrong.add(Issue.error(IssueType.STRUCTURE, NO_QUESTIONNAIRE));
    } else {
      compare(ours, texts, wrong);
    }
    if (!wrong.isEmpty() || texts == null) {
      throw new Refusal(422, new Outcome(wrong));
    }
    return new Checked(holder, number, texts);
  }

  private static LicenceForm parse(String json) {
    try {
      LicenceForm form = JSON.readValue(json, LicenceForm.class);
      if (form != null) {
        return form;
      }
    } catch (JsonProcessingException e) {
      throw new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM));
    }
    throw new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM));
  }

  private @Nullable Questionnaire texts(FhirContext context) {
    if (questionnaire == null
        || !"Questionnaire".equals(questionnaire.path("resourceType").asText())) {
      return null;
    }
    try {
      return context
          .newJsonParser()
          .setParserErrorHandler(new StrictErrorHandler())
          .parseResource(Questionnaire.class, questionnaire.toString());
    } catch (DataFormatException e) {
      return null;
    }
  }

  private static void compare(Questionnaire ours, Questionnaire theirs, List<Issue> wrong) {
    List<QuestionnaireItemComponent> needed = asked(ours.getItem());
    List<QuestionnaireItemComponent> given = asked(theirs.getItem());
    if (!linkIds(needed).equals(linkIds(given))) {
      wrong.add(
          Issue.error(
              IssueType.BUSINESSRULE,
              OTHER_QUESTIONS.with(
                  String.join(", ", linkIds(needed)), String.join(", ", linkIds(given)))));
      return;
    }
    for (int i = 0; i < needed.size(); i++) {
      QuestionnaireItemComponent our = needed.get(i);
      QuestionnaireItemComponent their = given.get(i);
      String linkId = our.getLinkId();
      if (our.getType() != their.getType()) {
        wrong.add(
            Issue.error(IssueType.BUSINESSRULE, OTHER_TYPE.with(linkId, our.getType().toCode())));
      }
      if (!codes(our).equals(codes(their))) {
        wrong.add(
            Issue.error(
                IssueType.BUSINESSRULE, OTHER_ANSWERS.with(linkId, String.join(", ", codes(our)))));
      }
      if (!their.hasText() || their.getText().isBlank()) {
        wrong.add(Issue.error(IssueType.REQUIRED, NO_TEXT.with(linkId)));
      }
    }
  }

  /** What is worked out, and texts that explain, are ours to say. */
  private static List<QuestionnaireItemComponent> asked(List<QuestionnaireItemComponent> items) {
    List<QuestionnaireItemComponent> asked = new ArrayList<>();
    for (QuestionnaireItemComponent item : items) {
      if (item.getType() != QuestionnaireItemType.DISPLAY && Sdc.calculated(item) == null) {
        asked.add(item);
        asked.addAll(asked(item.getItem()));
      }
    }
    return asked;
  }

  private static List<String> linkIds(List<QuestionnaireItemComponent> items) {
    return items.stream().map(item -> item.getLinkId() + "").toList();
  }

  private static List<String> codes(QuestionnaireItemComponent item) {
    return item.getAnswerOption().stream()
        .map(option -> option.getValue() instanceof Coding coding ? coding.getCode() : "")
        .map(code -> Objects.requireNonNullElse(code, ""))
        .toList();
  }
}
