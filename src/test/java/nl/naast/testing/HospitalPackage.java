package nl.naast.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The definitions of a hospital of its own: a questionnaire of twenty-two questions, a version of
 * one that is no longer used, and a plan with another threshold than ours.
 */
public final class HospitalPackage {
  private static final String BASE = "https://hospital.example/fhir/";
  private static final String ANSWERS = "https://naast.example/fhir/CodeSystem/screening-answer";

  /** Canonical URL of the plan: a task of its own from five times yes in the strain index. */
  public static final String PLAN = BASE + "PlanDefinition/early-signals";

  /** Canonical URL of a questionnaire with twenty-two questions and a score. */
  public static final String QUESTIONNAIRE = BASE + "Questionnaire/own";

  /** Canonical URL of a questionnaire that is retired. */
  public static final String RETIRED = BASE + "Questionnaire/retired";

  public static final int QUESTIONS = 22;

  private HospitalPackage() {}

  /** Puts the package into a folder. */
  public static void write(Path folder) {
    PackageFile.write(
        folder.resolve("hospital.tgz"),
        "hospital.example",
        "4.0.1",
        Map.of(
            "Questionnaire-own.json", questionnaire("own", "active"),
            "Questionnaire-retired.json", questionnaire("retired", "retired"),
            "ActivityDefinition-early-call.json", activity(),
            "PlanDefinition-early-signals.json", plan()));
  }

  /** Answers to {@link #QUESTIONNAIRE}, or to the retired one: yes to the first of them. */
  public static String answers(String questionnaire, String subject, String authored, int yes) {
    String items =
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(
                i ->
                    """
                    {"linkId":"q%d","answer":[{"valueCoding":{"system":"%s","code":"%s"}}]}"""
                        .formatted(i, ANSWERS, i <= yes ? "yes" : "no"))
            .collect(Collectors.joining(","));
    return """
        {"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"%s",
         "subject":{"reference":"%s"},"authored":"%s","item":[{"linkId":"all","item":[%s]}]}"""
        .formatted(questionnaire, subject, authored, items);
  }

  private static String questionnaire(String id, String status) {
    List<String> questions = new ArrayList<>();
    for (int i = 1; i <= QUESTIONS; i++) {
      questions.add(
          """
          {"linkId":"q%1$d","type":"choice","text":"Vraag %1$d","required":true,"answerOption":[
           {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}],
            "valueCoding":{"system":"%2$s","code":"yes"}},
           {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}],
            "valueCoding":{"system":"%2$s","code":"no"}}]}"""
              .formatted(i, ANSWERS));
    }
    return """
        {"resourceType":"Questionnaire","id":"hospital-%1$s","url":"%2$sQuestionnaire/%1$s",
         "version":"3.1.0","status":"%3$s","subjectType":["RelatedPerson"],
         "item":[
          {"linkId":"all","type":"group","text":"Alle vragen","item":[%4$s]},
          {"linkId":"score","type":"integer","text":"Score","readOnly":true,
           "code":[{"system":"%2$sCodeSystem/scores","code":"own-score","display":"Own score"}],
           "extension":[
            {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
             "valueExpression":{"language":"text/fhirpath","expression":
              "%%resource.item.where(linkId = 'all').item.answer.value.ordinal().sum()"}},
            {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract",
             "valueBoolean":true}]}]}"""
        .formatted(id, BASE, status, String.join(",", questions));
  }

  private static String activity() {
    return """
        {"resourceType":"ActivityDefinition","id":"early-call",
         "url":"%sActivityDefinition/early-call","status":"active","kind":"Task",
         "title":"Bel de naaste","code":{"coding":[{"code":"strain-follow-up",
          "system":"https://naast.example/fhir/CodeSystem/task-code"}]},
         "timingDuration":{"value":3,"unit":"d","system":"http://unitsofmeasure.org","code":"d"}}"""
        .formatted(BASE);
  }

  private static String plan() {
    return """
        {"resourceType":"PlanDefinition","id":"early-signals","url":"%s","status":"active",
         "action":[{"title":"Vroeg signaal","condition":[{"kind":"applicability","expression":{
           "language":"text/fhirpath","expression":
            "%%questionnaire.url.endsWith('/csi') and %%resource.item.where(linkId = 'score').answer.value >= 5"}}],
          "definitionCanonical":"%sActivityDefinition/early-call"}]}"""
        .formatted(PLAN, BASE);
  }
}
