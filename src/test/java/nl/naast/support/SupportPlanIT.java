package nl.naast.support;

import static nl.naast.plan.Coms.complete;
import static nl.naast.plan.Coms.outcome;
import static nl.naast.plan.Coms.patch;
import static nl.naast.plan.Coms.to;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.naast.plan.Coms;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

/** What a support plan leads to: needs, goals, referrals, and things that people do. */
@ServerTest
class SupportPlanIT {
  private static final String CODES = "https://naast.example/fhir/CodeSystem/";
  private static final String CAREGIVER =
      "https://naast.example/fhir/StructureDefinition/caregiver";

  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;
  private FhirHttp regisseur;
  private FhirHttp self;
  private String naaste;
  private Coms com;

  @BeforeEach
  void beginPlan(TestInfo info) {
    circle = Circle.store(ehr, "splan");
    circle.put(
        "HealthcareService",
        "respite",
        """
        {"resourceType":"HealthcareService","id":"%s","active":true,"name":"Respijtzorg",
         "category":[{"coding":[{"system":"%squestion-area","code":"respite"}]}],
         "telecom":[{"system":"phone","value":"050"}],
         "coverageArea":[{"reference":"Location/%s"}]}"""
            .formatted(circle.id("respite"), CODES, circle.id("ward")));
    String who = info.getTestMethod().orElseThrow().getName().replaceAll("[^A-Z]", "");
    naaste = circle.newNaaste(who, "p");
    self = circle.as(tokens, "RelatedPerson", who);
    regisseur = circle.as(tokens, "Practitioner", "regisseur");
    com = Coms.begin(regisseur, "Patient/" + circle.id("p"), naaste);
  }

  private String referral(String status) {
    return """
        {"resourceType":"ServiceRequest","status":"%s","intent":"order",
         "extension":[{"url":"%s","valueReference":{"reference":"%s"}}],
         "basedOn":[{"reference":"CarePlan/%s"}],
         "code":{"coding":[{"system":"%shelp-kind","code":"night-watch"}]},
         "subject":{"reference":"Patient/%s"},"authoredOn":"2026-11-27",
         "performer":[{"reference":"HealthcareService/%s"}]}"""
        .formatted(
            status, CAREGIVER, naaste, com.id(), CODES, circle.id("p"), circle.id("respite"));
  }

  private String stored(FhirHttp who, String type, String resource) {
    FhirHttp.Answer answer = who.post("/fhir/" + type, resource);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return type + "/" + answer.json().path("id").asText();
  }

  private JsonNode follower(String referral) {
    JsonNode found = regisseur.get("/fhir/Task?code=referral&focus=" + referral).json();
    assertThat(found.path("total").asInt()).isEqualTo(1);
    return found.at("/entry/0/resource");
  }

  private List<String> activities() {
    List<String> references = new ArrayList<>();
    com.carePlan()
        .path("activity")
        .forEach(activity -> references.add(activity.at("/reference/reference").asText()));
    return references;
  }

  @Test
  void aReferralIsFollowedUntilItHasAnOutcome() {
    String referral = stored(regisseur, "ServiceRequest", referral("active"));
    assertThat(activities()).contains(referral);
    JsonNode task = follower(referral);
    assertThat(task.path("status").asText()).isEqualTo("requested");
    assertThat(task.at("/businessStatus/coding/0/code").asText()).isEqualTo("sent");
    assertThat(task.at("/for/reference").asText()).isEqualTo(naaste);
    String path = "/fhir/Task/" + task.path("id").asText();

    FhirHttp.Answer early = to(regisseur, "/fhir/" + referral, "completed");
    assertThat(early.status()).as(early.body()).isEqualTo(422);
    assertThat(early.body()).contains("still followed: " + path.substring(6));
    FhirHttp.Answer without = complete(regisseur, path);
    assertThat(without.status()).as(without.body()).isEqualTo(422);
    assertThat(without.body()).contains("what it came to");

    FhirHttp.Answer waiting =
        patch(
            regisseur,
            path,
            """
            [{"op":"replace","path":"/businessStatus/coding/0/code","value":"waiting"},
             {"op":"replace","path":"/status","value":"in-progress"}]""");
    assertThat(waiting.status()).as(waiting.body()).isEqualTo(200);
    FhirHttp.Answer done = complete(regisseur, path, outcome("referral-outcome", "helped-partly"));
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    assertThat(self.get("/fhir/" + referral).json().path("status").asText()).isEqualTo("completed");
    assertThat(to(regisseur, "/fhir/" + referral, "active").body()).contains("Make a new one");
  }

  @Test
  void aReferralThatIsTakenBackIsFollowedNoMoreAndOneThatFailsIsClosed() {
    String revoked = stored(regisseur, "ServiceRequest", referral("active"));
    assertThat(to(regisseur, "/fhir/" + revoked, "revoked").status()).isEqualTo(200);
    assertThat(follower(revoked).path("status").asText()).isEqualTo("cancelled");

    String refused = stored(regisseur, "ServiceRequest", referral("draft"));
    assertThat(
            regisseur.get("/fhir/Task?code=referral&focus=" + refused).json().path("total").asInt())
        .isZero();
    assertThat(to(regisseur, "/fhir/" + refused, "active").status()).isEqualTo(200);
    String path = "/fhir/Task/" + follower(refused).path("id").asText();
    assertThat(
            patch(
                    regisseur,
                    path,
                    """
                    [{"op":"replace","path":"/status","value":"rejected"},
                     {"op":"add","path":"/statusReason","value":{"text":"Geen plaats"}}]""")
                .status())
        .isEqualTo(200);
    assertThat(regisseur.get("/fhir/" + refused).json().path("status").asText())
        .isEqualTo("revoked");
  }

