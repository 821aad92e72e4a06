package nl.naast.security.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.naast.security.Issuer;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.security.client.Clients;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.OutsideIssuer;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator registers apps and lets people in. */
@ServerTest
class AdminIT {
  @Autowired Apps apps;
  @Autowired FhirHttp http;
  @Autowired Tokens tokens;
  @Autowired Clients clients;
  @Autowired JdbcClient jdbc;
  @Autowired Issuer issuer;

  private FhirHttp administrator() {
    apps.circle();
    apps.account("administrator", null, "administrator");
    clients.save(
        new Client(
            "admin-app",
            "Administration",
            ClientAuthentication.NONE,
            null,
            java.util.Set.of(Apps.REDIRECT),
            null,
            java.util.Set.of("openid", "naast-admin"),
            null,
            null,
            true));
    SmartApp app = apps.open();
    SmartApp.Place consent =
        app.logIn(
            app.authorize(
                SmartApp.request(
                    apps.root(), "admin-app", Apps.REDIRECT, "naast-admin", Apps.VERIFIER)),
            "administrator",
            "administrator");
    return http.as(
        app.token("admin-app", Apps.REDIRECT, app.consent(consent).code(), Apps.VERIFIER)
            .text("access_token"));
  }

  private static FhirHttp.Answer put(FhirHttp by, String id, String body) {
    return by.put("/admin/clients/" + id, body, "Content-Type", "application/json");
  }

