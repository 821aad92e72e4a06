package nl.naast.caregiver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A regisseur hands over to another, and what was stays known. */
@ServerTest
class RegisseurIT {
  private static final String ENDED = "\"period\":{\"end\":\"2026-02-11\"},";
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;
  private String team;

  /** A family of the test's own; the nurse's own tie, the ward, is gone. */
  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "regisseur-" + UUID.randomUUID().toString().substring(0, 8));
    circle.put("Encounter", "encounter", circle.encounter("encounter", "p", "finished"));
    team = "/fhir/CareTeam/" + circle.id("team");
  }

  private String regisseur(String who, String more) {
    return member("regisseur", "Practitioner/" + circle.id(who), more);
  }

  private static String member(String role, String who, String more) {
    return """
        {%s"role":[{"coding":[{"code":"%s",
           "system":"https://naast.example/fhir/CodeSystem/circle-role"}]}],
         "member":{"reference":"%s"}}"""
        .formatted(more, role, who);
  }

  private String consulted(String naaste) {
    return """
        "extension":[{"url":"https://naast.example/fhir/StructureDefinition/consulted",
          "valueReference":{"reference":"RelatedPerson/%s"}}],"""
        .formatted(circle.id(naaste));
  }

  private String team(String... members) {
    return """
        {"resourceType":"CareTeam","id":"%s","status":"active",
         "subject":{"reference":"Patient/%s"},"participant":[%s]}"""
        .formatted(circle.id("team"), circle.id("p"), String.join(",", members));
  }

  private String handedOver() {
    return team(regisseur("regisseur", ENDED), regisseur("nurse", consulted("a")));
  }

  private List<String> found(String who) {
    List<String> ids = new ArrayList<>();
    for (JsonNode entry :
        ehr.get("/fhir/CareTeam?regisseur=Practitioner/" + circle.id(who)).json().path("entry")) {
      ids.add(entry.at("/resource/id").asText());
    }
    return ids;
  }

  private int reads(String who) {
    return circle
        .as(tokens, "Practitioner", who)
        .get("/fhir/Observation/" + circle.id("about-a"))
        .status();
  }

  private void assertLeftOut(FhirHttp.Answer refused) {
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("A regisseur who was there is left out.");
    JsonNode kept = ehr.get(team).json();
    assertThat(kept.at("/meta/versionId").asText()).as("nothing is stored").isEqualTo("1");
    assertThat(kept.path("participant").toString()).contains(circle.id("regisseur"));
  }

  @Test
  void whoHandsOverStaysInTheListAndTheOneWhoTakesOverIsFound() {
    assertThat(found("regisseur")).containsExactly(circle.id("team"));
    FhirHttp former = circle.as(tokens, "Practitioner", "regisseur");
    FhirHttp.Answer stored = former.put(team, handedOver());
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);

    assertThat(ehr.get(team).json().path("participant").toString())
        .contains(circle.id("regisseur"), circle.id("nurse"), "RelatedPerson/" + circle.id("a"));
    assertThat(found("nurse")).containsExactly(circle.id("team"));
    assertThat(found("regisseur")).isEmpty();
  }

  @Test
  void whoHandedOverSeesNothingMoreAndGetsNoNewTask() {
    assertThat(List.of(reads("regisseur"), reads("nurse"))).containsExactly(200, 404);
    assertThat(ehr.put(team, handedOver()).status()).isEqualTo(200);
    assertThat(List.of(reads("regisseur"), reads("nurse"))).containsExactly(404, 200);

    FhirHttp.Answer answers = ehr.post("/fhir/QuestionnaireResponse", thirteenTimesYes());
    assertThat(answers.status()).as(answers.body()).isEqualTo(201);
    JsonNode tasks =
        ehr.get(
                "/fhir/Task?code=strain-follow-up,strain-follow-up-urgent&owner=Practitioner/"
                    + circle.id("nurse"))
            .json();
    assertThat(tasks.path("entry")).as(tasks.toString()).hasSize(1);
  }

  private String thirteenTimesYes() {
    String items =
        IntStream.rangeClosed(1, 13)
            .mapToObj(
                """
                {"linkId":"statement-%d","answer":[{"valueCoding":{"code":"yes",
                  "system":"https://naast.example/fhir/CodeSystem/screening-answer"}}]}"""
                    ::formatted)
            .collect(Collectors.joining(","));
    return """
        {"resourceType":"QuestionnaireResponse","status":"completed",
         "questionnaire":"https://naast.example/fhir/Questionnaire/csi",
         "subject":{"reference":"RelatedPerson/%s"},"authored":"2026-02-12T10:00:00+01:00",
         "item":[{"linkId":"statements","item":[%s]}]}"""
        .formatted(circle.id("a"), items);
  }

  @Test
  void whoAgreedToHandOverLaterIsTheRegisseurUntilThatDay() {
    String later =
        team(
            regisseur("regisseur", "\"period\":{\"end\":\"2099-01-31\"},"),
            regisseur("nurse", "\"period\":{\"start\":\"2099-02-01\"},"));
    assertThat(ehr.put(team, later).status()).isEqualTo(200);
    assertThat(List.of(reads("regisseur"), reads("nurse"))).containsExactly(200, 404);
    assertThat(found("nurse")).as("the one without an end").containsExactly(circle.id("team"));
    assertThat(ehr.post("/fhir/QuestionnaireResponse", thirteenTimesYes()).status()).isEqualTo(201);
    JsonNode tasks = ehr.get("/fhir/Task?subject=RelatedPerson/" + circle.id("a")).json();
    assertThat(tasks.findValuesAsText("reference"))
        .contains("Practitioner/" + circle.id("regisseur"))
        .doesNotContain("Practitioner/" + circle.id("nurse"));
  }

  @Test
  void whileTwoAreThereTheOneWhoTookOverIsTheRegisseur() {
    String both =
        team(
            regisseur("regisseur", "\"period\":{\"end\":\"2099-01-31\"},"),
            regisseur("nurse", "\"period\":{\"start\":\"2026-02-10\"},"));
    assertThat(ehr.put(team, both).status()).isEqualTo(200);
    assertThat(ehr.post("/fhir/QuestionnaireResponse", thirteenTimesYes()).status()).isEqualTo(201);
    JsonNode tasks = ehr.get("/fhir/Task?subject=RelatedPerson/" + circle.id("a")).json();
    assertThat(tasks.findValuesAsText("reference"))
        .contains("Practitioner/" + circle.id("nurse"))
        .doesNotContain("Practitioner/" + circle.id("regisseur"));
  }

  @Test
  void leavingARegisseurOutIsRefusedWhoeverDoesIt() {
    String replaced = team(regisseur("nurse", ""));
    assertLeftOut(ehr.put(team, replaced));
    assertLeftOut(circle.as(tokens, "Practitioner", "regisseur").put(team, replaced));
    String demoted = member("volunteer", "Practitioner/" + circle.id("regisseur"), ENDED);
    assertLeftOut(ehr.put(team, team(demoted, regisseur("nurse", ""))));
  }

  @Test
  void leavingARegisseurOutIsRefusedHoweverItIsDone() {
    String patch =
        """
        [{"op":"replace","path":"/participant/0/member/reference","value":"Practitioner/%s"}]"""
            .formatted(circle.id("nurse"));
    assertLeftOut(ehr.send("PATCH", team, patch, "Content-Type", "application/json-patch+json"));
    assertLeftOut(
        ehr.post(
            "/fhir",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
              {"resource":%s,"request":{"method":"PUT","url":"CareTeam/%s"}}]}"""
                .formatted(team(regisseur("nurse", "")), circle.id("team"))));
    FhirHttp.Answer dutch = ehr.put(team, team(regisseur("nurse", "")), "Accept-Language", "nl-NL");
    assertThat(dutch.body()).contains("Er ontbreekt een regisseur die er was.");
  }

  @Test
  void aTransactionMayBringTheOneWhoTakesOver() {
    FhirHttp.Answer stored =
        ehr.post(
            "/fhir",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
              {"fullUrl":"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e1",
               "resource":{"resourceType":"Practitioner","active":true,"name":[{"text":"New"}]},
               "request":{"method":"POST","url":"Practitioner"}},
              {"resource":%s,"request":{"method":"PUT","url":"CareTeam/%s"}}]}"""
                .formatted(
                    team(
                        regisseur("regisseur", ENDED),
                        member("regisseur", "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e1", "")),
                    circle.id("team")));
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    assertThat(ehr.get(team).json().path("participant")).hasSize(2);
  }

  /**
   * As a hospital's system sends a team: by its own number, or as an entry that is there already.
   */
  @Test
  void aTransactionMayNameTheFormerRegisseurInItsOwnWay() {
    String number = circle.id("number");
    String practitioner =
        """
        {"resourceType":"Practitioner","id":"%s","active":true,
         "identifier":[{"system":"urn:oid:1.2.3.4","value":"%s"}]}"""
            .formatted(circle.id("regisseur"), number);
    circle.put("Practitioner", "regisseur", practitioner);
    String search = "Practitioner?identifier=urn:oid:1.2.3.4|" + number;
    String entry = "urn:uuid:5f5c8e1c-2f53-4a52-8a0f-0a3b6c1d7e11";
    for (String name : List.of(search, entry)) {
      FhirHttp.Answer stored =
          ehr.post(
              "/fhir",
              """
              {"resourceType":"Bundle","type":"transaction","entry":[
                {"fullUrl":"%s","resource":%s,"request":{"method":"POST",
                 "url":"Practitioner","ifNoneExist":"identifier=urn:oid:1.2.3.4|%s"}},
                {"resource":%s,"request":{"method":"PUT","url":"CareTeam/%s"}}]}"""
                  .formatted(
                      entry,
                      practitioner,
                      number,
                      team(member("regisseur", name, ENDED), regisseur("nurse", "")),
                      circle.id("team")));
      assertThat(stored.status()).as(name + stored.body()).isEqualTo(200);
    }
    assertThat(ehr.get(team).json().path("participant").toString())
        .contains(circle.id("regisseur"));
  }

  @Test
  void whoWasRegisseurTwiceIsInTheListTwice() {
    assertThat(ehr.put(team, handedOver()).status()).isEqualTo(200);
    String back =
        team(
            regisseur("regisseur", ENDED),
            regisseur("nurse", "\"period\":{\"end\":\"2026-02-14\"},"),
            regisseur("regisseur", "\"period\":{\"start\":\"2026-02-15\"},"));
    assertThat(ehr.put(team, back).status()).isEqualTo(200);
    String once =
        team(
            regisseur("nurse", "\"period\":{\"end\":\"2026-02-14\"},"),
            regisseur("regisseur", "\"period\":{\"start\":\"2026-02-15\"},"));
    assertThat(ehr.put(team, once).status()).isEqualTo(422);
    assertThat(found("regisseur")).containsExactly(circle.id("team"));
  }

  @Test
  void twoAtATimeAreRefused() {
    FhirHttp.Answer refused =
        ehr.put(team, team(regisseur("regisseur", ""), regisseur("nurse", "")));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("naast-ct-3");
  }

  @Test
  void aTeamThatWasAMistakeMayBeMarkedAsSuch() {
    String mistake =
        team().replace("\"active\"", "\"entered-in-error\"").replace(",\"participant\":[]", "");
    FhirHttp.Answer stored = ehr.put(team, mistake);
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
  }
}
