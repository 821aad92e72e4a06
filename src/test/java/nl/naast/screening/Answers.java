package nl.naast.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Responses to our questionnaires as a client without a FHIR library writes them. */
final class Answers {
  private static final String BASE = "https://naast.example/fhir/Questionnaire/";
  private static final String SYSTEM = "https://naast.example/fhir/CodeSystem/screening-answer";
  private static final List<String> CARERQOL =
      List.of(
          "fulfilment",
          "relational",
          "mental-health",
          "daily-activities",
          "financial",
          "support",
          "physical-health");

  private Answers() {}

  /** The thirteen statements, one letter each: y for yes, n for no, - for no answer. */
  static String csi(String subject, String authored, String pattern) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '-') {
        items.add(choice("statement-" + (i + 1), pattern.charAt(i) == 'y' ? "yes" : "no"));
      }
    }
    return response("csi", subject, authored, group("statements", items));
  }

  /** The seven dimensions, 0 for none, 1 for some, 2 for a lot; and the happiness. */
  static String carerqol(String subject, String authored, String dimensions, String happiness) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < dimensions.length(); i++) {
      items.add(
          choice(
              CARERQOL.get(i), List.of("none", "some", "a-lot").get(dimensions.charAt(i) - '0')));
    }
    return response(
        "carerqol",
        subject,
        authored,
        group("dimensions", items)
            + ",{\"linkId\":\"happiness\",\"answer\":[{\"valueDecimal\":%s}]}"
                .formatted(happiness));
  }

  static String response(String questionnaire, String subject, String authored, String items) {
    return """
        {"resourceType":"QuestionnaireResponse","status":"completed",
         "questionnaire":"%s",
         "subject":{"reference":"%s"},"authored":"%s","item":[%s]}"""
        .formatted(BASE + questionnaire, subject, authored, items);
  }

  static String group(String linkId, List<String> items) {
    return "{\"linkId\":\"%s\",\"item\":[%s]}".formatted(linkId, String.join(",", items));
  }

  static String choice(String linkId, String code) {
    return "{\"linkId\":\"%s\",\"answer\":[{\"valueCoding\":{\"system\":\"%s\",\"code\":\"%s\"}}]}"
        .formatted(linkId, SYSTEM, code);
  }

  /** A moment of its own for each number, so that no two are the same submission. */
  static String moment(int number) {
    return String.format(
        Locale.ROOT,
        "2026-%02d-%02dT%02d:%02d:00+01:00",
        1 + number / 40320 % 12,
        1 + number / 1440 % 28,
        number / 60 % 24,
        number % 60);
  }
}
