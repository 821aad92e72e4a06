package nl.naast.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who looked, at what, when and from where: as an auditor reads it. */
@ServerTest
class AuditIT {
  @Autowired Apps apps;
  @Autowired FhirHttp http;
  @Autowired Tokens tokens;
  @Autowired JdbcTemplate jdbc;
  private String subject = "";

  @BeforeEach
  void somebodyNew() {
    apps.circle();
    subject = "reader-" + UUID.randomUUID();
  }

  private FhirHttp auditor() {
    return http.as(
        tokens.of("auditor", Map.of("scope", "user/AuditEvent.rs", "roles", List.of("auditor"))));
  }

  private FhirHttp regisseur() {
    return http.as(tokens.user("Practitioner/" + apps.circle().id("regisseur"), "user/*.cruds"));
  }

  /** What the trail has on a request with this id, newest first. */
  private List<JsonNode> trail(String search) {
    FhirHttp.Answer answer = auditor().get("/fhir/AuditEvent?" + search);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return StreamSupport.stream(answer.json().path("entry").spliterator(), false)
        .map(entry -> entry.path("resource"))
        .toList();
  }

  private List<JsonNode> of(String requestId) {
    return trail("date=ge2026-01-01&_count=200").stream()
        .filter(event -> event.toString().contains("\"" + requestId + "\""))
        .toList();
  }

  private static List<String> about(JsonNode event) {
    List<String> all = new ArrayList<>();
    event.path("entity").forEach(one -> all.add(one.at("/what/reference").asText()));
    return all;
  }

  @Test
  void aReadSaysWhoSawWhatOfWhom() {
    String id = UUID.randomUUID().toString();
    String observation = "Observation/" + apps.circle().id("about-b");
    assertThat(regisseur().get("/fhir/" + observation, "X-Request-ID", id).status()).isEqualTo(200);
    JsonNode event = of(id).get(0);
    assertThat(event.at("/subtype/0/code").asText()).isEqualTo("read");
    assertThat(event.path("action").asText()).isEqualTo("R");
    assertThat(event.path("outcome").asText()).isEqualTo("0");
    assertThat(event.path("recorded").asText()).isNotEmpty();
    assertThat(about(event)).contains(observation, "Patient/" + apps.circle().id("p"));
    assertThat(event.at("/agent/0/who/identifier/value").asText()).isEqualTo("test-app");
    assertThat(event.at("/agent/0/network/address").asText()).isEqualTo("127.0.0.1");
    assertThat(event.at("/agent/1/who/reference").asText())
        .isEqualTo("Practitioner/" + apps.circle().id("regisseur"));
  }

  @Test
  void aSearchSaysWhatWasAskedAndWhatWasShown() {
    String id = UUID.randomUUID().toString();
    regisseur()
        .get("/fhir/Observation?subject=Patient/" + apps.circle().id("p"), "X-Request-ID", id);
    JsonNode event = of(id).get(0);
    assertThat(event.at("/subtype/0/code").asText()).isEqualTo("search-type");
    assertThat(about(event))
        .contains(
            "Observation/" + apps.circle().id("about-a"),
            "Observation/" + apps.circle().id("about-b"));
    String query =
        StreamSupport.stream(event.path("entity").spliterator(), false)
            .filter(one -> one.has("query"))
            .map(one -> one.path("query").asText())
            .findFirst()
            .orElseThrow();
    assertThat(new String(Base64.getDecoder().decode(query), StandardCharsets.UTF_8))
        .isEqualTo("GET /fhir/Observation?subject=Patient/" + apps.circle().id("p"));
  }

  @Test
  void whatIsRefusedIsThereToo() {
    String hidden = UUID.randomUUID().toString();
    FhirHttp naaste =
        http.as(tokens.user("RelatedPerson/" + apps.circle().id("a"), "user/Observation.rs"));
    naaste.get("/fhir/Observation/" + apps.circle().id("about-b"), "X-Request-ID", hidden);
    JsonNode event = of(hidden).get(0);
    assertThat(event.path("outcome").asText()).isEqualTo("4");
    assertThat(event.path("outcomeDesc").asText()).isEqualTo("HTTP 404");
    assertThat(event.at("/subtype/0/code").asText()).isEqualTo("read");
    assertThat(about(event)).contains("Observation/" + apps.circle().id("about-b"));

    String forbidden = UUID.randomUUID().toString();
    naaste.get("/fhir/Consent", "X-Request-ID", forbidden);
    assertThat(of(forbidden).get(0).path("outcomeDesc").asText()).isEqualTo("HTTP 403");
    assertThat(of(forbidden).get(0).at("/subtype/0/code").asText()).isEqualTo("search-type");

    String nobody = UUID.randomUUID().toString();
    http.as("").get("/fhir/Patient", "X-Request-ID", nobody);
    assertThat(of(nobody).get(0).path("outcomeDesc").asText()).isEqualTo("HTTP 401");
  }

