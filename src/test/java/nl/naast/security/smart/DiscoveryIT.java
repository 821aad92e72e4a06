package nl.naast.security.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an app finds out by itself, and that it is so. */
@ServerTest
class DiscoveryIT {
  @Autowired Apps apps;
  @Autowired FhirHttp http;

  @Test
  void smartsConfigurationIsPublicAndLeadsToWhatIsThere() {
    FhirHttp.Answer answer = http.as("").get("/fhir/.well-known/smart-configuration");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/json");
    JsonNode smart = answer.json();
    assertThat(smart.path("issuer").asText()).isEqualTo(apps.root());
    assertThat(smart.path("code_challenge_methods_supported")).hasToString("[\"S256\"]");
    assertThat(smart.path("capabilities").toString())
        .contains(
            "launch-ehr",
            "launch-standalone",
            "client-public",
            "client-confidential-symmetric",
            "client-confidential-asymmetric",
            "sso-openid-connect",
            "context-ehr-patient",
            "context-ehr-encounter",
            "permission-v1",
            "permission-v2");
    for (String endpoint : new String[] {"token", "introspection", "revocation"}) {
      String path = smart.path(endpoint + "_endpoint").asText().substring(apps.root().length());
      assertThat(apps.open().post(path, java.util.Map.of()).status()).as(path).isIn(400, 401);
    }
  }

  @Test
  void openIdConnectsConfigurationAgrees() {
    JsonNode openid = http.as("").get("/.well-known/openid-configuration").json();
    JsonNode smart = http.as("").get("/fhir/.well-known/smart-configuration").json();
    for (String shared :
        new String[] {
          "issuer",
          "jwks_uri",
          "authorization_endpoint",
          "token_endpoint",
          "introspection_endpoint",
          "revocation_endpoint",
          "code_challenge_methods_supported",
          "token_endpoint_auth_methods_supported",
          "token_endpoint_auth_signing_alg_values_supported"
        }) {
      assertThat(openid.path(shared)).as(shared).isEqualTo(smart.path(shared));
    }
    assertThat(openid.has("registration_endpoint")).isFalse();
    assertThat(openid.has("device_authorization_endpoint")).isFalse();
    assertThat(openid.path("id_token_signing_alg_values_supported").toString()).contains("RS256");
  }

  @Test
  void whatTheIdTokenSaysIsSignedWithTheKeyThatIsPublished() throws ParseException, JOSEException {
    SmartApp.Answer tokens = apps.tokens("naaste", "openid fhirUser launch/patient patient/*.rs");
    SignedJWT id = SignedJWT.parse(tokens.text("id_token"));
    JWKSet keys = JWKSet.parse(http.as("").get("/oauth2/jwks").body());
    assertThat(keys.getKeys()).allMatch(key -> !key.isPrivate());
    assertThat(
            id.verify(new RSASSAVerifier(keys.getKeyByKeyId(id.getHeader().getKeyID()).toRSAKey())))
        .isTrue();
    assertThat(id.getJWTClaimsSet().getAudience()).containsExactly(Apps.APP);
    assertThat(id.getJWTClaimsSet().getIssuer()).isEqualTo(apps.root());

    JsonNode info = http.as(tokens.text("access_token")).get("/userinfo").json();
    assertThat(info.path("sub").asText()).isEqualTo(id.getJWTClaimsSet().getSubject());
    assertThat(info.path("fhirUser").asText())
        .isEqualTo(id.getJWTClaimsSet().getStringClaim("fhirUser"));
    FhirHttp.Answer user =
        http.as(tokens.text("access_token"))
            .get(info.path("fhirUser").asText().substring(apps.root().length()));
    assertThat(user.status()).as("the app may read who the user is").isEqualTo(200);
  }

  @Test
  void theCapabilityStatementSaysThatSmartIsSpokenHere() {
    JsonNode security = http.as("").get("/fhir/metadata").json().at("/rest/0/security");
    assertThat(security.at("/service/0/coding/0/code").asText()).isEqualTo("SMART-on-FHIR");
    assertThat(security.toString()).contains(apps.root() + "/oauth2/token");
  }
}
