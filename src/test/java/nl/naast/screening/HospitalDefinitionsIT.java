package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.HospitalPackage;
import nl.naast.testing.ServerProcess;
import nl.naast.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hospital brings questionnaires of its own, and says by a plan of its own which answers of its
 * patients' naasten lead to which task: without code.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HospitalDefinitionsIT {
  private static ServerProcess server;
  private static FhirHttp ehr;
  private static Circle circle;

  @BeforeAll
  static void start(@TempDir Path folder) {
    HospitalPackage.write(folder);
    server =
        ServerProcess.start(
            TestDatabase.freshUrl(),
            "--naast.packages.folder=" + folder,
            "--naast.plan.organizations.own-north=" + HospitalPackage.PLAN);
    ehr = server.http();
    circle = Circle.store(ehr, "own");
    circle.put(
        "Organization",
        "north",
        "{\"resourceType\":\"Organization\",\"id\":\"%s\",\"name\":\"Noord\"}"
            .formatted(circle.id("north")));
    assertThat(circle.id("north")).isEqualTo("own-north");
    circle.put(
        "Patient",
        "northerner",
        circle
            .patient("northerner")
            .replaceFirst(
                "\\{",
                "{\"managingOrganization\":{\"reference\":\"Organization/%s\"},"
                    .formatted(circle.id("north"))));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theScoreOfAQuestionnaireOfItsOwnIsWorkedOutByTheRuleInIt() {
    String naaste = circle.newNaaste("scored", "p");
    Screened screened = new Screened(ehr);
    var stored =
        screened.store(
            HospitalPackage.answers(HospitalPackage.QUESTIONNAIRE, naaste, "2026-03-01", 9));
    assertThat(screened.results(stored)).containsExactly("own-score 9 - final");
    assertThat(stored.path("questionnaire").asText())
        .isEqualTo(HospitalPackage.QUESTIONNAIRE + "|3.1.0");
  }

  @Test
  void answersToARetiredQuestionnaireAreRefused() {
    String naaste = circle.newNaaste("retired", "p");
    for (String canonical :
        new String[] {HospitalPackage.RETIRED, HospitalPackage.RETIRED + "|3.1.0"}) {
      FhirHttp.Answer refused =
          ehr.post(
              "/fhir/QuestionnaireResponse",
              HospitalPackage.answers(canonical, naaste, "2026-03-01", 9));
      assertThat(refused.status()).as(refused.body()).isEqualTo(422);
      assertThat(refused.body())
          .contains("not in use any more", "QuestionnaireResponse.questionnaire");
    }
    assertThat(new Screened(ehr).all("/fhir/QuestionnaireResponse?subject=" + naaste)).isEmpty();
  }

  @Test
  void thePlanOfAnOrganisationDecidesForItsPatientsOnly() {
    Screened screened = new Screened(ehr);
    String north = circle.newNaaste("in-the-north", "northerner");
    String elsewhere = circle.newNaaste("elsewhere", "p");
    for (String naaste : new String[] {north, elsewhere}) {
      screened.store(Answers.csi(naaste, "2026-03-01", "yyyyynnnnnnnn"));
    }
    assertThat(screened.tasks(north)).containsExactly("strain-follow-up routine requested");
    assertThat(screened.all("/fhir/Task?subject=" + north).get(0).at("/description").asText())
        .isEqualTo("Bel de naaste");
    assertThat(screened.tasks(elsewhere)).isEmpty();
  }
}