  @Test
  void aNaasteDoesWhatTheNaasteAgreedToDoAndThePlanWaitsForIt() {
    String action =
        stored(
            regisseur,
            "Task",
            """
            {"resourceType":"Task","status":"requested","intent":"order",
             "basedOn":[{"reference":"CarePlan/%s"}],
             "code":{"coding":[{"system":"%stask-code","code":"agreed-action"}]},
             "description":"Bel het steunpunt","for":{"reference":"%2$s"},
             "owner":{"reference":"%2$s"},"authoredOn":"2026-11-27"}"""
                .replace("%2$s", naaste)
                .formatted(com.id(), CODES));
    assertThat(activities()).contains(action);
    for (String stage :
        List.of("com-introduction", "com-consideration", "com-conversation", "com-action-plan")) {
      com.completed(stage);
    }
    com.completed("plan-review", outcome("review-outcome", "closed"));
    assertThat(com.carePlan().path("status").asText()).isEqualTo("active");
    FhirHttp.Answer done = complete(self, "/fhir/" + action);
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    assertThat(com.carePlan().path("status").asText()).isEqualTo("completed");
  }

  @Test
  void needsHaveAnOrderAndGoalsAreThePatientsOrTheNaastes() {
    String need =
        stored(
            regisseur,
            "Observation",
            """
            {"resourceType":"Observation","status":"final",
             "meta":{"profile":[
              "https://naast.example/fhir/StructureDefinition/support-need-observation"]},
             "code":{"coding":[{"system":"%1$snaast-observation-code","code":"support-need"}]},
             "subject":{"reference":"Patient/%2$s"},"focus":[{"reference":"%3$s"}],
             "effectiveDateTime":"2026-11-27",
             "valueCodeableConcept":{"coding":[
               {"system":"%1$ssupport-topic","code":"night-break"}]},
             "component":[{"code":{"coding":[
               {"system":"%1$snaast-observation-code","code":"need-priority"}]},
               "valueInteger":1}]}"""
                .formatted(CODES, circle.id("p"), naaste));
    String own = stored(self, "Goal", goal(naaste));
    FhirHttp patient = circle.as(tokens, "Patient", "p");
    String patients = stored(patient, "Goal", goal("Patient/" + circle.id("p")));
    assertThat(patient.get("/fhir/" + own).status()).isEqualTo(404);
    assertThat(patient.get("/fhir/" + need).status()).isEqualTo(404);
    assertThat(patient.get("/fhir/" + patients).status()).isEqualTo(200);
    assertThat(self.get("/fhir/Goal").json().path("total").asInt()).isEqualTo(1);
    FhirHttp.Answer linked =
        patch(
            regisseur,
            "/fhir/CarePlan/" + com.id(),
            """
            [{"op":"add","path":"/goal","value":[{"reference":"%s"},{"reference":"%s"}]},
             {"op":"add","path":"/supportingInfo","value":[{"reference":"%s"}]},
             {"op":"add","path":"/activity/-","value":{"detail":{"kind":"CommunicationRequest",
               "status":"completed","description":"Uitleg gegeven over nachtzorg"}}}]"""
                .formatted(own, patients, need));
    assertThat(linked.status()).as(linked.body()).isEqualTo(200);
    assertThat(stored(regisseur, "Goal", goal(naaste))).isNotEmpty();
  }

  @Test
  void whatIsAboutANaasteNamesThePatientOfThatNaaste() {
    String other = "RelatedPerson/" + circle.id("o");
    for (FhirHttp.Answer refused :
        List.of(
            ehr.post("/fhir/Goal", goal(other)),
            ehr.post("/fhir/ServiceRequest", referral("active").replace(naaste, other)),
            ehr.post(
                "/fhir/Observation",
                circle
                    .observation("x", "p", "o")
                    .replace("\"id\":\"" + circle.id("x") + "\",", "")))) {
      assertThat(refused.status()).as(refused.body()).isEqualTo(422);
      assertThat(refused.body()).contains("no naaste of this patient");
    }
    FhirHttp.Answer moved =
        patch(
            regisseur,
            "/fhir/CarePlan/" + com.id(),
            "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"Patient/"
                + circle.id("q")
                + "\"}]");
    assertThat(moved.status()).as(moved.body()).isIn(403, 422);
  }

  private String goal(String by) {
    return """
        {"resourceType":"Goal","lifecycleStatus":"active",
         "description":{"text":"Samen naar buiten kunnen"},
         "subject":{"reference":"Patient/%s"},"expressedBy":{"reference":"%s"}}"""
        .formatted(circle.id("p"), by);
  }
}
