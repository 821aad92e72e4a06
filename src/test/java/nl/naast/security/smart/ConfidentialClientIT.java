package nl.naast.security.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An app with a server of its own, which keeps a secret: codes, introspection and revocation. */
@ServerTest
class ConfidentialClientIT {
  private static final String CLIENT = "portal";
  private static final String SECRET = "a secret of the portal";
  private static final String SCOPE = "launch/patient patient/*.rs offline_access";
  @Autowired Apps apps;
  @Autowired FhirHttp http;

  @BeforeEach
  void register() {
    apps.circle();
    apps.register(CLIENT, ClientAuthentication.CLIENT_SECRET, SECRET, null);
  }

  private static String basic(String secret) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString(
                (CLIENT + ":" + secret.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
  }

  private String code() {
    SmartApp app = apps.open();
    SmartApp.Place consent =
        app.logIn(
            app.authorize(
                SmartApp.request(apps.root(), CLIENT, Apps.REDIRECT, SCOPE, Apps.VERIFIER)),
            "naaste",
            "naaste");
    return app.consent(consent).code();
  }

  private static Map<String, String> exchange(String code) {
    return Map.of(
        "grant_type",
        "authorization_code",
        "redirect_uri",
        Apps.REDIRECT,
        "code",
        code,
        "code_verifier",
        Apps.VERIFIER);
  }

  private SmartApp.Answer tokens() {
    return apps.open().post("/oauth2/token", exchange(code()), "Authorization", basic(SECRET));
  }

  @Test
  void itShowsItsSecretInAHeaderOrInTheForm() {
    assertThat(tokens().status()).isEqualTo(200);
    Map<String, String> form = new java.util.HashMap<>(exchange(code()));
    form.put("client_id", CLIENT);
    form.put("client_secret", SECRET);
    assertThat(apps.open().post("/oauth2/token", form).status()).isEqualTo(200);
  }

  @Test
  void withoutItOrWithAnotherThereIsNoToken() {
    String code = code();
    SmartApp.Answer wrong =
        apps.open().post("/oauth2/token", exchange(code), "Authorization", basic("guess"));
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.text("error")).isEqualTo("invalid_client");
    assertThat(wrong.response().headers().firstValue("WWW-Authenticate")).isPresent();
    Map<String, String> form = new java.util.HashMap<>(exchange(code));
    form.put("client_id", CLIENT);
    assertThat(apps.open().post("/oauth2/token", form).text("error")).isEqualTo("invalid_client");
  }

  @Test
  void itMayLookATokenUp() {
    SmartApp.Answer tokens = tokens();
    SmartApp.Answer active = introspect(tokens.text("access_token"), basic(SECRET));
    assertThat(active.status()).isEqualTo(200);
    assertThat(active.json().path("active").asBoolean()).isTrue();
    assertThat(active.text("client_id")).isEqualTo(CLIENT);
    assertThat(active.text("patient")).isEqualTo(apps.circle().id("p"));
    assertThat(active.text("fhirUser")).endsWith("/RelatedPerson/" + apps.circle().id("a"));
    assertThat(active.text("scope").split(" ")).contains("patient/*.rs");
    assertThat(introspect("no-token", basic(SECRET)).json().toString())
        .isEqualTo("{\"active\":false}");
    assertThat(introspect(tokens.text("access_token"), basic("guess")).status()).isEqualTo(401);
  }

  private SmartApp.Answer introspect(String token, String authorization) {
    return apps.open()
        .post("/oauth2/introspect", Map.of("token", token), "Authorization", authorization);
  }

  @Test
  void itMayEndAToken() {
    SmartApp.Answer tokens = tokens();
    String patient = "/fhir/RelatedPerson/" + apps.circle().id("a");
    FhirHttp naaste = http.as(tokens.text("access_token"));
    assertThat(naaste.get(patient).status()).isEqualTo(200);
    revoke(tokens.text("access_token"));
    FhirHttp.Answer refused = naaste.get(patient);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");

    revoke(tokens.text("refresh_token"));
    assertThat(
            apps.open()
                .post(
                    "/oauth2/token",
                    Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.text("refresh_token")),
                    "Authorization",
                    basic(SECRET))
                .text("error"))
        .isEqualTo("invalid_grant");
  }

  private void revoke(String token) {
    var answer =
        apps.open().send("/oauth2/revoke", Map.of("token", token), "Authorization", basic(SECRET));
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
