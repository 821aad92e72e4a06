package nl.naast.plan;

import static nl.naast.plan.Coms.cancel;
import static nl.naast.plan.Coms.complete;
import static nl.naast.plan.Coms.outcome;
import static nl.naast.plan.Coms.output;
import static nl.naast.plan.Coms.to;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The conversation about support, from introduction to review, with each naaste at one's own pace.
 */
@ServerTest
class ComIT {
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;
  private FhirHttp regisseur;
  private String patient;
  private String test;

  @BeforeEach
  void storeCircle(TestInfo info) {
    circle = Circle.store(ehr, "com");
    regisseur = circle.as(tokens, "Practitioner", "regisseur");
    patient = "Patient/" + circle.id("p");
    test =
        info.getTestMethod()
            .orElseThrow()
            .getName()
            .replaceAll("[^A-Z]", "")
            .toLowerCase(Locale.ROOT);
  }

  private String naaste(String who) {
    return circle.newNaaste(test + who, "p");
  }

  private FhirHttp as(String who) {
    return circle.as(tokens, "RelatedPerson", test + who);
  }

  private static List<String> statuses(Coms com, String... codes) {
    List<String> statuses = new ArrayList<>();
    for (String code : codes) {
      com.tasks(code).forEach(task -> statuses.add(task.path("status").asText()));
    }
    return statuses;
  }

  @Test
  void aPlanIsBegunWithItsFirstStepAndTheOthersWait() {
    Coms com = Coms.begin(regisseur, patient, naaste("x"));
    JsonNode plan = com.carePlan();
    assertThat(plan.path("status").asText()).isEqualTo("active");
    assertThat(plan.at("/category/0/coding/0/code").asText()).isEqualTo("support");
    assertThat(plan.at("/author/reference").asText())
        .isEqualTo("Practitioner/" + circle.id("regisseur"));
    assertThat(plan.path("activity")).hasSize(5);
    assertThat(com.stage()).isEqualTo("introduction");
    assertThat(
            statuses(
                com,
                "com-introduction",
                "com-consideration",
                "com-conversation",
                "com-action-plan",
                "plan-review"))
        .containsExactly("requested", "draft", "draft", "draft", "draft");
    JsonNode first = com.tasks("com-introduction").get(0);
    assertThat(first.at("/owner/reference").asText())
        .isEqualTo("Practitioner/" + circle.id("regisseur"));
    assertThat(first.at("/restriction/period/end").asText()).isNotEmpty();
  }

  @Test
  void twoNaastenGoThroughItEachAtOnesOwnPaceFromIntroductionToReview() {
    Coms fast = Coms.begin(regisseur, patient, naaste("fast"));
    Coms slow = Coms.begin(regisseur, patient, naaste("slow"));
    fast.completed("com-introduction");
    slow.completed("com-introduction");

    // The naaste says oneself to have considered it; nobody else's task is the naaste's to do.
    assertThat(as("slow").get(fast.open("com-consideration")).status()).isEqualTo(404);
    FhirHttp.Answer considered = complete(as("fast"), fast.open("com-consideration"));
    assertThat(considered.status()).as(considered.body()).isEqualTo(200);
    FhirHttp.Answer notTheirs = complete(as("fast"), fast.open("com-conversation"));
    assertThat(notTheirs.status()).as(notTheirs.body()).isEqualTo(403);
    fast.completed("com-conversation");
    fast.completed("com-action-plan", output("review-date", "\"valueDate\":\"2027-01-15\""));

    assertThat(fast.stage()).isEqualTo("review");
    assertThat(slow.stage()).isEqualTo("consideration");
    assertThat(
            regisseur
                .get(
                    "/fhir/CarePlan?stage=review&caregiver=RelatedPerson/"
                        + circle.id(test + "fast"))
                .json()
                .path("total")
                .asInt())
        .isEqualTo(1);
    JsonNode review = fast.tasks("plan-review").get(0);
    assertThat(review.path("status").asText()).isEqualTo("requested");
    assertThat(review.at("/restriction/period/end").asText()).isEqualTo("2027-01-15");

    // Not without what was decided; then again later; then anew; then closed.
    FhirHttp.Answer undecided = complete(regisseur, fast.open("plan-review"));
    assertThat(undecided.status()).as(undecided.body()).isEqualTo(422);
    assertThat(undecided.body()).contains("what was decided");
    fast.completed(
        "plan-review",
        outcome("review-outcome", "continue"),
        output("review-date", "\"valueDate\":\"2027-02-15\""));
    assertThat(statuses(fast, "plan-review")).containsExactlyInAnyOrder("completed", "requested");
    fast.completed("plan-review", outcome("review-outcome", "again"));
    assertThat(fast.stage()).isEqualTo("consideration");
    assertThat(complete(as("fast"), fast.open("com-consideration")).status()).isEqualTo(200);
    fast.completed("com-conversation");
    fast.completed("com-action-plan");
    fast.completed("plan-review", outcome("review-outcome", "closed"));
    assertThat(fast.carePlan().path("status").asText()).isEqualTo("completed");
    assertThat(slow.carePlan().path("status").asText()).isEqualTo("active");
  }