  @Test
  void anAppIsRegisteredChangedAndDisabled() {
    FhirHttp administrator = administrator();
    String app =
        """
        {"client_id":"new-portal","client_name":"New portal",
         "token_endpoint_auth_method":"client_secret_basic",
         "redirect_uris":["https://portal.example/callback"],
         "launch_url":"https://portal.example/launch",
         "scope":"launch patient/*.rs openid fhirUser"}""";
    FhirHttp.Answer created = put(administrator, "new-portal", app);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    String secret = created.json().path("client_secret").asText();
    assertThat(secret).hasSizeGreaterThan(40);

    FhirHttp.Answer changed = put(administrator, "new-portal", app.replace("New p", "Our p"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().has("client_secret")).as("told once").isFalse();
    JsonNode read = administrator.get("/admin/clients/new-portal").json();
    assertThat(read.path("client_name").asText()).isEqualTo("Our portal");
    assertThat(read.has("client_secret")).isFalse();
    assertThat(isKnown(secret)).isTrue();

    FhirHttp.Answer renewed = administrator.send("POST", "/admin/clients/new-portal/secret", null);
    assertThat(renewed.status()).isEqualTo(200);
    assertThat(isKnown(secret)).isFalse();
    String next = renewed.json().path("client_secret").asText();
    assertThat(isKnown(next)).isTrue();

    put(
        administrator,
        "new-portal",
        app.replace("\"client_name\"", "\"enabled\":false,\"client_name\""));
    assertThat(isKnown(next)).isFalse();
  }

  /** Whether a client with this secret is let in. */
  private boolean isKnown(String secret) {
    return apps.open()
            .post(
                "/oauth2/introspect",
                Map.of("token", "x", "client_id", "new-portal", "client_secret", secret))
            .status()
        == 200;
  }

  @Test
  void allThatIsWrongWithARegistrationIsSaidAtOnce() {
    FhirHttp.Answer answer =
        put(
            administrator(),
            "demo-x",
            """
            {"client_id":"demo-x","client_name":"",
             "token_endpoint_auth_method":"private_key_jwt",
             "redirect_uris":["http://portal.example/callback"],"scope":"all"}""");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").toString())
        .contains(
            "A client_id has 3 to 100",
            "Give the name by which people know this app",
            "A redirect_uri is an https address",
            "One of the scopes does not exist",
            "With private_key_jwt, give either");
    assertThat(put(administrator(), "x", "{\"client_id\":1").status()).isEqualTo(400);
  }

  @Test
  void aProfessionalIsInvitedAndKeptOutAgain() {
    FhirHttp administrator = administrator();
    FhirHttp.Answer invited =
        administrator.post(
            "/admin/accounts",
            "{\"fhirUser\":\"Practitioner/" + apps.circle().id("nurse") + "\",\"roles\":[]}",
            "Content-Type",
            "application/json");
    assertThat(invited.status()).as(invited.body()).isEqualTo(201);
    SmartApp nurse = apps.open();
    String password = "words of the nurse";
    nurse.submit(
        nurse.follow(invited.json().path("url").asText()),
        "username",
        Map.of("username", "new-nurse", "password", password, "again", password),
        one -> true);
    JsonNode account =
        StreamSupport.stream(administrator.get("/admin/accounts").json().spliterator(), false)
            .filter(one -> one.path("username").asText().equals("new-nurse"))
            .findFirst()
            .orElseThrow();
    assertThat(account.path("fhirUser").asText())
        .isEqualTo("Practitioner/" + apps.circle().id("nurse"));
    assertThat(account.toString()).doesNotContain("bcrypt");
    assertThat(
            nurse.logIn(nurse.follow(apps.root() + "/login"), "new-nurse", password).page().text())
        .contains("You are logged in");

    String path = "/admin/accounts/" + account.path("id").asText();
    assertThat(administrator.send("POST", path + "/disable", null).json().path("enabled"))
        .hasToString("false");
    SmartApp again = apps.open();
    assertThat(
            again.logIn(again.follow(apps.root() + "/login"), "new-nurse", password).page().text())
        .contains("is not right");
    assertThat(administrator.send("POST", "/admin/accounts/nobody/enable", null).status())
        .isEqualTo(404);
  }

  @Test
  void nobodyElseAdministers() {
    for (String token :
        new String[] {
          tokens.system(),
          tokens.of("x", Map.of("scope", "naast-admin")),
          tokens.of("x", Map.of("scope", "openid", "roles", java.util.List.of("administrator"))),
          tokens.user("Practitioner/" + apps.circle().id("regisseur"), "user/*.cruds naast-admin")
        }) {
      assertThat(http.as(token).get("/admin/clients").status()).isEqualTo(403);
      assertThat(http.as(token).get("/admin/accounts").status()).isEqualTo(403);
    }
    assertThat(http.as("").get("/admin/accounts").status()).isEqualTo(401);
  }

  @Test
  void theKeyThatSignsIsReplaced() {
    FhirHttp administrator = administrator();
    String before = tokens.system();
    assertThat(http.post("/admin/keys", "").status()).as("not by just any system").isEqualTo(403);

    JsonNode replaced = administrator.post("/admin/keys", "").json();
    assertThat(replaced.path(0).path("signs").asBoolean()).isTrue();
    assertThat(http.get("/oauth2/jwks").body())
        .contains(replaced.path(0).path("kid").asText(), replaced.path(1).path("kid").asText());
    assertThat(http.as(before).get("/fhir/Location").status())
        .as("the last key still verifies")
        .isEqualTo(200);
    assertThat(http.as(tokens.system()).get("/fhir/Location").status()).isEqualTo(200);

    JsonNode alone = administrator.post("/admin/keys?atOnce=true", "").json();
    assertThat(alone).hasSize(1);
    assertThat(http.as(before).get("/fhir/Location").status()).as("ended").isEqualTo(401);
    assertThat(administrator.get("/admin/keys").status()).as("hers too").isEqualTo(401);
    assertThat(http.as(tokens.system()).get("/fhir/Location").status()).isEqualTo(200);
  }

  @Test
  void aKeyThatIsOldIsReplacedWithoutAnybodysDoing() {
    administrator();
    String before = http.get("/oauth2/jwks").json().at("/keys/0/kid").asText();
    jdbc.sql("update NAAST_KEY set CREATED_AT = ? where KIND = 'RS256' and RETIRED_AT is null")
        .param(OffsetDateTime.now(ZoneOffset.UTC).minusDays(91))
        .update();
    try (OutsideIssuer stranger = OutsideIssuer.start()) {
      // A key that is not known lets the server look in its table.
      String unknown =
          stranger.token(
              apps.root() + "/fhir", Map.of("iss", issuer.value(), "scope", "system/*.rs"));
      assertThat(http.as(unknown).get("/fhir/Location").status()).isEqualTo(401);
    }
    JsonNode keys = http.get("/oauth2/jwks").json().path("keys");
    assertThat(keys.at("/0/kid").asText()).isNotEqualTo(before);
    assertThat(keys.at("/1/kid").asText()).as("it still verifies").isEqualTo(before);
  }
}
