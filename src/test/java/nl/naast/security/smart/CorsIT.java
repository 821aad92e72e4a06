package nl.naast.security.smart;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Apps that run in a browser, from an address of their own. */
@ServerTest
class CorsIT {
  private static final String OURS = "https://app.naast.example";
  private static final String NOBODYS = "https://evil.example";
  @Autowired Apps apps;
  @Autowired FhirHttp http;

  @BeforeEach
  void register() {
    apps.circle();
  }

  @Test
  void anybodyReadsWhatIsForAll() {
    for (String path :
        new String[] {
          "/fhir/.well-known/smart-configuration",
          "/fhir/metadata",
          "/.well-known/openid-configuration",
          "/oauth2/jwks"
        }) {
      FhirHttp.Answer answer = http.get(path, "Origin", NOBODYS);
      assertThat(answer.header("Access-Control-Allow-Origin")).as(path).contains("*");
      assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void aRegisteredAppAsksForTokensAndData() {
    for (String path : new String[] {"/oauth2/token", "/fhir/Patient"}) {
      FhirHttp.Answer preflight = preflight(path, OURS);
      assertThat(preflight.status()).as(path).isIn(200, 204);
      assertThat(preflight.header("Access-Control-Allow-Origin")).contains(OURS);
      assertThat(preflight.header("Access-Control-Allow-Headers").orElse(""))
          .containsIgnoringCase("authorization")
          .containsIgnoringCase("content-type");
      assertThat(preflight.header("Vary").orElse("")).contains("Origin");
    }
    FhirHttp.Answer refused = http.as("").get("/fhir/Patient", "Origin", OURS);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("Access-Control-Allow-Origin"))
        .as("the app can read why it is refused")
        .contains(OURS);
    assertThat(refused.header("Access-Control-Expose-Headers").orElse(""))
        .contains("WWW-Authenticate", "Location", "ETag");
  }

  @Test
  void anotherPageDoesNot() {
    for (String path : new String[] {"/oauth2/token", "/fhir/Patient", "/launch"}) {
      assertThat(preflight(path, NOBODYS).header("Access-Control-Allow-Origin")).as(path).isEmpty();
      assertThat(http.get(path, "Origin", NOBODYS).header("Access-Control-Allow-Origin"))
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void noPageReadsTheLogin() {
    assertThat(http.get("/login", "Origin", OURS).header("Access-Control-Allow-Origin")).isEmpty();
  }

  private FhirHttp.Answer preflight(String path, String origin) {
    return http.as("")
        .send(
            "OPTIONS",
            path,
            null,
            "Origin",
            origin,
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "authorization,content-type");
  }
}
