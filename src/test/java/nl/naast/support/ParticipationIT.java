package nl.naast.support;

import static nl.naast.plan.Coms.complete;
import static nl.naast.plan.Coms.outcome;
import static nl.naast.plan.Coms.patch;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

/** What a naaste does in the care, as the ward leaves it to naasten. */
@ServerTest
class ParticipationIT {
  private static final String CODES = "https://naast.example/fhir/CodeSystem/";
  private static final String EXTENSIONS = "https://naast.example/fhir/StructureDefinition/";

  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;
  private FhirHttp nurse;
  private String naaste;
  private String who;

  @BeforeEach
  void storeWard(TestInfo info) {
    circle = Circle.store(ehr, "part");
    circle.put(
        "Location",
        "b3",
        """
        {"resourceType":"Location","id":"%s","status":"active","name":"B3",
         "identifier":[{"system":"https://hospital.example/wards","value":"B3"}]}"""
            .formatted(circle.id("b3")));
    who = info.getTestMethod().orElseThrow().getName().replaceAll("[^A-Z]", "");
    naaste = circle.newNaaste(who, "p");
    nurse = circle.as(tokens, "Practitioner", "nurse");
  }

  private String agreement(String status, String... activities) {
    return """
        {"resourceType":"CarePlan","status":"%s","intent":"plan",
         "extension":[
          {"url":"%3$scaregiver","valueReference":{"reference":"%4$s"}},
          {"url":"%3$splan-agreement","extension":[
            {"url":"by","valueReference":{"reference":"%4$s"}},
            {"url":"date","valueDateTime":"2026-11-27"}]},
          {"url":"%3$splan-agreement","extension":[
            {"url":"by","valueReference":{"reference":"Practitioner/%5$s"}},
            {"url":"date","valueDateTime":"2026-11-27"}]}],
         "category":[{"coding":[{"system":"%2$scare-plan-category","code":"participation"}]}],
         "subject":{"reference":"Patient/%6$s"},"period":{"start":"2026-11-27","end":"2026-12-24"},
         "activity":[%7$s]}"""
        .formatted(
            status,
            CODES,
            EXTENSIONS,
            naaste,
            circle.id("nurse"),
            circle.id("p"),
            String.join(",", activities));
  }

  private String activity(String code, String... extensions) {
    return """
        {"detail":{"kind":"Task","status":"scheduled",%s
         "code":{"coding":[{"system":"%sparticipation-activity","code":"%s"}]},
         "location":{"reference":"Location/%s"},"performer":[{"reference":"%s"}]}}"""
        .formatted(
            extensions.length == 0 ? "" : "\"extension\":[" + String.join(",", extensions) + "],",
            CODES,
            code,
            circle.id("b3"),
            naaste);
  }

  private String instruction() {
    return """
        {"url":"%sinstruction","extension":[
          {"url":"by","valueReference":{"reference":"Practitioner/%s"}},
          {"url":"date","valueDateTime":"2026-11-27"}]}"""
        .formatted(EXTENSIONS, circle.id("nurse"));
  }

  private FhirHttp.Answer send(String plan) {
    return nurse.post("/fhir/CarePlan", plan, "Accept-Language", "en");
  }

  @Test
  void whatTheWardNeverLeavesToNaastenIsRefusedAlsoAsADraft() {
    for (String status : List.of("draft", "active")) {
      FhirHttp.Answer refused = send(agreement(status, activity("eating"), activity("injecting")));
      assertThat(refused.status()).as(refused.body()).isEqualTo(422);
      assertThat(refused.body())
          .contains("Inject: the ward does not leave that to naasten.")
          .contains("At this ward nurses give the injections.")
          .contains("CarePlan.activity[1].detail");
    }
    // Nor by saying that it is outside the catalogue.
    FhirHttp.Answer around =
        send(
            agreement(
                "active",
                activity(
                    "injecting",
                    """
                    {"url":"%soutside-catalogue","extension":[
                      {"url":"responsible","valueReference":{"reference":"Practitioner/%s"}},
                      {"url":"reason","valueString":"Zij is verpleegkundige"}]}"""
                        .formatted(EXTENSIONS, circle.id("nurse")))));
    assertThat(around.status()).as(around.body()).isEqualTo(422);
  }

