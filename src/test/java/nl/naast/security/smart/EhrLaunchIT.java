package nl.naast.security.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An app that a professional opens from the patient's record. */
@ServerTest
class EhrLaunchIT {
  @Autowired Apps apps;
  @Autowired FhirHttp http;
  @Autowired Tokens tokens;

  private String body(String user) {
    return """
        {"client_id":"%s","patient":"%s","encounter":"%s","user":"%s",
         "fhirContext":[{"reference":"RelatedPerson/%s","role":"launch"}],
         "needPatientBanner":false,"intent":"strain"}"""
        .formatted(
            Apps.APP,
            apps.circle().id("p"),
            apps.circle().id("encounter"),
            user,
            apps.circle().id("a"));
  }

  private FhirHttp.Answer announce(String body) {
    return http.post("/launch", body, "Content-Type", "application/json");
  }

  private String regisseur() {
    return "Practitioner/" + apps.circle().id("regisseur");
  }

  @Test
  void theAppIsToldWhatTheRecordWasOpenedFor() {
    FhirHttp.Answer announced = announce(body(regisseur()));
    assertThat(announced.status()).as(announced.body()).isEqualTo(201);
    String launch = announced.json().path("launch").asText();
    assertThat(announced.json().path("url").asText())
        .startsWith("https://app.naast.example/launch?iss=http%3A")
        .endsWith("&launch=" + launch);

    SmartApp app = apps.open();
    Map<String, String> request = apps.request("launch openid fhirUser patient/*.rs");
    request.put("launch", launch);
    SmartApp.Place consent = app.logIn(app.authorize(request), "regisseur", "regisseur");
    assertThat(consent.page().text()).contains("Patient p");
    SmartApp.Answer granted =
        app.token(Apps.APP, Apps.REDIRECT, app.consent(consent).code(), Apps.VERIFIER);

    assertThat(granted.status()).as(granted.json().toString()).isEqualTo(200);
    assertThat(granted.text("patient")).isEqualTo(apps.circle().id("p"));
    assertThat(granted.text("encounter")).isEqualTo(apps.circle().id("encounter"));
    assertThat(granted.text("intent")).isEqualTo("strain");
    assertThat(granted.json().path("need_patient_banner").asBoolean()).isFalse();
    assertThat(granted.json().at("/fhirContext/0/reference").asText())
        .isEqualTo("RelatedPerson/" + apps.circle().id("a"));
    FhirHttp professional = http.as(granted.text("access_token"));
    assertThat(professional.get("/fhir/Observation/" + apps.circle().id("about-b")).status())
        .isEqualTo(200);

    SmartApp thief = apps.open();
    SmartApp.Place refused = thief.authorize(request);
    if (refused.page().title().startsWith("Log in")) {
      refused = thief.logIn(refused, "regisseur", "regisseur");
    }
    assertThat(refused.parameter("error")).isEqualTo("invalid_request");
  }

  @Test
  void itIsNotForSomebodyElse() {
    String launch = announce(body(regisseur())).json().path("launch").asText();
    SmartApp app = apps.open();
    Map<String, String> request = apps.request("launch patient/*.rs");
    request.put("launch", launch);
    assertThat(app.logIn(app.authorize(request), "stranger", "stranger").page().text())
        .contains("You are logged in as somebody else");
  }

  @Test
  void itOpensNoMoreThanTheUserMaySee() {
    String launch =
        announce(body("Practitioner/" + apps.circle().id("stranger")))
            .json()
            .path("launch")
            .asText();
    SmartApp app = apps.open();
    Map<String, String> request = apps.request("launch patient/*.rs");
    request.put("launch", launch);
    SmartApp.Place consent = app.logIn(app.authorize(request), "stranger", "stranger");
    assertThat(consent.page().text()).doesNotContain("Patient p");
    String token =
        app.token(Apps.APP, Apps.REDIRECT, app.consent(consent).code(), Apps.VERIFIER)
            .text("access_token");
    assertThat(http.as(token).get("/fhir/Patient/" + apps.circle().id("p")).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"patient\":\"x\"} | 422 | There is no app with this client_id",
        "{\"client_id\":\"family-app\",\"patient\":\"nobody\"} | 422 | Patient/nobody does not exist",
        "{\"client_id\":\"family-app\",\"user\":\"Group/1\"} | 422 | user is a reference such as",
        "{\"client_id\":\"family-app\",\"fhirContext\":[{}]} | 422 | has a reference such as Task/3",
        "{\"client_id\":\"family-app\",\"patient_id\":\"x\"} | 400 | Send a JSON object with client_id",
        "nothing | 400 | Send a JSON object with client_id",
      })
  void whatCannotBeAnnouncedIsSaid(String body, int status, String says) {
    FhirHttp.Answer answer = announce(body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.json().path("detail").asText()).contains(says);
  }

  @Test
  void anEncounterOfSomebodyElseIsRefused() {
    String body =
        body(regisseur()).replace(apps.circle().id("encounter"), apps.circle().id("encounter-q"));
    assertThat(announce(body).status()).isEqualTo(422);
  }

  @Test
  void onlyASystemAnnounces() {
    String user = tokens.user(regisseur(), "user/*.cruds");
    assertThat(
            http.as(user)
                .post("/launch", body(regisseur()), "Content-Type", "application/json")
                .status())
        .isEqualTo(403);
    assertThat(
            http.as("")
                .post("/launch", body(regisseur()), "Content-Type", "application/json")
                .status())
        .isEqualTo(401);
  }
}
