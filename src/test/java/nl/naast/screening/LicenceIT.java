package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hospital loads the texts that it has a licence for; made-up texts stand in for them here. */
@ServerTest
class LicenceIT {
  private static final String COM = "/admin/questionnaires/com/licence";
  private static final String JSON = "application/json";

  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private FhirHttp administrator;
  private Circle circle;
  private String naaste;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "licence");
    naaste = circle.newNaaste("new", "p");
    administrator =
        ehr.as(
            tokens.of(
                "beheerder", Map.of("scope", "naast-admin", "roles", List.of("administrator"))));
  }

  @AfterEach
  void endLicence() {
    assertThat(administrator.delete(COM).status()).isIn(204, 404);
  }

  private JsonNode com() {
    return ehr.as("").get("/fhir/Questionnaire/com").json();
  }

  /** The hospital's own file: other texts, and nothing else different. */
  private String own() {
    JsonNode own = com();
    rename(own.path("item"));
    return own.toString();
  }

  private static void rename(JsonNode items) {
    for (JsonNode item : items) {
      ((ObjectNode) item).put("text", "Eigen tekst van " + item.path("linkId").asText());
      rename(item.path("item"));
    }
  }

  private FhirHttp.Answer declare(String questionnaire, String with) {
    return administrator.put(
        COM, "{%s,\"questionnaire\":%s}".formatted(with, questionnaire), "Content-Type", JSON);
  }

  private static final String DECLARED =
      "\"holder\":\"Ziekenhuis Noord\",\"number\":\"COM-2026-17\",\"electronicUse\":true";

  private String answers(String authored) {
    List<String> groups = new ArrayList<>();
    for (JsonNode group : com().path("item")) {
      List<String> items = new ArrayList<>();
      group
          .path("item")
          .forEach(
              item ->
                  items.add(
                      Answers.choice(item.path("linkId").asText(), "little-more")
                          .replaceFirst("\\{", "{\"text\":\"Eigen tekst\",")));
      groups.add(Answers.group(group.path("linkId").asText(), items));
    }
    return Answers.response("com", naaste, authored, String.join(",", groups));
  }

  @Test
  void withADeclarationAnswersAreTakenAndTheTextsAreShownToWhoHasAToken() {
    assertThat(ehr.post("/fhir/QuestionnaireResponse", answers("2026-03-01")).status())
        .isEqualTo(422);

    FhirHttp.Answer declared = declare(own(), DECLARED);
    assertThat(declared.status()).as(declared.body()).isEqualTo(200);
    assertThat(declared.json().path("number").asText()).isEqualTo("COM-2026-17");
    assertThat(declared.body()).doesNotContain("Eigen tekst");

    JsonNode stored = new Screened(ehr).store(answers("2026-03-01"));
    assertThat(stored.toString()).as("the licensed text is in no record").doesNotContain("Eigen");
    assertThat(new Screened(ehr).results(stored)).as("COM has no score").isEmpty();

    FhirHttp naasteApp = circle.as(tokens, "RelatedPerson", "new");
    for (String path : new String[] {"/fhir/Questionnaire/com", "/fhir/Questionnaire?_id=com"}) {
      assertThat(naasteApp.get(path).body())
          .contains(
              "Eigen tekst van symptoms", "Licentie van Ziekenhuis Noord, nummer COM-2026-17");
      assertThat(ehr.as("").get(path).body()).doesNotContain("Eigen tekst");
    }
    assertThat(administrator.get(COM).json().path("holder").asText()).isEqualTo("Ziekenhuis Noord");

    assertThat(administrator.delete(COM).status()).isEqualTo(204);
    assertThat(ehr.post("/fhir/QuestionnaireResponse", answers("2026-03-02")).status())
        .isEqualTo(422);
    assertThat(ehr.get("/fhir/Questionnaire/com").body()).doesNotContain("Eigen tekst");
  }

  @Test
  void aDeclarationOrFileThatDoesNotFitIsRefusedWithTheReason() {
    String own = own();
    String[][] table = {
      {own, "\"holder\":\"Z\",\"number\":\"1\"", "422", "electronicUse"},
      {own, "\"holder\":\"Z\",\"number\":\"1\",\"electronicUse\":false", "422", "electronicUse"},
      {own, "\"holder\":\" \",\"number\":\"1\",\"electronicUse\":true", "422", "holder"},
      {"{\"resourceType\":\"Patient\"}", DECLARED, "422", "no FHIR Questionnaire"},
      {own.replace("\"symptoms\"", "\"sympts\""), DECLARED, "422", "sympts"},
      {own.replaceFirst("\"code\":\"no\"", "\"code\":\"never\""), DECLARED, "422", "illness"},
      {own.replaceFirst("\"Eigen tekst van equipment\"", "\" \""), DECLARED, "422", "equipment"},
      {"[]", DECLARED, "422", "no FHIR Questionnaire"},
      {own, DECLARED + ",\"more\":1", "400", "nothing else"},
    };
    for (String[] row : table) {
      FhirHttp.Answer refused = declare(row[0], row[1]);
      assertThat(refused.status()).as(row[1] + refused.body()).isEqualTo(Integer.parseInt(row[2]));
      assertThat(refused.body()).contains(row[3]);
    }
    assertThat(administrator.get(COM).status()).isEqualTo(404);
    assertThat(
            administrator
                .put(
                    "/admin/questionnaires/csi/licence",
                    "{%s,\"questionnaire\":%s}".formatted(DECLARED, own),
                    "Content-Type",
                    JSON)
                .status())
        .isEqualTo(404);
  }

  @Test
  void onlyAnAdministratorDeclaresAndItIsInTheAuditTrail() {
    String body = "{%s,\"questionnaire\":%s}".formatted(DECLARED, own());
    assertThat(ehr.put(COM, body, "Content-Type", JSON).status()).isEqualTo(403);
    assertThat(ehr.as("").put(COM, body, "Content-Type", JSON).status()).isEqualTo(401);
    assertThat(administrator.put(COM, body, "Content-Type", JSON).status()).isEqualTo(200);
    FhirHttp auditor =
        ehr.as(
            tokens.of(
                "auditor", Map.of("scope", "user/AuditEvent.rs", "roles", List.of("auditor"))));
    assertThat(auditor.get("/fhir/AuditEvent?subtype=configuration-changed").body())
        .contains("licence:com");
  }

  @Test
  void aTranslatedTextInAResponseIsLeftOut() {
    String response =
        Answers.csi(naaste, "2026-03-09", "ynnnnnnnnnnnn")
            .replaceFirst(
                "\"linkId\":\"statement-1\"",
                "\"linkId\":\"statement-1\",\"text\":\"My sleep is disturbed.\"");
    JsonNode stored = new Screened(ehr).store(response);
    assertThat(stored.at("/item/0/item/0").has("text")).isFalse();
    assertThat(stored.at("/item/0/item/0/answer/0/valueCoding/code").asText()).isEqualTo("yes");
  }
}