  @Test
  void whatNeedsInstructionWaitsForIt() {
    FhirHttp.Answer early = send(agreement("active", activity("mouth-care")));
    assertThat(early.status()).as(early.body()).isEqualTo(422);
    assertThat(early.body())
        .contains(
            "Care of the mouth: that may be done after instruction, which has not been given");
    FhirHttp.Answer draft = send(agreement("draft", activity("mouth-care")));
    assertThat(draft.status()).as(draft.body()).isEqualTo(201);
    String path = "/fhir/CarePlan/" + draft.json().path("id").asText();
    FhirHttp.Answer without =
        patch(nurse, path, "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"active\"}]");
    assertThat(without.status()).as(without.body()).isEqualTo(422);
    FhirHttp.Answer shown =
        patch(
            nurse,
            path,
            """
            [{"op":"replace","path":"/status","value":"active"},
             {"op":"add","path":"/activity/0/detail/extension","value":[%s]}]"""
                .formatted(instruction()));
    assertThat(shown.status()).as(shown.body()).isEqualTo(200);
  }

  @Test
  void somebodyAnswersForWhatTheCatalogueDoesNotKnow() {
    FhirHttp.Answer nobody = send(agreement("active", activity("washing")));
    assertThat(nobody.status()).as(nobody.body()).isEqualTo(422);
    assertThat(nobody.body()).contains("which professional answers for it, and why");
    FhirHttp.Answer answered =
        send(
            agreement(
                "active",
                activity(
                    "washing",
                    """
                    {"url":"%soutside-catalogue","extension":[
                      {"url":"responsible","valueReference":{"reference":"Practitioner/%s"}},
                      {"url":"reason","valueString":"Zo deden zij het thuis ook"}]}"""
                        .formatted(EXTENSIONS, circle.id("nurse")))));
    assertThat(answered.status()).as(answered.body()).isEqualTo(201);
  }

  @Test
  void bothAgreeAndItIsTheNaasteWhoDoesIt() {
    String plan = agreement("active", activity("eating"));
    FhirHttp.Answer oneSided =
        send(plan.replace("\"Practitioner/" + circle.id("nurse"), "\"" + naaste));
    assertThat(oneSided.status()).as(oneSided.body()).isEqualTo(422);
    assertThat(oneSided.body()).contains("when the naaste and somebody of the ward agreed to it");
    FhirHttp.Answer another =
        send(
            plan.replace(
                "\"performer\":[{\"reference\":\"" + naaste,
                "\"performer\":[{\"reference\":\"RelatedPerson/" + circle.id("a")));
    assertThat(another.status()).as(another.body()).isEqualTo(422);
    assertThat(another.body()).contains("is done by the naaste whose agreement it is");
    FhirHttp.Answer elsewhere =
        send(
            plan.replace(
                    "\"kind\":\"Task\"",
                    "\"kind\":\"Task\",\"instantiatesCanonical\":["
                        + "\"https://naast.example/fhir/ActivityDefinition/b3-eating\"]")
                .replace(circle.id("b3"), circle.id("ward")));
    assertThat(elsewhere.status()).as(elsewhere.body()).isEqualTo(422);
    assertThat(elsewhere.body()).contains("not in the catalogue of this ward");
  }

  @Test
  void patientAndNaasteSeeItAndItIsLookedAtTogether() {
    FhirHttp.Answer made =
        send(agreement("active", activity("eating"), activity("turning", instruction())));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String path = "/fhir/CarePlan/" + made.json().path("id").asText();
    for (FhirHttp sees :
        List.of(
            circle.as(tokens, "Patient", "p"), circle.as(tokens, "RelatedPerson", who), nurse)) {
      assertThat(sees.get(path).status()).isEqualTo(200);
    }
    assertThat(circle.as(tokens, "RelatedPerson", "b").get(path).status()).isEqualTo(404);

    JsonNode review =
        nurse
            .get("/fhir/Task?code=plan-review&status=requested&based-on=" + path.substring(6))
            .json();
    assertThat(review.path("total").asInt()).isEqualTo(1);
    assertThat(review.at("/entry/0/resource/restriction/period/end").asText())
        .isEqualTo("2026-12-24");
    FhirHttp.Answer closed =
        complete(
            nurse,
            "/fhir/Task/" + review.at("/entry/0/resource/id").asText(),
            outcome("review-outcome", "closed"));
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
    assertThat(nurse.get(path).json().path("status").asText()).isEqualTo("completed");
  }
}