  @Test
  void aStepThatIsNotItsTurnIsRefusedAndSaysWhatCanBe() {
    Coms com = Coms.begin(regisseur, patient, naaste("x"));
    com.completed("com-introduction");
    FhirHttp.Answer early = to(regisseur, com.open("com-conversation"), "requested");
    assertThat(early.status()).as(early.body()).isEqualTo(422);
    assertThat(early.body())
        .contains("waits for another: " + com.open("com-consideration").substring(6))
        .contains("What can be now: rejected, cancelled.");
    FhirHttp.Answer skipped = to(regisseur, com.open("com-conversation"), "completed");
    assertThat(skipped.status()).as(skipped.body()).isEqualTo(422);
    assertThat(skipped.body()).contains("waits for another");
    assertThat(com.stage()).isEqualTo("consideration");

    // Who does not want to consider it on one's own talks about it at once.
    assertThat(cancel(regisseur, com.open("com-consideration")).status()).isEqualTo(200);
    assertThat(to(regisseur, com.open("com-conversation"), "requested").status()).isEqualTo(200);
    assertThat(com.stage()).isEqualTo("conversation");
  }

  @Test
  void onePlanOfAKindForOneNaasteAlsoWhenManyBeginItAtOnce() throws Exception {
    String naaste = naaste("x");
    List<Callable<FhirHttp.Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(() -> Coms.apply(regisseur, "com-process", patient, naaste));
    }
    ExecutorService many = Executors.newFixedThreadPool(4);
    List<Integer> answers = new ArrayList<>();
    try {
      for (var call : many.invokeAll(calls)) {
        answers.add(call.get().status());
      }
    } finally {
      many.shutdown();
    }
    assertThat(answers).containsOnly(200, 409);
    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    JsonNode plans = regisseur.get("/fhir/CarePlan?caregiver=" + naaste).json();
    assertThat(plans.path("total").asInt()).isEqualTo(1);
    String id = plans.at("/entry/0/resource/id").asText();
    assertThat(regisseur.get("/fhir/Task?based-on=CarePlan/" + id).json().path("total").asInt())
        .isEqualTo(5);
    assertThat(Coms.apply(regisseur, "com-process", patient, naaste).body())
        .contains("CarePlan/" + id);
  }

  @Test
  void aPlanThatIsRevokedTakesItsTasksWithItAndOneWithOpenTasksIsNotCompleted() {
    Coms com = Coms.begin(regisseur, patient, naaste("x"));
    String path = "/fhir/CarePlan/" + com.id();
    FhirHttp.Answer early = to(regisseur, path, "completed");
    assertThat(early.status()).as(early.body()).isEqualTo(422);
    assertThat(early.body()).contains("open tasks").contains("What can be now: on-hold, revoked.");
    assertThat(to(regisseur, path, "draft").body())
        .contains("What can be: on-hold, completed, revoked.");
    assertThat(to(regisseur, path, "revoked").status()).isEqualTo(200);
    assertThat(statuses(com, "com-introduction", "com-consideration", "plan-review"))
        .containsOnly("cancelled");
    assertThat(to(regisseur, path, "active").body()).contains("Make a new one");
  }

  @Test
  void itIsTheNaastesOwn() {
    Coms com = Coms.begin(regisseur, patient, naaste("x"));
    String path = "/fhir/CarePlan/" + com.id();
    assertThat(as("x").get(path).status()).isEqualTo(200);
    for (FhirHttp other :
        List.of(
            circle.as(tokens, "Patient", "p"),
            circle.as(tokens, "RelatedPerson", "a"),
            circle.as(tokens, "RelatedPerson", "o"),
            circle.as(tokens, "Practitioner", "stranger"))) {
      assertThat(other.get(path).status()).isEqualTo(404);
      assertThat(
              Coms.apply(other, "com-process", patient, "RelatedPerson/" + circle.id("b")).status())
          .isIn(403, 404);
    }
    assertThat(to(as("x"), path, "revoked").status()).isEqualTo(403);
  }

  @Test
  void whatCannotBeAppliedIsRefusedWhole() {
    assertThat(
            Coms.apply(regisseur, "com-process", patient, "RelatedPerson/" + circle.id("ended"))
                .status())
        .isIn(404, 422);
    assertThat(Coms.apply(ehr, "com-process", patient, "RelatedPerson/" + circle.id("o")).status())
        .isEqualTo(422);
    FhirHttp.Answer signals =
        Coms.apply(regisseur, "screening-signals", patient, "RelatedPerson/" + circle.id("b"));
    assertThat(signals.status()).as(signals.body()).isEqualTo(422);
    assertThat(signals.body()).contains("Mend the PlanDefinition", "give topic");
    FhirHttp.Answer nobody =
        regisseur.post(
            "/fhir/PlanDefinition/com-process/$apply",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"subject\","
                + "\"valueString\":\""
                + patient
                + "\"}]}");
    assertThat(nobody.status()).as(nobody.body()).isEqualTo(400);
    assertThat(nobody.body()).contains("Give caregiver");
    assertThat(Coms.apply(ehr, "none-such", patient, "RelatedPerson/" + circle.id("b")).status())
        .isEqualTo(404);
  }
}
