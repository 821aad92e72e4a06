package nl.naast.server;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A patient with four naasten in one transaction, under ids that follow from its name. */
final class Family {
  private static final int NAASTEN = 4;

  /** How many resources it has. */
  static final int SIZE = 1 + NAASTEN;

  private Family() {}

  static List<String> naasten(String name) {
    return IntStream.range(0, NAASTEN).mapToObj(number -> name + "-naaste-" + number).toList();
  }

  static String transaction(String name) {
    String patient =
        """
        {"resource": {"resourceType": "Patient", "id": "%1$s",
            "name": [{"use": "usual", "text": "Anna", "given": ["Anna"]}],
            "birthDate": "1961-07-14"},
         "request": {"method": "PUT", "url": "Patient/%1$s"}}"""
            .formatted(name);
    return naasten(name).stream()
        .map(
            naaste ->
                """
                {"resource": {"resourceType": "RelatedPerson", "id": "%1$s", "active": true,
                    "patient": {"reference": "Patient/%2$s"},
                    "relationship": [{"coding": [
                        {"system": "urn:oid:2.16.840.1.113883.2.4.3.11.22.472", "code": "20"}]}],
                    "name": [{"use": "usual", "text": "Joke", "given": ["Joke"]}]},
                 "request": {"method": "PUT", "url": "RelatedPerson/%1$s"}}"""
                    .formatted(naaste, name))
        .collect(
            Collectors.joining(
                ",",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": ["
                    + patient
                    + ",",
                "]}"));
  }

  /** The strain index, with yes to the first eleven statements, of the first naaste. */
  static String answers(String name) {
    return IntStream.rangeClosed(1, 13)
        .mapToObj(
            statement ->
                """
                {"linkId": "statement-%d", "answer": [{"valueCoding": {
                    "system": "https://naast.example/fhir/CodeSystem/screening-answer",
                    "code": "%s"}}]}"""
                    .formatted(statement, statement <= 11 ? "yes" : "no"))
        .collect(
            Collectors.joining(
                ",",
                """
                {"resourceType": "QuestionnaireResponse", "id": "%s-answers", "status": "completed",
                    "questionnaire": "https://naast.example/fhir/Questionnaire/csi",
                    "subject": {"reference": "RelatedPerson/%s"}, "authored": "2026-03-01",
                    "item": [{"linkId": "statements", "item": ["""
                    .formatted(name, naasten(name).get(0)),
                "]}]}"));
  }
}