  @Test
  void aWriteIsThereOnceItIsStored() {
    String name = apps.circle().id("written-" + subject);
    String id = UUID.randomUUID().toString();
    FhirHttp.Answer stored =
        http.put(
            "/fhir/Patient/" + name,
            "{\"resourceType\":\"Patient\",\"id\":\"" + name + "\",\"active\":true}",
            "X-Request-ID",
            id);
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    List<JsonNode> events = of(id);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).path("action").asText()).isEqualTo("C");
    assertThat(about(events.get(0))).contains("Patient/" + name);

    String deletion = UUID.randomUUID().toString();
    http.delete("/fhir/Patient/" + name, "X-Request-ID", deletion);
    assertThat(of(deletion)).hasSize(1);
    assertThat(of(deletion).get(0).path("action").asText()).isEqualTo("D");
  }

  @Test
  void aTransactionThatFailsLeavesOnlyThatItFailed() {
    String name = apps.circle().id("undone-" + subject);
    String id = UUID.randomUUID().toString();
    String bundle =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
         {"resource":{"resourceType":"Patient","id":"%s","active":true},
          "request":{"method":"PUT","url":"Patient/%s"}},
         {"request":{"method":"DELETE","url":"Patient?identifier=x"}},
         {"resource":{"resourceType":"RelatedPerson","patient":{"reference":"Patient/nobody"}},
          "request":{"method":"POST","url":"RelatedPerson"}}]}"""
            .formatted(name, name);
    FhirHttp.Answer answer = http.post("/fhir", bundle, "X-Request-ID", id);
    assertThat(answer.status()).as(answer.body()).isGreaterThanOrEqualTo(400);
    List<JsonNode> events = of(id);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).path("outcome").asText()).isEqualTo("4");
    assertThat(about(events.get(0))).doesNotContain("Patient/" + name);
  }

  @Test
  void aReadInsideATransactionIsThere() {
    String id = UUID.randomUUID().toString();
    String bundle =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
         {"request":{"method":"GET","url":"Patient/%s"}}]}"""
            .formatted(apps.circle().id("p"));
    assertThat(http.post("/fhir", bundle, "X-Request-ID", id).status()).isEqualTo(200);
    assertThat(about(of(id).get(0))).contains("Patient/" + apps.circle().id("p"));
  }

  @Test
  void loginsTokensAndInvitationsAreThere() {
    SmartApp.Answer granted = apps.tokens("naaste", "openid fhirUser launch/patient patient/*.rs");
    assertThat(granted.status()).isEqualTo(200);
    String naaste = "RelatedPerson/" + apps.circle().id("a");
    assertThat(trail("agent=" + naaste + "&subtype=login")).isNotEmpty();
    assertThat(trail("agent=" + naaste + "&subtype=token-issued")).isNotEmpty();
    SmartApp guess = apps.open();
    guess.logIn(guess.follow(apps.root() + "/login"), "nobody-at-all", "x");
    JsonNode refused = trail("subtype=login&outcome=4").get(0);
    assertThat(refused.toString()).as("it may be a password").doesNotContain("nobody-at-all");
  }

  @Test
  void aLaunchSaysForWhomItIs() {
    String id = UUID.randomUUID().toString();
    String user = "Practitioner/" + apps.circle().id("regisseur");
    FhirHttp.Answer announced =
        http.post(
            "/launch",
            "{\"client_id\":\"%s\",\"patient\":\"%s\",\"user\":\"%s\"}"
                .formatted(Apps.APP, apps.circle().id("p"), user),
            "Content-Type",
            "application/json",
            "X-Request-ID",
            id);
    assertThat(announced.status()).as(announced.body()).isEqualTo(201);
    assertThat(of(id)).hasSize(1);
    assertThat(of(id).get(0).path("outcomeDesc").asText()).isEqualTo("for " + user);
    assertThat(about(of(id).get(0))).contains("Patient/" + apps.circle().id("p"));
  }

  @Test
  void aNaasteOfTwoPatientsActsAsOneOfThem() {
    String id = UUID.randomUUID().toString();
    FhirHttp person =
        http.as(
            tokens.user(
                "Person/" + apps.circle().id("person"),
                "user/RelatedPerson.rs",
                apps.circle().id("q")));
    person.get("/fhir/RelatedPerson/" + apps.circle().id("a2"), "X-Request-ID", id);
    assertThat(of(id).get(0).at("/agent/1/who/reference").asText())
        .isEqualTo("RelatedPerson/" + apps.circle().id("a2"));
  }

  @Test
  void readingTheTrailIsInTheTrailAndOnlyAuditorsRead() {
    String id = UUID.randomUUID().toString();
    FhirHttp.Answer read =
        auditor().get("/fhir/AuditEvent?_count=1&date=ge2026-01-01", "X-Request-ID", id);
    assertThat(read.status()).isEqualTo(200);
    assertThat(of(id)).isNotEmpty();
    String event = read.json().at("/entry/0/resource/id").asText();
    assertThat(auditor().get("/fhir/AuditEvent/" + event).status()).isEqualTo(200);
    for (FhirHttp other : List.of(http, regisseur())) {
      assertThat(other.get("/fhir/AuditEvent").status()).isEqualTo(403);
      assertThat(other.get("/fhir/AuditEvent/" + event).status()).isEqualTo(403);
    }
    assertThat(http.as("").get("/fhir/AuditEvent/" + event).status()).isEqualTo(401);
    assertThat(auditor().get("/fhir/Patient").status()).isEqualTo(403);
    assertThat(auditor().delete("/fhir/AuditEvent/" + event).status()).isIn(403, 405);
    assertThat(auditor().put("/fhir/AuditEvent/" + event, "{}").status()).isIn(400, 403, 405);
  }

  @Test
  void itIsSearchedByPatientAndGoneThroughPageByPage() {
    String patient = apps.circle().id("p");
    for (int i = 0; i < 3; i++) {
      regisseur().get("/fhir/Patient/" + patient);
    }
    FhirHttp.Answer page =
        auditor().get("/fhir/AuditEvent?patient=" + patient + "&action=R&_count=2&_total=accurate");
    assertThat(page.json().path("total").asInt()).isGreaterThanOrEqualTo(3);
    List<String> first = page.json().path("entry").findValuesAsText("fullUrl");
    assertThat(first).hasSize(2);
    String next =
        StreamSupport.stream(page.json().path("link").spliterator(), false)
            .filter(link -> link.path("relation").asText().equals("next"))
            .map(link -> link.path("url").asText())
            .findFirst()
            .orElseThrow();
    FhirHttp.Answer second = auditor().get(next.substring(apps.root().length()));
    assertThat(second.status()).as(second.body()).isEqualTo(200);
    assertThat(second.json().path("entry").findValuesAsText("fullUrl"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first);
    assertThat(auditor().get("/fhir/AuditEvent?altid=x").status()).isEqualTo(400);
    assertThat(auditor().get("/fhir/AuditEvent?date=yesterday").status()).isEqualTo(400);
  }

  @Test
  void whatCannotBeRecordedDoesNotHappen() {
    String patient = "/fhir/Patient/" + apps.circle().id("p");
    String id = "unrecorded-" + UUID.randomUUID();
    String body = apps.circle().patient(id);
    jdbc.execute("alter table NAAST_AUDIT rename to NAAST_AUDIT_AWAY");
    try {
      FhirHttp.Answer read = regisseur().get(patient);
      assertThat(read.status()).as(read.body()).isEqualTo(503);
      assertThat(read.body()).contains("audit trail").doesNotContain("\"name\"");
      FhirHttp.Answer stored = http.put("/fhir/Patient/" + apps.circle().id(id), body);
      assertThat(stored.status()).as(stored.body()).isEqualTo(503);
    } finally {
      jdbc.execute("alter table NAAST_AUDIT_AWAY rename to NAAST_AUDIT");
    }
    assertThat(http.get("/fhir/Patient/" + apps.circle().id(id)).status())
        .as("nothing was stored")
        .isEqualTo(404);
    assertThat(regisseur().get(patient).status()).isEqualTo(200);
  }
}
