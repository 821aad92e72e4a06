package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code $validate}: the verdict of a write, without the write. Errors are its content. */
@ServerTest
class ValidateIT {
  private static final String VOLUNTEER =
      """
      {"resourceType": "RelatedPerson", "active": true, "patient": {"reference": "Patient/p"},
       "relationship": [{"text": "vrijwilliger"}]}
      """;

  @Autowired FhirHttp http;

  private static String codes(FhirHttp.Answer answer) {
    return answer.json().findValuesAsText("code").toString();
  }

  @Test
  void errorsAreTheAnswerInTheLanguageOfTheClient() {
    var answer = http.post("/fhir/RelatedPerson/$validate", VOLUNTEER, "Accept-Language", "nl");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(answer.body()).contains("Een vrijwilliger is nooit een naaste");
    assertThat(codes(answer)).contains("naast-cg-1");
  }

  @Test
  void aResourceMayComeInParameters() {
    var answer =
        http.post(
            "/fhir/RelatedPerson/$validate",
            """
            {"resourceType": "Parameters",
             "parameter": [{"name": "resource", "resource": %s}]}
            """
                .formatted(VOLUNTEER));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(codes(answer)).contains("naast-cg-1");
  }

  @Test
  void aProfileThatIsAskedForAndUnknownIsAnError() {
    var answer =
        http.post(
            "/fhir/Organization/$validate?profile=http://nictiz.nl/fhir/StructureDefinition/x",
            """
            {"resourceType": "Organization", "name": "Thuiszorg"}
            """);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"error\"", "nictiz.nl/fhir/StructureDefinition/x");
  }

  @Test
  void whatIsStoredCanBeValidatedInItsPlace() {
    String patient =
        """
        {"resourceType": "Patient", "id": "validate-in-place", "name": [{"text": "P. Laats"}]}
        """;
    assertThat(http.put("/fhir/Patient/validate-in-place", patient).status()).isLessThan(300);
    var answer = http.get("/fhir/Patient/validate-in-place/$validate");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(answer.body()).doesNotContain("\"error\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient",
        "RelatedPerson",
        "CareTeam",
        "Practitioner",
        "Organization",
        "Observation",
        "StructureDefinition",
        "ValueSet",
        "CodeSystem",
        "SearchParameter",
        "ImplementationGuide",
        "CapabilityStatement"
      })
  void everyServedTypeCanBeValidated(String type) {
    var answer =
        http.post(
            "/fhir/" + type + "/$validate",
            """
            {"resourceType": "%s", "language": "nl"}
            """
                .formatted(type));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
  }
}
