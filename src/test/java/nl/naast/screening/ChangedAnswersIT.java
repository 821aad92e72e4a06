package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of results and tasks when answers are completed, amended or withdrawn. */
@ServerTest
class ChangedAnswersIT {
  private static final String HEAVY = "yyyyyyyyyyynn";
  private static final String LIGHT = "yyynnnnnnnnnn";

  @Autowired FhirHttp ehr;
  private Circle circle;
  private Screened screened;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "changed");
    screened = new Screened(ehr);
  }

  private FhirHttp.Answer change(JsonNode stored, String status, String response) {
    String id = stored.path("id").asText();
    return ehr.put(
        "/fhir/QuestionnaireResponse/" + id,
        response
            .replaceFirst("\"id\":\"[^\"]*\",", "")
            .replace("\"status\":\"completed\"", "\"status\":\"" + status + "\"")
            .replace(
                "{\"resourceType\":\"QuestionnaireResponse\"",
                "{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"" + id + "\""));
  }

  @Test
  void answersInProgressMayLackAnswersAndAreNotScored() {
    String naaste = circle.newNaaste("in-progress", "p");
    String half = Answers.csi(naaste, "2026-03-01", "yyyyyyy------");
    JsonNode stored = screened.store(half.replace("completed", "in-progress"));
    assertThat(stored.path("item")).hasSize(1);
    assertThat(screened.results(stored)).isEmpty();
    assertThat(screened.tasks(naaste)).isEmpty();

    assertThat(change(stored, "completed", half).status()).isEqualTo(422);
    assertThat(screened.results(stored)).isEmpty();

    FhirHttp.Answer completed =
        change(stored, "completed", Answers.csi(naaste, "2026-03-01", HEAVY));
    assertThat(completed.status()).as(completed.body()).isEqualTo(200);
    assertThat(screened.results(stored))
        .containsExactly("csi-score 11 very-heavily-burdened final");
    assertThat(screened.tasks(naaste)).containsExactly("strain-follow-up urgent requested");
  }

  @Test
  void amendedAnswersAreScoredAgainAndTheTaskThatNoLongerFollowsIsCancelled() {
    String naaste = circle.newNaaste("amended", "p");
    JsonNode stored = screened.store(Answers.csi(naaste, "2026-03-01", HEAVY));

    FhirHttp.Answer stale =
        change(stored, "amended", stored.toString().replaceFirst("\"yes\"", "\"no\""));
    assertThat(stale.status()).as(stale.body()).isEqualTo(422);
    assertThat(stale.body()).contains("works out score itself");

    FhirHttp.Answer amended = change(stored, "amended", Answers.csi(naaste, "2026-03-01", LIGHT));
    assertThat(amended.status()).as(amended.body()).isEqualTo(200);
    assertThat(screened.results(stored)).containsExactly("csi-score 3 below-threshold amended");
    assertThat(screened.tasks(naaste)).containsExactly("strain-follow-up urgent cancelled");
    String result =
        screened
            .all(
                "/fhir/Observation?derived-from=QuestionnaireResponse/"
                    + stored.path("id").asText())
            .get(0)
            .path("id")
            .asText();
    assertThat(ehr.get("/fhir/Observation/" + result + "/_history/1").json().path("valueInteger"))
        .as("the result keeps its history")
        .hasToString("11");
  }

  @Test
  void withdrawnAnswersWithdrawTheirResultsAndTheirTask() {
    String naaste = circle.newNaaste("withdrawn", "p");
    String heavy = Answers.csi(naaste, "2026-03-01", HEAVY);
    JsonNode stored = screened.store(heavy);

    assertThat(change(stored, "in-progress", heavy).status()).isEqualTo(422);
    FhirHttp.Answer withdrawn = change(stored, "entered-in-error", heavy);
    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);

    assertThat(screened.results(stored))
        .containsExactly("csi-score 11 very-heavily-burdened entered-in-error");
    assertThat(screened.tasks(naaste)).containsExactly("strain-follow-up urgent cancelled");
    assertThat(change(stored, "completed", heavy).status()).isEqualTo(422);
  }

  @Test
  void aSecondSignalJoinsTheOpenTaskAndAClosedOneIsFollowedByANewOne() {
    String naaste = circle.newNaaste("second", "p");
    screened.store(Answers.csi(naaste, "2026-03-01", "yyyyyyynnnnnn"));
    assertThat(screened.tasks(naaste)).containsExactly("strain-follow-up routine requested");

    JsonNode heavy = screened.store(Answers.csi(naaste, "2026-04-01", HEAVY));
    assertThat(screened.tasks(naaste)).containsExactly("strain-follow-up urgent requested");
    JsonNode task = screened.all("/fhir/Task?subject=" + naaste).get(0);
    assertThat(task.path("input")).hasSize(2);

    change(heavy, "entered-in-error", Answers.csi(naaste, "2026-04-01", HEAVY));
    assertThat(screened.tasks(naaste))
        .as("the first signal still stands")
        .containsExactly("strain-follow-up urgent requested");

    String address = "/fhir/Task/" + task.path("id").asText();
    String open = ehr.get(address).body();
    FhirHttp.Answer silent = ehr.put(address, open.replace("\"requested\"", "\"completed\""));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("says what was done");
    FhirHttp.Answer done =
        ehr.put(
            address,
            open.replace("\"requested\"", "\"completed\"")
                .replaceFirst(
                    "\\{",
                    """
                    {"output":[{"type":{"coding":[{"code":"done",
                      "system":"https://naast.example/fhir/CodeSystem/task-detail"}]},
                      "valueString":"Gesproken; thuiszorg komt drie keer per week."}],"""));
    assertThat(done.status()).as(done.body()).isEqualTo(200);

    screened.store(Answers.csi(naaste, "2026-05-01", HEAVY));
    assertThat(screened.tasks(naaste))
        .containsExactly("strain-follow-up urgent completed", "strain-follow-up urgent requested");
    FhirHttp.Answer again = ehr.put(address, open);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("closed");
  }

  @Test
  void childrenWhoAreInvolvedGetATaskOfTheirOwn() {
    String naaste = circle.newNaaste("children", "p");
    screened.store(
        Answers.response(
            "kindcheck",
            naaste,
            "2026-03-01",
            Answers.choice("children", "yes") + "," + Answers.choice("involved", "yes")));
    screened.store(Answers.csi(naaste, "2026-03-01", HEAVY));
    assertThat(screened.tasks(naaste))
        .containsExactly(
            "children-follow-up routine requested", "strain-follow-up urgent requested");
  }

  @Test
  void withoutARegisseurTheQueueIsTheTeamAndWithoutATeamTheOrganisation() {
    String ofQ = circle.newNaaste("of-q", "q");
    screened.store(Answers.csi(ofQ, "2026-03-01", HEAVY));
    assertThat(owner(ofQ)).isEqualTo("CareTeam/" + circle.id("team-q"));

    circle.put(
        "Patient",
        "r",
        circle
            .patient("r")
            .replaceFirst(
                "\\{",
                "{\"managingOrganization\":{\"reference\":\"Organization/%s\"},"
                    .formatted(circle.id("hospital"))));
    String ofR = circle.newNaaste("of-r", "r");
    screened.store(Answers.csi(ofR, "2026-03-01", HEAVY));
    assertThat(owner(ofR)).isEqualTo("Organization/" + circle.id("hospital"));
  }

  private String owner(String naaste) {
    List<JsonNode> tasks = screened.all("/fhir/Task?subject=" + naaste);
    assertThat(tasks).hasSize(1);
    return tasks.get(0).at("/owner/reference").asText();
  }
}
