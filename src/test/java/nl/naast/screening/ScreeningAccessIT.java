package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose answers, results and tasks are, and who gives answers for whom. */
@ServerTest
class ScreeningAccessIT {
  private static final String HEAVY = "yyyyyyyyyyynn";

  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;
  private FhirHttp daughter;
  private FhirHttp patient;
  private FhirHttp regisseur;
  private String a;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "screening-access");
    daughter = circle.as(tokens, "RelatedPerson", "a");
    patient = circle.as(tokens, "Patient", "p");
    regisseur = circle.as(tokens, "Practitioner", "regisseur");
    a = "RelatedPerson/" + circle.id("a");
  }

  @Test
  void aNaasteSeesTheOwnAnswersAndTheRegisseurDoesAndThePatientDoesNotUntilTheyAreShared() {
    JsonNode stored = store(daughter, Answers.csi(a, "2026-03-01", HEAVY));
    String answers = "/fhir/QuestionnaireResponse/" + stored.path("id").asText();
    String results = "/fhir/Observation?code=csi-score&focus=" + a;
    String tasks = "/fhir/Task?subject=" + a + "&status=requested";

    for (FhirHttp who : new FhirHttp[] {daughter, regisseur}) {
      assertThat(who.get(answers).status()).isEqualTo(200);
      assertThat(total(who, results)).isEqualTo(1);
      assertThat(total(who, tasks)).isEqualTo(1);
    }
    FhirHttp brother = circle.as(tokens, "RelatedPerson", "b");
    for (FhirHttp who : new FhirHttp[] {patient, brother}) {
      assertThat(who.get(answers).status()).isEqualTo(404);
      assertThat(total(who, "/fhir/QuestionnaireResponse?source=" + a)).isZero();
      assertThat(total(who, "/fhir/Observation?code=csi-score")).isZero();
      assertThat(total(who, "/fhir/Task?code=strain-follow-up")).isZero();
    }

    String consent =
        circle
            .consent("share", "caregiver-consent", a, "b")
            .replace("\"code\":\"Encounter\"", "\"code\":\"QuestionnaireResponse\"");
    circle.put("Consent", "share", consent);
    assertThat(brother.get(answers).status()).isEqualTo(200);
    assertThat(total(brother, results)).isEqualTo(1);
    assertThat(total(brother, "/fhir/Task?code=strain-follow-up")).isZero();
    circle.put("Consent", "share", consent.replace("\"active\"", "\"inactive\""));
    assertThat(brother.get(answers).status()).isEqualTo(404);
  }

  @Test
  void aProfessionalEntersWhatANaasteAnswersAndBothAreKeptApart() {
    String b = "RelatedPerson/" + circle.id("b");
    String response =
        Answers.csi(b, "2026-03-01", "ynnnnnnnnnnnn")
            .replaceFirst("\\{", "{\"source\":{\"reference\":\"%s\"},".formatted(b));
    JsonNode stored = store(regisseur, response);
    assertThat(stored.at("/author/reference").asText())
        .isEqualTo("Practitioner/" + circle.id("regisseur"));
    assertThat(stored.at("/source/reference").asText()).isEqualTo(b);

    FhirHttp.Answer asAnother =
        regisseur.post(
            "/fhir/QuestionnaireResponse",
            response
                .replace("2026-03-01", "2026-03-02")
                .replaceFirst("\\{", "{\"author\":{\"reference\":\"%s\"},".formatted(b)));
    assertThat(asAnother.status()).as(asAnother.body()).isEqualTo(422);
    assertThat(asAnother.body()).contains("QuestionnaireResponse.author");
  }

  @Test
  void aNaasteGivesNobodyElsesAnswers() {
    String b = "RelatedPerson/" + circle.id("b");
    FhirHttp.Answer aboutAnother =
        daughter.post("/fhir/QuestionnaireResponse", Answers.csi(b, "2026-03-03", HEAVY));
    assertThat(aboutAnother.status()).as(aboutAnother.body()).isEqualTo(403);
    FhirHttp.Answer fromAnother =
        daughter.post(
            "/fhir/QuestionnaireResponse",
            Answers.csi(a, "2026-03-04", HEAVY)
                .replaceFirst("\\{", "{\"source\":{\"reference\":\"%s\"},".formatted(b)));
    assertThat(fromAnother.status()).as(fromAnother.body()).isEqualTo(422);
    assertThat(fromAnother.body()).contains("QuestionnaireResponse.source");
  }

  @Test
  void nobodyButTheServerWritesAResult() {
    String b = "RelatedPerson/" + circle.id("b");
    store(ehr, Answers.csi(b, "2026-03-08", HEAVY));
    JsonNode result =
        new Screened(ehr).all("/fhir/Observation?code=csi-score&date=2026-03-08&focus=" + b).get(0);
    String address = "/fhir/Observation/" + result.path("id").asText();
    String lighter =
        result
            .toString()
            .replace("\"valueInteger\":11", "\"valueInteger\":2")
            .replaceFirst("\"versionId\":\"1\",", "");
    for (FhirHttp who : new FhirHttp[] {ehr, regisseur, circle.as(tokens, "RelatedPerson", "b")}) {
      FhirHttp.Answer changed = who.put(address, lighter);
      assertThat(changed.status()).as(changed.body()).isEqualTo(422);
      assertThat(changed.body()).contains("The server itself writes the result");
      FhirHttp.Answer added =
          who.post("/fhir/Observation", lighter.replaceFirst("\"id\":\"[^\"]*\",", ""));
      assertThat(added.status()).as(added.body()).isEqualTo(422);
      FhirHttp.Answer undeclared =
          who.post(
              "/fhir/Observation",
              lighter
                  .replaceFirst("\"id\":\"[^\"]*\",", "")
                  .replaceFirst("\"profile\":\\[[^\\]]*],", ""));
      assertThat(undeclared.status()).as(undeclared.body()).isEqualTo(422);
    }
    assertThat(ehr.delete(address).status()).isEqualTo(422);
    assertThat(ehr.get(address).json().path("valueInteger").asInt()).isEqualTo(11);
  }

  /** Leak 8 of the stock server: with the patient as subject, the patient reads it. */
  @Test
  void answersOfANaasteCannotBeStoredAsThePatients() {
    FhirHttp.Answer stored =
        ehr.post(
            "/fhir/QuestionnaireResponse",
            Answers.csi("Patient/" + circle.id("p"), "2026-03-05", HEAVY)
                .replaceFirst("\\{", "{\"author\":{\"reference\":\"%s\"},".formatted(a)));
    assertThat(stored.status()).as(stored.body()).isEqualTo(422);
    assertThat(stored.body()).contains("QuestionnaireResponse.subject");
  }

  @Test
  void nobodySaysForOneselfWhichPatientAnswersConcern() {
    FhirHttp.Answer stored =
        ehr.post(
            "/fhir/QuestionnaireResponse",
            Answers.csi(a, "2026-03-06", HEAVY)
                .replaceFirst(
                    "\\{",
                    """
                    {"extension":[{"url":
                      "https://naast.example/fhir/StructureDefinition/concerns-patient",
                      "valueReference":{"reference":"Patient/%s"}}],"""
                        .formatted(circle.id("q"))));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    assertThat(stored.json().at("/extension/0/valueReference/reference").asText())
        .isEqualTo("Patient/" + circle.id("p"));
  }

  @Test
  void whoHasAnOpenTaskHasARelationWithThePatientUntilItIsDone() {
    FhirHttp stranger = circle.as(tokens, "Practitioner", "stranger");
    String address = "/fhir/RelatedPerson/" + circle.id("a");
    assertThat(stranger.get(address).status()).isEqualTo(404);
    String task =
        circle
            .task("lent", "a")
            .replaceFirst(
                "\\{",
                "{\"owner\":{\"reference\":\"Practitioner/%s\"},".formatted(circle.id("stranger")));
    circle.put("Task", "lent", task);
    assertThat(stranger.get(address).status()).isEqualTo(200);
    circle.put(
        "Task",
        "lent",
        task.replace(
            "\"status\":\"requested\"",
            "\"status\":\"cancelled\",\"statusReason\":{\"text\":\"Niet nodig\"}"));
    assertThat(stranger.get(address).status()).isEqualTo(404);
  }

  private static JsonNode store(FhirHttp who, String response) {
    FhirHttp.Answer stored = who.post("/fhir/QuestionnaireResponse", response);
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    return stored.json();
  }

  private static int total(FhirHttp who, String search) {
    FhirHttp.Answer found = who.get(search);
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    return found.json().path("total").asInt();
  }
}
