package nl.naast.security.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An app that a naaste opens on her own phone. */
@ServerTest
class StandaloneLaunchIT {
  @Autowired Apps apps;
  @Autowired FhirHttp http;

  @Test
  void aNaasteLogsInConsentsAndTheAppReadsWhatIsHers() throws ParseException {
    SmartApp app = apps.open();
    Map<String, String> request =
        apps.request("openid fhirUser launch/patient patient/Observation.rs offline_access");

    SmartApp.Place consent = app.logIn(app.authorize(request), "naaste", "naaste");
    assertThat(consent.page().text()).contains("Family app", "naaste", "Patient p");

    SmartApp.Place back = app.consent(consent);
    assertThat(back.address()).startsWith(Apps.REDIRECT);
    assertThat(back.parameter("state")).isEqualTo(request.get("state"));

    SmartApp.Answer tokens = app.token(Apps.APP, Apps.REDIRECT, back.code(), Apps.VERIFIER);
    assertThat(tokens.status()).as(tokens.json().toString()).isEqualTo(200);
    assertThat(tokens.response().headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(tokens.text("token_type")).isEqualTo("Bearer");
    assertThat(tokens.text("patient")).isEqualTo(apps.circle().id("p"));
    assertThat(tokens.text("scope").split(" "))
        .containsExactlyInAnyOrder(
            "openid", "fhirUser", "launch/patient", "patient/Observation.rs", "offline_access");
    assertThat(tokens.json().path("need_patient_banner").asBoolean()).isTrue();
    assertThat(new SmartApp(apps.root()).follow(tokens.text("smart_style_url")).status())
        .isEqualTo(200);
    assertThat(tokens.text("refresh_token")).isNotEmpty();
    assertThat(
            SignedJWT.parse(tokens.text("id_token")).getJWTClaimsSet().getStringClaim("fhirUser"))
        .isEqualTo(apps.root() + "/fhir/RelatedPerson/" + apps.circle().id("a"));

    FhirHttp naaste = http.as(tokens.text("access_token"));
    assertThat(naaste.get("/fhir/Observation/" + apps.circle().id("about-a")).status())
        .isEqualTo(200);
    assertThat(naaste.get("/fhir/Observation/" + apps.circle().id("about-b")).status())
        .isEqualTo(404);
    assertThat(naaste.get("/fhir/Patient/" + apps.circle().id("p")).status()).isEqualTo(403);
  }

  @Test
  void aNaasteOfTwoPatientsChoosesWhoItIsAbout() {
    SmartApp app = apps.open();
    SmartApp.Place picker =
        app.logIn(
            app.authorize(apps.request("launch/patient patient/RelatedPerson.rs")),
            "two-families",
            "two-families");
    assertThat(picker.page().text()).contains("Patient p", "Patient q");

    SmartApp.Place consent = app.choose(picker, apps.circle().id("q"));
    assertThat(consent.page().text()).contains("Patient q").doesNotContain("Patient p");
    SmartApp.Answer tokens =
        app.token(Apps.APP, Apps.REDIRECT, app.consent(consent).code(), Apps.VERIFIER);

    assertThat(tokens.text("patient")).isEqualTo(apps.circle().id("q"));
    FhirHttp naaste = http.as(tokens.text("access_token"));
    assertThat(naaste.get("/fhir/RelatedPerson/" + apps.circle().id("a2")).status()).isEqualTo(200);
    assertThat(naaste.get("/fhir/RelatedPerson/" + apps.circle().id("a")).status()).isEqualTo(404);
  }

  @Test
  void nobodyChoosesAPatientWhoIsNotTheirs() {
    SmartApp app = apps.open();
    SmartApp.Place picker =
        app.logIn(
            app.authorize(apps.request("launch/patient patient/RelatedPerson.rs")),
            "two-families",
            "two-families");
    assertThat(app.choose(picker, "another-patient").page().text())
        .contains("no patient to open this app for");
  }

  @Test
  void whatTheUserUnchecksIsNotGranted() {
    SmartApp app = apps.open();
    SmartApp.Place consent =
        app.logIn(
            app.authorize(
                apps.request("launch/patient patient/Observation.rs patient/RelatedPerson.rs")),
            "naaste",
            "naaste");
    String code = app.consent(consent, scope -> !scope.contains("Observation")).code();
    SmartApp.Answer tokens = app.token(Apps.APP, Apps.REDIRECT, code, Apps.VERIFIER);
    assertThat(tokens.text("scope").split(" "))
        .containsExactlyInAnyOrder("launch/patient", "patient/RelatedPerson.rs");
    assertThat(
            http.as(tokens.text("access_token"))
                .get("/fhir/Observation/" + apps.circle().id("about-a"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void whoSaysNoIsBackInTheAppWithoutACode() {
    SmartApp app = apps.open();
    SmartApp.Place back =
        app.refuse(
            app.logIn(
                app.authorize(apps.request("launch/patient patient/*.rs")), "naaste", "naaste"));
    assertThat(back.address()).startsWith(Apps.REDIRECT);
    assertThat(back.parameter("error")).isEqualTo("access_denied");
    assertThat(back.parameter("code")).isNull();
  }

  @Test
  void aCodeWorksOnceAndWithItsOwnVerifierOnly() {
    SmartApp app = apps.open();
    SmartApp.Place consent =
        app.logIn(app.authorize(apps.request("launch/patient patient/*.rs")), "naaste", "naaste");
    String code = app.consent(consent).code();
    String other = "another-verifier-of-at-least-43-characters-01234";
    assertThat(app.token(Apps.APP, Apps.REDIRECT, code, other).text("error"))
        .isEqualTo("invalid_grant");
    SmartApp.Answer first = app.token(Apps.APP, Apps.REDIRECT, code, Apps.VERIFIER);
    assertThat(first.status()).isEqualTo(200);
    assertThat(app.token(Apps.APP, Apps.REDIRECT, code, Apps.VERIFIER).text("error"))
        .isEqualTo("invalid_grant");
    assertThat(
            http.as(first.text("access_token"))
                .get("/fhir/RelatedPerson/" + apps.circle().id("a"))
                .status())
        .as("a code that comes twice was stolen: what it gave ends")
        .isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "aud,, invalid_request",
    "aud, https://elsewhere.example/fhir, invalid_request",
    "state,, invalid_request",
    "code_challenge,, invalid_request",
    "code_challenge_method, plain, invalid_request",
    "scope, patient/Nothing.rs, invalid_scope",
    "launch, never-announced, invalid_request"
  })
  void anAppThatAsksWronglyHearsIt(String parameter, String value, String error) {
    SmartApp app = apps.open();
    Map<String, String> request = apps.request("launch/patient patient/*.rs");
    if (value == null) {
      request.remove(parameter);
    } else {
      request.put(parameter, value);
    }
    SmartApp.Place place = app.authorize(request);
    if (place.page().title().startsWith("Log in")) {
      place = app.logIn(place, "naaste", "naaste");
    }
    assertThat(place.address()).as(place.body()).startsWith(Apps.REDIRECT);
    assertThat(place.parameter("error")).isEqualTo(error);
    assertThat(place.parameter("code")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "redirect_uri, https://evil.example/callback",
    "redirect_uri, https://app.naast.example/callback/more",
    "client_id, nobody",
    "response_type, token"
  })
  void nobodyIsSentToAnAddressThatIsNotRegistered(String parameter, String value) {
    Map<String, String> request = apps.request("launch/patient patient/*.rs");
    request.put(parameter, value);
    SmartApp app = apps.open();
    SmartApp.Place place = app.authorize(request);
    if (place.page().title().startsWith("Log in")) {
      place = app.logIn(place, "naaste", "naaste");
    }
    assertThat(place.address()).startsWith(apps.root());
    assertThat(place.status()).as(place.address() + place.body()).isEqualTo(400);
    assertThat(place.page().text()).contains("The app asks for something in a wrong way");
  }
}
