package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SDC's operations, and how questionnaires are found. */
@ServerTest
class OperationsIT {
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;
  private String a;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "operations");
    a = "RelatedPerson/" + circle.id("a");
  }

  @Test
  void extractGivesTheObservationOfTheScore() {
    JsonNode stored =
        new Screened(ehr).store(Answers.csi(a, "2026-03-01T10:00:00+01:00", "yyyyyyynnnnnn"));
    String id = stored.path("id").asText();
    FhirHttp.Answer extracted = ehr.get("/fhir/QuestionnaireResponse/" + id + "/$extract");
    assertThat(extracted.status()).as(extracted.body()).isEqualTo(200);
    JsonNode bundle = extracted.json();
    assertThat(bundle.path("type").asText()).isEqualTo("transaction");
    assertThat(bundle.path("entry")).hasSize(1);
    assertThat(bundle.at("/entry/0/request/method").asText()).isEqualTo("POST");
    JsonNode one = bundle.at("/entry/0/resource");
    assertThat(one.at("/code/coding/0").toString())
        .isEqualTo(
            "{\"system\":\"https://naast.example/fhir/CodeSystem/naast-observation-code\","
                + "\"code\":\"csi-score\"}");
    assertThat(one.path("valueInteger").asInt()).isEqualTo(7);
    assertThat(one.path("status").asText()).isEqualTo("final");
    assertThat(one.at("/interpretation/0/coding/0/code").asText()).isEqualTo("overburdened");
    assertThat(one.at("/effectiveDateTime").asText()).isEqualTo("2026-03-01T10:00:00+01:00");
    assertThat(one.at("/focus/0/reference").asText()).isEqualTo(a);
    assertThat(one.at("/derivedFrom/0/reference").asText())
        .isEqualTo("QuestionnaireResponse/" + id);

    FhirHttp patient = circle.as(tokens, "Patient", "p");
    assertThat(patient.get("/fhir/QuestionnaireResponse/" + id + "/$extract").status())
        .isEqualTo(404);
  }

  @Test
  void extractOfAnswersInProgressGivesNothing() {
    String sent = Answers.csi(a, "2026-03-02", "yyyyyyynnnnnn").replace("completed", "in-progress");
    FhirHttp.Answer extracted =
        ehr.post(
            "/fhir/QuestionnaireResponse/$extract",
            """
            {"resourceType":"Parameters","parameter":[
             {"name":"questionnaire-response","resource":%s}]}"""
                .formatted(sent));
    assertThat(extracted.status()).as(extracted.body()).isEqualTo(200);
    assertThat(extracted.json().has("entry")).isFalse();
  }

  @Test
  void populateFillsInWhatTheServerKnowsAndTheCallerMaySee() {
    String asked =
        """
        {"resourceType":"Parameters","parameter":[
         {"name":"subject","valueReference":{"reference":"%s"}}]}"""
            .formatted(a);
    FhirHttp daughter = circle.as(tokens, "RelatedPerson", "a");
    FhirHttp.Answer filled = daughter.post("/fhir/Questionnaire/intake-wellbeing/$populate", asked);
    assertThat(filled.status()).as(filled.body()).isEqualTo(200);
    JsonNode response = filled.json().at("/parameter/0/resource");
    assertThat(filled.json().at("/parameter/0/name").asText()).isEqualTo("response");
    assertThat(response.path("status").asText()).isEqualTo("in-progress");
    assertThat(response.path("questionnaire").asText())
        .isEqualTo("https://naast.example/fhir/Questionnaire/intake-wellbeing|1.0.0");
    assertThat(response.at("/item/0").toString())
        .isEqualTo(
            "{\"linkId\":\"called\",\"text\":\"Hoe wordt de patiënt graag genoemd?\","
                + "\"answer\":[{\"valueString\":\"p\"}]}");

    // To the brother the patient opened nothing: the question is there, the answer is not.
    FhirHttp brother = circle.as(tokens, "RelatedPerson", "b");
    FhirHttp.Answer less =
        brother.post(
            "/fhir/Questionnaire/$populate",
            """
            {"resourceType":"Parameters","parameter":[
             {"name":"canonical","valueUri":"https://naast.example/fhir/Questionnaire/intake-wellbeing"},
             {"name":"subject","valueReference":{"reference":"RelatedPerson/%s"}}]}"""
                .formatted(circle.id("b")));
    assertThat(less.status()).as(less.body()).isEqualTo(200);
    assertThat(less.json().at("/parameter/0/resource/item/0").has("answer")).isFalse();

    FhirHttp other = circle.as(tokens, "RelatedPerson", "o");
    assertThat(other.post("/fhir/Questionnaire/csi/$populate", asked).status()).isEqualTo(404);
    assertThat(
            ehr.post("/fhir/Questionnaire/csi/$populate", "{\"resourceType\":\"Parameters\"}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void questionnairesAreFoundBySubjectTypeLanguageAndUse() {
    Screened found = new Screened(ehr.as(""));
    assertThat(found.all("/fhir/Questionnaire?subject-type=Organization"))
        .extracting(one -> one.path("id").asText())
        .containsExactly("briv");
    assertThat(found.all("/fhir/Questionnaire?subject-type=Patient"))
        .extracting(one -> one.path("id").asText())
        .containsExactlyInAnyOrder("intake-wellbeing", "farewell-wishes");
    assertThat(found.all("/fhir/Questionnaire?context=strain&language=en"))
        .extracting(one -> one.path("id").asText())
        .containsExactlyInAnyOrder("csi", "carerqol", "ediz", "draaglast");
    assertThat(found.all("/fhir/Questionnaire?language=fr")).isEmpty();
  }

  /** COM forbids a sum, and the conversation aid has none to give. */
  @Test
  void comAndDraaglastHaveNoScore() {
    for (String id : new String[] {"com", "draaglast"}) {
      String questionnaire = ehr.get("/fhir/Questionnaire/" + id).body();
      assertThat(questionnaire)
          .doesNotContain(
              "calculatedExpression", "ordinalValue", "itemWeight", "observationExtract");
    }
    JsonNode stored =
        new Screened(ehr)
            .store(
                Answers.response(
                    "draaglast",
                    a,
                    "2026-03-07",
                    Answers.group(
                        "burden", java.util.List.of(Answers.choice("burden-sleep", "is-hard")))));
    assertThat(new Screened(ehr).results(stored)).isEmpty();
    assertThat(stored.path("item")).hasSize(1);
  }
}
