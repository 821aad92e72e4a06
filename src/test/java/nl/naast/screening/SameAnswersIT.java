package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The same answers leave one score and one task, however often and at whatever moment they come.
 */
@ServerTest
class SameAnswersIT {
  private static final String HEAVY = "yyyyyyyyyyynn";
  private static final int AT_ONCE = 6;

  @Autowired FhirHttp ehr;
  private Circle circle;
  private Screened screened;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "same");
    screened = new Screened(ehr);
  }

  private List<FhirHttp.Answer> atOnce(String response) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<FhirHttp.Answer>> calls = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        calls.add(() -> ehr.post("/fhir/QuestionnaireResponse", response));
      }
      List<FhirHttp.Answer> answers = new ArrayList<>();
      for (Future<FhirHttp.Answer> call : clients.invokeAll(calls)) {
        answers.add(call.get());
      }
      return answers;
    } finally {
      clients.shutdown();
    }
  }

  private void holdsOne(String naaste) {
    assertThat(screened.all("/fhir/QuestionnaireResponse?subject=" + naaste)).hasSize(1);
    assertThat(screened.all("/fhir/Observation?focus=" + naaste + "&code=csi-score")).hasSize(1);
    assertThat(screened.tasks(naaste)).containsExactly("strain-follow-up urgent requested");
  }

  @Test
  void theSameAnswersAtOnceAndAgainLaterAreOne() throws Exception {
    String naaste = circle.newNaaste("answers", "p");
    String response = Answers.csi(naaste, "2026-03-01T10:00:00+01:00", HEAVY);
    List<FhirHttp.Answer> answers = atOnce(response);
    assertThat(answers).extracting(FhirHttp.Answer::status).containsOnly(201, 200);
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    holdsOne(naaste);

    FhirHttp.Answer later = ehr.post("/fhir/QuestionnaireResponse", response);
    assertThat(later.status()).as(later.body()).isEqualTo(200);
    assertThat(later.json().path("id")).isEqualTo(answers.get(0).json().path("id"));
    assertThat(later.header("Location").orElse("")).contains(later.json().path("id").asText());
    holdsOne(naaste);
  }

  @Test
  void theSameIdentifierIsTheSameSubmission() throws Exception {
    String naaste = circle.newNaaste("identifier", "p");
    String response =
        Answers.csi(naaste, "2026-03-01T10:00:00+01:00", HEAVY)
            .replaceFirst(
                "\\{", "{\"identifier\":{\"system\":\"urn:ietf:rfc:3986\",\"value\":\"urn:x:1\"},");
    assertThat(atOnce(response)).extracting(FhirHttp.Answer::status).containsOnly(201, 200);
    holdsOne(naaste);

    FhirHttp.Answer sentAgain =
        ehr.post("/fhir/QuestionnaireResponse", response.replace("2026-03-01", "2026-03-02"));
    assertThat(sentAgain.status()).as(sentAgain.body()).isEqualTo(200);
    FhirHttp.Answer other =
        ehr.post("/fhir/QuestionnaireResponse", response.replaceFirst("\"yes\"", "\"no\""));
    assertThat(other.status()).as(other.body()).isEqualTo(409);
    assertThat(other.body()).contains("another identifier");
    holdsOne(naaste);
  }

  @Test
  void aLaterSubmissionWithTheSameAnswersIsANewScoreAndStillOneTask() {
    String naaste = circle.newNaaste("later", "p");
    screened.store(Answers.csi(naaste, "2026-03-01T10:00:00+01:00", HEAVY));
    screened.store(Answers.csi(naaste, "2026-04-01T10:00:00+02:00", HEAVY));
    assertThat(screened.all("/fhir/Observation?focus=" + naaste + "&code=csi-score")).hasSize(2);
    assertThat(screened.tasks(naaste)).containsExactly("strain-follow-up urgent requested");
  }

  @Test
  void inATransactionTheSameAnswersAreRefusedAndNothingOfItIsStored() {
    String naaste = circle.newNaaste("transaction", "p");
    String response = Answers.csi(naaste, "2026-03-01T10:00:00+01:00", HEAVY);
    screened.store(response);
    FhirHttp.Answer refused =
        ehr.post(
            "/fhir",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"resource":%s,"request":{"method":"POST","url":"QuestionnaireResponse"}}]}"""
                .formatted(response));
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    holdsOne(naaste);
  }

  @Test
  void aTransactionMayBringTheNaasteAlongWithTheAnswers() {
    FhirHttp.Answer stored =
        ehr.post(
            "/fhir",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"fullUrl":"urn:uuid:0d9c3e1c-5a51-4d7a-9a9c-4a1b2c3d4e5f","resource":%s,
              "request":{"method":"POST","url":"QuestionnaireResponse"}},
             {"fullUrl":"urn:uuid:1d9c3e1c-5a51-4d7a-9a9c-4a1b2c3d4e5f","resource":%s,
              "request":{"method":"POST","url":"RelatedPerson"}}]}"""
                .formatted(
                    Answers.csi(
                        "urn:uuid:1d9c3e1c-5a51-4d7a-9a9c-4a1b2c3d4e5f",
                        "2026-03-01T10:00:00+01:00",
                        HEAVY),
                    circle
                        .naaste("new", "p", true, "+31 6 1")
                        .replaceFirst("\"id\":\"[^\"]*\",", "")));
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    String naaste =
        stored
            .json()
            .at("/entry/1/response/location")
            .asText()
            .replaceFirst(".*(RelatedPerson/[^/]+).*", "$1");
    holdsOne(naaste);
    var response = screened.all("/fhir/QuestionnaireResponse?subject=" + naaste).get(0);
    assertThat(response.at("/meta/security/0/code").asText()).isEqualTo("caregiver-private");
    assertThat(
            screened.all(
                "/fhir/QuestionnaireResponse?concerns-patient=Patient/"
                    + circle.id("p")
                    + "&_id="
                    + response.path("id").asText()))
        .hasSize(1);
  }
}
