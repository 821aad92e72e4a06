package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.EncodingEnum;
import java.util.List;
import nl.naast.server.outcome.Issue;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * What people are told about a resource, word for word, where the validator's own words are poor.
 */
class ReadAloudTest {
  private static final String COD472 =
      """
      {"coding": [{"system": "urn:oid:2.16.840.1.113883.2.4.3.11.22.472", "code": "%s"}]}
      """;
  private static final String COD472_UNCHECKED =
      "Het codesysteem urn:oid:2.16.840.1.113883.2.4.3.11.22.472 is hier niet bekend; de codes"
          + " eruit zijn niet gecontroleerd. Controleer ze zelf.";

  private static List<Issue> ofCaregiver(String relationships) {
    return Validation.ours()
        .issues(
            Validation.parse(
                """
                {"resourceType": "RelatedPerson", "patient": {"reference": "Patient/p"},
                 "relationship": [%s]}
                """
                    .formatted(relationships)));
  }

  private static List<Issue> ofObservation(String coding, String more) {
    return Validation.ours()
        .issues(
            Validation.parse(
                """
                {"resourceType": "Observation", "status": "final", "code": {"coding": [%s]},
                 "subject": {"reference": "Patient/p"}, "focus": [{"reference": "RelatedPerson/r"}],
                 "effectiveDateTime": "2026-06-15"%s}
                """
                    .formatted(coding, more)));
  }

  private static List<String> dutch(List<Issue> issues) {
    return issues.stream().map(issue -> issue.severity() + " " + issue.text().nl()).toList();
  }

  @Test
  void aCodeSystemThatIsNotHereIsToldOnceForAllItsCodes() {
    List<Issue> issues = ofCaregiver(COD472.formatted("23") + "," + COD472.formatted("01"));
    assertThat(dutch(issues)).containsExactly("WARNING " + COD472_UNCHECKED);
    assertThat(issues.get(0).expression())
        .containsExactly("RelatedPerson.relationship[0]", "RelatedPerson.relationship[1]");
    assertThat(issues.get(0).text().en())
        .isEqualTo(
            "The code system urn:oid:2.16.840.1.113883.2.4.3.11.22.472 is not known here; codes of"
                + " it were not checked. Check them yourself.");
  }

  @Test
  void everyCodeSystemThatIsNotHereIsTold() {
    String snomed =
        """
        {"coding": [{"system": "http://snomed.info/sct", "code": "407542009"}]}
        """;
    assertThat(dutch(ofCaregiver(COD472.formatted("23") + "," + snomed)))
        .containsExactly(
            "WARNING " + COD472_UNCHECKED,
            "WARNING Het codesysteem http://snomed.info/sct is hier niet bekend; de codes eruit"
                + " zijn niet gecontroleerd. Controleer ze zelf.");
  }

  @Test
  void aCodeThatItsSystemDoesNotHaveIsAnError() {
    String unknown =
        """
        {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "code": "NO"}]}
        """;
    assertThat(dutch(ofCaregiver(COD472.formatted("23") + "," + unknown)))
        .contains(
            "ERROR De code NO bestaat niet in http://terminology.hl7.org/CodeSystem/v3-RoleCode."
                + " Gebruik een code die er wel in staat.");
  }

  @Test
  void aCodeWithoutASystemMeansNothing() {
    assertThat(
            dutch(ofCaregiver(COD472.formatted("23") + ", {\"coding\": [{\"code\": \"DAUC\"}]}")))
        .contains("WARNING Deze code heeft geen system en betekent dus niets. Voeg system toe.");
  }

  @Test
  void aCodeSystemUnderOurOwnUrlThatDoesNotExistIsAnError() {
    String canonical = Validation.NAAST.canonical();
    assertThat(
            dutch(
                ofObservation(
                    """
                    {"system": "%s/CodeSystem/nope", "code": "x"}
                    """
                        .formatted(canonical),
                    "")))
        .containsExactly(
            "ERROR Het codesysteem %s/CodeSystem/nope bestaat niet. Controleer system."
                .formatted(canonical));
  }

  @Test
  void aUnitThatUcumDoesNotHaveIsAnError() {
    assertThat(
            dutch(
                ofObservation(
                    """
                    {"system": "http://loinc.org", "code": "29463-7", "display": "Gewicht"}
                    """,
                    """
                    , "valueQuantity": {"value": 3, "system": "http://unitsofmeasure.org",
                                        "code": "kiloos"}
                    """)))
        .contains(
            "WARNING Het codesysteem http://loinc.org is hier niet bekend; de codes eruit zijn niet"
                + " gecontroleerd. Controleer ze zelf.",
            "ERROR Deze eenheid bestaat niet in UCUM. Gebruik een code van UCUM, zoals kg.");
  }

  @Test
  void aLanguageThatDoesNotExistIsNotSaidToBeOfAnUnknownSystem() {
    Resource patient =
        Validation.parse(
            """
            {"resourceType": "Patient", "name": [{"text": "A"}],
             "communication": [{"language": {"coding": [
               {"system": "urn:ietf:bcp:47", "code": "qqq"}]}}]}
            """);
    assertThat(dutch(Validation.ours().issues(patient)))
        .containsExactly(
            "WARNING De code qqq bestaat niet in urn:ietf:bcp:47. Gebruik een code die er wel in"
                + " staat.");
  }

  @Test
  void aBlockInAParagraphIsToldOnce() {
    Resource patient =
        Validation.parse(
            """
            {"resourceType": "Patient", "name": [{"text": "A"}], "text": {"status": "generated",
             "div": "<div xmlns='http://www.w3.org/1999/xhtml'><p><div>a</div></p></div>"}}
            """);
    assertThat(dutch(Validation.ours().issues(patient)))
        .containsExactly(
            "ERROR In een alinea van de narratieve tekst mag geen div staan. Zet het erbuiten.");
  }

  @Test
  void whatAParserFindsHasASentenceToo() {
    String text =
        """
        {"resourceType": "Patient", "name": [], "nickname": "Geheim"}
        """;
    List<Issue> issues =
        Validation.ours()
            .validator
            .validate(
                Validation.parse("{\"resourceType\": \"Patient\"}"),
                text,
                EncodingEnum.JSON,
                List.of());
    assertThat(dutch(issues))
        .contains(
            "ERROR Deze lijst is leeg. Vul haar, of laat haar weg.",
            "ERROR Het element nickname bestaat hier niet. Verwijder het, of controleer de"
                + " spelling.");
    assertThat(issues).extracting(Issue::severity).contains(IssueSeverity.ERROR);
  }
}
