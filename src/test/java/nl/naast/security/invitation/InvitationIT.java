package nl.naast.security.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** A naaste gets an account from a professional, on paper. */
@ServerTest
class InvitationIT {
  private static final String PASSWORD = "three words together";
  @Autowired Apps apps;
  @Autowired FhirHttp http;
  @Autowired Tokens tokens;

  private FhirHttp professional() {
    return http.as(
        tokens.user("Practitioner/" + apps.circle().id("regisseur"), "user/RelatedPerson.rs"));
  }

  private static FhirHttp.Answer invite(FhirHttp by, String fhirUser) {
    return by.post(
        "/invitations", "{\"fhirUser\":\"" + fhirUser + "\"}", "Content-Type", "application/json");
  }

  private JsonNode invited(String who) {
    FhirHttp.Answer answer = invite(professional(), "RelatedPerson/" + apps.circle().id(who));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private static SmartApp.Place fill(
      SmartApp app, SmartApp.Place form, String name, String password, String again) {
    return app.submit(
        form,
        "username",
        Map.of("username", name, "password", password, "again", again),
        one -> true);
  }

  @Test
  void theLetterIsReadTheCodeTypedOverAndTheAccountIsThere() {
    JsonNode invitation = invited("b");
    SmartApp app = apps.open();
    SmartApp.Place letter = app.follow(invitation.path("letter").asText());
    String code = invitation.path("code").asText();
    assertThat(letter.page().text()).contains(code, apps.root() + "/invitation");
    assertThat(letter.page().text()).as("names nobody").doesNotContain("Patient p", "Naaste b");

    SmartApp.Place form =
        app.submit(
            app.follow(apps.root() + "/invitation"),
            "code",
            Map.of("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")),
            one -> true);
    assertThat(fill(app, form, "sister", PASSWORD, PASSWORD).page().text())
        .contains("Your account is ready");

    SmartApp phone = apps.open();
    SmartApp.Place consent =
        phone.logIn(
            phone.authorize(apps.request("launch/patient patient/Observation.rs")),
            "sister",
            PASSWORD);
    String token =
        phone
            .token(Apps.APP, Apps.REDIRECT, phone.consent(consent).code(), Apps.VERIFIER)
            .text("access_token");
    assertThat(http.as(token).get("/fhir/Observation/" + apps.circle().id("about-b")).status())
        .isEqualTo(200);

    assertThat(app.follow(invitation.path("url").asText()).page().text())
        .as("once")
        .contains("This code does not work");
  }

  @Test
  void aSecondInvitationGivesTheSameAccountAnotherPassword() {
    SmartApp app = apps.open();
    fill(app, app.follow(invited("b").path("url").asText()), "b", PASSWORD, PASSWORD);
    String other = "four other words together";
    fill(app, app.follow(invited("b").path("url").asText()), "b", other, other);
    SmartApp phone = apps.open();
    SmartApp.Place login = phone.follow(apps.root() + "/login");
    assertThat(phone.logIn(login, "b", PASSWORD).page().text()).contains("is not right");
    assertThat(phone.logIn(phone.follow(apps.root() + "/login"), "b", other).page().text())
        .contains("You are logged in");
  }

  @ParameterizedTest
  @CsvSource({
    "'', three words together, three words together, Choose a user name",
    "n, short, short, too short",
    "three words together, three words together, three words together, same as the user name",
    "n, three words together, three words apart, not the same",
    "patient, three words together, three words together, is taken"
  })
  void whatIsWrongIsSaidAndNothingIsLost(String name, String password, String again, String says) {
    SmartApp app = apps.open();
    String url = invited("o".equals(name) ? "o" : "b").path("url").asText();
    assertThat(fill(app, app.follow(url), name, password, again).page().select(".wrong").text())
        .contains(says);
    assertThat(app.follow(url).page().select("[name=username]")).hasSize(1);
  }

  @Test
  void onlyWhoKnowsTheNaasteInvites() {
    String b = "RelatedPerson/" + apps.circle().id("b");
    FhirHttp stranger =
        http.as(
            tokens.user("Practitioner/" + apps.circle().id("stranger"), "user/RelatedPerson.rs"));
    assertThat(invite(stranger, b).status()).isEqualTo(422);
    assertThat(invite(professional(), "RelatedPerson/nobody").body())
        .as("hidden looks like absent")
        .isEqualTo(invite(stranger, b).body());
    FhirHttp naaste =
        http.as(tokens.user("RelatedPerson/" + apps.circle().id("a"), "user/*.cruds"));
    assertThat(invite(naaste, b).status()).isEqualTo(403);
    assertThat(invite(http.as(""), b).status()).isEqualTo(401);
    assertThat(invite(professional(), "Person/" + apps.circle().id("person")).status())
        .isEqualTo(422);
    assertThat(invite(http, "Person/" + apps.circle().id("person")).status()).isEqualTo(201);
  }

  @Test
  void whereThereIsNoMailServerThatIsSaid() {
    FhirHttp.Answer answer =
        professional()
            .post(
                "/invitations",
                "{\"fhirUser\":\"RelatedPerson/"
                    + apps.circle().id("b")
                    + "\",\"email\":\"b@naast.example\"}",
                "Content-Type",
                "application/json",
                "Accept-Language",
                "nl");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("detail").asText()).contains("verstuurt geen e-mail");
  }
}
