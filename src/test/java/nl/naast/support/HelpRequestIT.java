package nl.naast.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A naaste asks for help, and one of those who want to and can takes it on. */
@ServerTest
class HelpRequestIT {
  /** 1,000 claims of 100 requests take a minute; every build does a tenth. */
  private static final int REQUESTS = Integer.getInteger("naast.support.requests", 10);

  private static final int CLAIMS_EACH = 10;
  private static final String DETAILS = "https://naast.example/fhir/CodeSystem/task-detail";
  private static final String PATCH = "application/json-patch+json";

  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;
  private FhirHttp asker;
  private FhirHttp driver;
  private FhirHttp cook;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "help");
    naaste("asker", "p", "household", "no");
    naaste("driver", "p", "management", "yes");
    naaste("cook", "p", "household", "yes");
    asker = circle.as(tokens, "RelatedPerson", "asker");
    driver = circle.as(tokens, "RelatedPerson", "driver");
    cook = circle.as(tokens, "RelatedPerson", "cook");
  }

  private void naaste(String who, String patient, String kind, String able) {
    String codes = "https://naast.example/fhir/CodeSystem/";
    circle.put(
        "RelatedPerson",
        who,
        circle
            .naaste(who, patient, true, "+31 6 77777777")
            .replaceFirst(
                "\"extension\":\\[",
                """
                "extension":[{"url":"https://naast.example/fhir/StructureDefinition/caregiver-capacity",
                 "extension":[
                  {"url":"kind","valueCodeableConcept":{"coding":[
                    {"system":"%1$scare-kind","code":"%2$s"}]}},
                  {"url":"willing","valueCodeableConcept":{"coding":[
                    {"system":"%1$scapacity-answer","code":"yes"}]}},
                  {"url":"able","valueCodeableConcept":{"coding":[
                    {"system":"%1$scapacity-answer","code":"%3$s"}]}}]},"""
                    .formatted(codes, kind, able)));
  }

  private String ride(String more) {
    return """
        {"resourceType":"Task","status":"requested","intent":"order",%s
         "code":{"coding":[{"system":"https://naast.example/fhir/CodeSystem/task-code",
                            "code":"help-request"}]},
         "description":"Wie rijdt er donderdag?","for":{"reference":"Patient/%s"},
         "authoredOn":"2026-03-01",
         "restriction":{"period":{"start":"2026-03-05T09:00:00+01:00"}},
         "input":[{"type":{"coding":[{"system":"%s","code":"care-kind"}]},
                   "valueCodeableConcept":{"coding":[
                    {"system":"https://naast.example/fhir/CodeSystem/care-kind",
                     "code":"management"}]}}]}"""
        .formatted(more, circle.id("p"), DETAILS);
  }

  private String asked() {
    FhirHttp.Answer stored = asker.post("/fhir/Task", ride(""));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    assertThat(stored.json().at("/requester/reference").asText())
        .isEqualTo("RelatedPerson/" + circle.id("asker"));
    return "/fhir/Task/" + stored.json().path("id").asText();
  }

  private static List<String> ids(FhirHttp.Answer bundle) {
    assertThat(bundle.status()).as(bundle.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    bundle
        .json()
        .path("entry")
        .forEach(entry -> ids.add("/fhir/Task/" + entry.at("/resource/id").asText()));
    return ids;
  }

  private static FhirHttp.Answer patch(FhirHttp who, String task, String... operations) {
    return who.send("PATCH", task, "[" + String.join(",", operations) + "]", "Content-Type", PATCH);
  }

  private static String to(String op, String path, String value) {
    return "{\"op\":\"%s\",\"path\":\"%s\",\"value\":%s}".formatted(op, path, value);
  }

  @Test
  void itIsOfferedToWhoWantsToAndCanAndSeenByTheCircleOnly() {
    String task = asked();
    assertThat(ids(driver.get("/fhir/Task/$offered"))).contains(task);
    assertThat(ids(cook.get("/fhir/Task/$offered"))).doesNotContain(task);
    for (FhirHttp one : List.of(asker, driver, cook, circle.as(tokens, "Patient", "p"))) {
      assertThat(one.get(task).status()).isEqualTo(200);
    }
    FhirHttp other = circle.as(tokens, "RelatedPerson", "o");
    assertThat(other.get(task).status()).isEqualTo(404);
    assertThat(other.post(task + "/$claim", "").status()).isEqualTo(404);
    assertThat(
            ids(
                circle
                    .as(tokens, "Practitioner", "regisseur")
                    .get("/fhir/Task/$offered?caregiver=RelatedPerson/" + circle.id("driver"))))
        .contains(task);
  }

  @Test
  void oneTakesItOnAndNobodyElseCan() {
    String task = asked();
    FhirHttp.Answer notOffered = cook.post(task + "/$claim", "", "Accept-Language", "en");
    assertThat(notOffered.status()).as(notOffered.body()).isEqualTo(422);
    assertThat(notOffered.body()).contains("has not said to want");

    FhirHttp.Answer claimed = driver.post(task + "/$claim", "");
    assertThat(claimed.status()).as(claimed.body()).isEqualTo(200);
    assertThat(claimed.json().path("status").asText()).isEqualTo("accepted");
    assertThat(claimed.json().at("/owner/reference").asText())
        .isEqualTo("RelatedPerson/" + circle.id("driver"));
    assertThat(driver.post(task + "/$claim", "").status()).as("again").isEqualTo(200);

    naaste("second", "p", "management", "partly");
    FhirHttp second = circle.as(tokens, "RelatedPerson", "second");
    assertThat(second.post(task + "/$claim", "").status()).isEqualTo(409);
    assertThat(
            patch(
                    second,
                    task,
                    to(
                        "replace",
                        "/owner/reference",
                        "\"RelatedPerson/" + circle.id("second") + "\""))
                .status())
        .isEqualTo(409);
    assertThat(ids(second.get("/fhir/Task/$offered"))).doesNotContain(task);
  }

  @Test
  void itTakesTheRightToChangeTasksAndIsInTheAuditTrail() {
    String task = asked();
    String who = "RelatedPerson/" + circle.id("driver");
    FhirHttp reader = ehr.as(tokens.user(who, "user/Task.rs user/RelatedPerson.rs"));
    assertThat(ids(reader.get("/fhir/Task/$offered"))).contains(task);
    assertThat(reader.post(task + "/$claim", "").status()).isEqualTo(403);
    assertThat(driver.post(task + "/$claim", "").status()).isEqualTo(200);
    FhirHttp auditor =
        ehr.as(
            tokens.of(
                "auditor", Map.of("scope", "user/AuditEvent.rs", "roles", List.of("auditor"))));
    assertThat(
            auditor
                .get("/fhir/AuditEvent?entity=" + task.replace("/fhir/", "") + "&action=U")
                .body())
        .contains(who);
  }

  @Test
  void whoTookItOnGivesItBackOrSaysThatItIsDoneAndOthersSayThanks() {
    String task = asked();
    assertThat(driver.post(task + "/$claim", "").status()).isEqualTo(200);
    String requested = to("replace", "/status", "\"requested\"");
    String noOwner = "{\"op\":\"remove\",\"path\":\"/owner\"}";
    assertThat(patch(cook, task, requested, noOwner).status()).isEqualTo(403);
    FhirHttp.Answer back = patch(driver, task, requested, noOwner);
    assertThat(back.status()).as(back.body()).isEqualTo(200);
    assertThat(driver.post(task + "/$claim", "").status()).isEqualTo(200);

    String done =
        to(
            "add",
            "/output",
            """
            [{"type":{"coding":[{"system":"%s","code":"done"}]},"valueString":"Gereden."}]"""
                .formatted(DETAILS));
    String completed = to("replace", "/status", "\"completed\"");
    assertThat(patch(asker, task, completed, done).status()).isEqualTo(403);
    assertThat(patch(driver, task, completed, done).status()).isEqualTo(200);

    FhirHttp.Answer thanks =
        patch(asker, task, to("add", "/note", "[{\"text\":\"Dank je wel!\"}]"));
    assertThat(thanks.status()).as(thanks.body()).isEqualTo(200);
    assertThat(thanks.json().at("/note/0/authorReference/reference").asText())
        .isEqualTo("RelatedPerson/" + circle.id("asker"));
    assertThat(patch(cook, task, to("replace", "/note/0/text", "\"Niets\"")).status())
        .isEqualTo(403);
  }

  @Test
  void whoAskedWithdrawsItAndNobodyElseOfTheCircle() {
    String task = asked();
    String cancelled = to("replace", "/status", "\"cancelled\"");
    String why = to("add", "/statusReason", "{\"text\":\"De afspraak gaat niet door.\"}");
    assertThat(patch(cook, task, cancelled, why).status()).isEqualTo(403);
    assertThat(patch(asker, task, to("replace", "/description", "\"Iets anders\"")).status())
        .isEqualTo(403);
    assertThat(patch(asker, task, cancelled, why).status()).isEqualTo(200);
    assertThat(driver.post(task + "/$claim", "").status()).isEqualTo(409);
  }

  @Test
  void nobodyAsksInAnothersNameOrPutsAnotherToWork() {
    assertThat(
            asker
                .post(
                    "/fhir/Task",
                    ride(
                        "\"requester\":{\"reference\":\"RelatedPerson/"
                            + circle.id("cook")
                            + "\"},"))
                .status())
        .isEqualTo(403);
    assertThat(
            asker
                .post(
                    "/fhir/Task",
                    ride(
                        "\"owner\":{\"reference\":\"RelatedPerson/" + circle.id("driver") + "\"},"))
                .status())
        .isEqualTo(403);
    String task = asked();
    assertThat(
            asker
                .post(
                    task + "/$claim",
                    """
                    {"resourceType":"Parameters","parameter":[{"name":"caregiver",
                     "valueReference":{"reference":"RelatedPerson/%s"}}]}"""
                        .formatted(circle.id("driver")))
                .status())
        .isEqualTo(403);
    FhirHttp regisseur = circle.as(tokens, "Practitioner", "regisseur");
    assertThat(regisseur.post(task + "/$claim", "").status()).isEqualTo(400);
  }

  @Test
  void manyClaimsAtOnceLeaveOneOwnerEach() throws Exception {
    List<FhirHttp> claimants = new ArrayList<>();
    for (int i = 0; i < CLAIMS_EACH; i++) {
      naaste("claimant-" + i, "p", "management", "yes");
      claimants.add(circle.as(tokens, "RelatedPerson", "claimant-" + i));
    }
    List<String> tasks = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      tasks.add(asked());
    }
    ExecutorService threads = Executors.newFixedThreadPool(CLAIMS_EACH);
    List<Callable<Integer>> claims = new ArrayList<>();
    for (String task : tasks) {
      for (FhirHttp claimant : claimants) {
        claims.add(() -> claimant.post(task + "/$claim", "").status());
      }
    }
    List<Integer> statuses = new ArrayList<>();
    try {
      for (var done : threads.invokeAll(claims)) {
        statuses.add(done.get());
      }
    } finally {
      threads.shutdown();
    }
    assertThat(statuses).containsOnly(200, 409);
    assertThat(statuses).filteredOn(status -> status == 200).hasSize(REQUESTS);
    for (String task : tasks) {
      JsonNode stored = ehr.get(task).json();
      assertThat(stored.at("/owner/reference").asText()).contains("claimant-");
      assertThat(stored.at("/meta/versionId").asText()).as("claimed once").isEqualTo("2");
    }
  }
}
