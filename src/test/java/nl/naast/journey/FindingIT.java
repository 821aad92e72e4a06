package nl.naast.journey;

import static nl.naast.plan.Coms.complete;
import static nl.naast.plan.Coms.patch;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.naast.plan.Coms;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What should be there for the naasten of a patient, and is not yet. */
@ServerTest
class FindingIT {
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;

  @BeforeEach
  void storePatient() {
    circle = Circle.named(ehr, "find" + UUID.randomUUID().toString().substring(0, 8));
    circle.put("Patient", "p", circle.patient("p"));
    circle.put(
        "Location",
        "ward",
        "{\"resourceType\":\"Location\",\"id\":\"%s\",\"status\":\"active\",\"name\":\"Ward\"}"
            .formatted(circle.id("ward")));
    for (String who : List.of("regisseur", "nurse", "stranger")) {
      circle.put(
          "Practitioner",
          who,
          "{\"resourceType\":\"Practitioner\",\"id\":\"%s\",\"active\":true}"
              .formatted(circle.id(who)));
    }
  }

  private List<String> findings() {
    List<String> found = new ArrayList<>();
    JsonNode flags =
        ehr.get("/fhir/Flag?finding-status=active&patient=Patient/" + circle.id("p")).json();
    flags.path("entry").forEach(e -> found.add(e.at("/resource/code/coding/0/code").asText()));
    return found;
  }

  private String team(String... members) {
    return """
        {"resourceType":"CareTeam","id":"%s","status":"active",
         "subject":{"reference":"Patient/%s"},"participant":[%s]}"""
        .formatted(circle.id("team"), circle.id("p"), String.join(",", members));
  }

  private String member(String who, String role) {
    return "{%s\"member\":{\"reference\":\"Practitioner/%s\"}}"
        .formatted(
            role.isEmpty()
                ? ""
                : "\"role\":[{\"coding\":[{\"code\":\""
                    + role
                    + "\",\"system\":"
                    + "\"https://naast.example/fhir/CodeSystem/circle-role\"}]}],",
            circle.id(who));
  }

  @Test
  void whoIsComingWithoutNaastenOnRecordIsFoundUntilThereIsOne() {
    assertThat(findings()).isEmpty();
    circle.put("Encounter", "stay", circle.encounter("stay", "p", "planned"));
    assertThat(findings()).containsExactly("no-naasten");
    circle.newNaaste("x", "p");
    assertThat(findings()).isEmpty();
    JsonNode ended =
        ehr.get("/fhir/Flag?finding=no-naasten&patient=Patient/" + circle.id("p"))
            .json()
            .at("/entry/0/resource");
    assertThat(ended.path("status").asText()).isEqualTo("inactive");
    assertThat(ended.at("/period/end").asText()).isNotEmpty();
    assertThat(ended.at("/category/0/coding/0/code").asText()).isEqualTo("pre-admission");
  }

  @Test
  void asSoonAsMoreThanOneProfessionalIsInvolvedThereIsARegisseur() {
    circle.put("CareTeam", "team", team(member("nurse", "")));
    assertThat(findings()).isEmpty();
    circle.put("CareTeam", "team", team(member("nurse", ""), member("stranger", "")));
    assertThat(findings()).containsExactly("no-regisseur");
    circle.put(
        "CareTeam",
        "team",
        team(member("nurse", ""), member("stranger", ""), member("regisseur", "regisseur")));
    assertThat(findings()).isEmpty();
  }

  @Test
  void whoStaysAndWhoseNaasteWasNotAskedHowItGoesIsFound() {
    String naaste = circle.newNaaste("x", "p");
    circle.put("Encounter", "stay", circle.encounter("stay", "p", "in-progress"));
    assertThat(findings()).containsExactly("not-screened");
    circle.put(
        "QuestionnaireResponse",
        "kindcheck",
        circle
            .answers("kindcheck", "kindcheck", naaste)
            .replace("\"in-progress\"", "\"completed\"")
            .replaceFirst(
                "\\}\\s*$",
                """
                ,"item":[{"linkId":"children","answer":[{"valueCoding":{"code":"no",
                 "system":"https://naast.example/fhir/CodeSystem/screening-answer"}}]}]}"""));
    assertThat(findings()).isEmpty();
  }

  @Test
  void aSupportPlanIsHandedOverWhenTheStayEnds() {
    String naaste = circle.newNaaste("x", "p");
    Coms com = Coms.begin(ehr, "Patient/" + circle.id("p"), naaste);
    circle.put("Encounter", "stay", circle.encounter("stay", "p", "in-progress"));
    assertThat(findings()).doesNotContain("plan-not-handed-over");
    circle.put("Encounter", "stay", circle.encounter("stay", "p", "finished"));
    assertThat(findings()).containsExactly("plan-not-handed-over");
    FhirHttp.Answer task =
        ehr.post(
            "/fhir/Task",
            """
            {"resourceType":"Task","status":"requested","intent":"order",
             "basedOn":[{"reference":"CarePlan/%s"}],
             "code":{"coding":[{"code":"plan-handover",
               "system":"https://naast.example/fhir/CodeSystem/task-code"}]},
             "for":{"reference":"%s"},"authoredOn":"2026-11-27"}"""
                .formatted(com.id(), naaste));
    assertThat(task.status()).as(task.body()).isEqualTo(201);
    assertThat(complete(ehr, "/fhir/Task/" + task.json().path("id").asText()).status())
        .isEqualTo(200);
    assertThat(findings()).isEmpty();
  }

  @Test
  void aFindingKeepsNeitherAStayNorAPatientFromBeingDeleted() {
    circle.put("Encounter", "stay", circle.encounter("stay", "p", "planned"));
    assertThat(findings()).containsExactly("no-naasten");
    assertThat(ehr.delete("/fhir/Encounter/" + circle.id("stay")).status()).isEqualTo(204);
    assertThat(findings()).isEmpty();
    assertThat(ehr.delete("/fhir/Patient/" + circle.id("p")).status()).isEqualTo(204);
  }

  @Test
  void theTeamSeesItAndNobodyElseDoesAndNobodyWritesOne() {
    circle.put("CareTeam", "team", team(member("nurse", ""), member("stranger", "")));
    String query = "/fhir/Flag?finding=no-regisseur&patient=Patient/" + circle.id("p");
    FhirHttp nurse = circle.as(tokens, "Practitioner", "nurse");
    JsonNode found = nurse.get(query).json();
    assertThat(found.path("total").asInt()).isEqualTo(1);
    String path = "/fhir/Flag/" + found.at("/entry/0/resource/id").asText();
    assertThat(nurse.get(path).status()).isEqualTo(200);
    circle.newNaaste("x", "p");
    for (FhirHttp other :
        List.of(
            circle.as(tokens, "Patient", "p"),
            circle.as(tokens, "RelatedPerson", "x"),
            circle.as(tokens, "Practitioner", "regisseur"))) {
      assertThat(other.get(path).status()).isIn(403, 404);
    }
    assertThat(ehr.post("/fhir/Flag", nurse.get(path).body()).status()).isEqualTo(405);
    assertThat(patch(ehr, path, "[{\"op\":\"remove\",\"path\":\"/period\"}]").status())
        .isEqualTo(405);
  }
}
