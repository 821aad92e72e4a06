package nl.naast.security.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.security.client.Clients;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hospital's system that asks for tokens with a key of its own. */
@ServerTest
class BackendServicesIT {
  private static final String CLIENT = "hospital";
  private static final JWK RSA = rsa();
  private static final JWK EC = ec();

  @Autowired Apps apps;
  @Autowired Clients clients;
  @Autowired FhirHttp http;

  private static JWK rsa() {
    try {
      return new RSAKeyGenerator(2048).keyID("rsa").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWK ec() {
    try {
      return new ECKeyGenerator(Curve.P_384).keyID("ec").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Client client(String id, @Nullable String uri, @Nullable String keys) {
    return new Client(
        id,
        "Hospital",
        ClientAuthentication.PRIVATE_KEY_JWT,
        null,
        Set.of(),
        null,
        Set.of("system/Patient.rs", "system/RelatedPerson.rs"),
        uri,
        keys,
        true);
  }

  @BeforeEach
  void register() {
    clients.save(client(CLIENT, null, new JWKSet(java.util.List.of(RSA, EC)).toString(true)));
  }

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(CLIENT)
        .subject(CLIENT)
        .audience(apps.root() + "/oauth2/token")
        .jwtID(UUID.randomUUID().toString())
        .expirationTime(Date.from(Instant.now().plusSeconds(240)));
  }

  private static String signed(JWK key, JWSAlgorithm algorithm, JWTClaimsSet claims) {
    try {
      SignedJWT assertion =
          new SignedJWT(
              new JWSHeader.Builder(algorithm)
                  .keyID(key.getKeyID())
                  .type(JOSEObjectType.JWT)
                  .build(),
              claims);
      JWSSigner signer = new DefaultJWSSignerFactory().createJWSSigner(key, algorithm);
      assertion.sign(signer);
      return assertion.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private SmartApp.Answer ask(String assertion, String scope) {
    return apps.open()
        .post(
            "/oauth2/token",
            Map.of(
                "grant_type",
                "client_credentials",
                "scope",
                scope,
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion));
  }

  private SmartApp.Answer ask(JWK key, JWSAlgorithm algorithm, JWTClaimsSet claims) {
    return ask(signed(key, algorithm, claims), "system/Patient.rs");
  }

  @Test
  void aSignedAssertionGivesATokenThatLastsFiveMinutes() {
    for (SmartApp.Answer answer :
        new SmartApp.Answer[] {
          ask(RSA, JWSAlgorithm.RS384, claims().build()),
          ask(EC, JWSAlgorithm.ES384, claims().build())
        }) {
      assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
      assertThat(answer.text("token_type")).isEqualTo("Bearer");
      assertThat(answer.json().path("expires_in").asInt()).isBetween(290, 300);
      assertThat(answer.text("scope")).isEqualTo("system/Patient.rs");
      assertThat(answer.json().has("refresh_token")).isFalse();
      FhirHttp system = http.as(answer.text("access_token"));
      assertThat(system.get("/fhir/Patient?_count=1").status()).isEqualTo(200);
      assertThat(system.get("/fhir/RelatedPerson?_count=1").status()).isEqualTo(403);
    }
  }

  @Test
  void theKeysMayBeReadFromTheirAddress() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] keys = new JWKSet(EC).toString(true).getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/keys",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
    try {
      String id = "hospital-by-address";
      clients.save(client(id, "http://127.0.0.1:" + server.getAddress().getPort() + "/keys", null));
      JWTClaimsSet claims = claims().issuer(id).subject(id).build();
      assertThat(ask(EC, JWSAlgorithm.ES384, claims).status()).isEqualTo(200);
      JWTClaimsSet another = claims().issuer(id).subject(id).build();
      assertThat(ask(RSA, JWSAlgorithm.RS384, another).status()).isEqualTo(401);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anAssertionWorksOnce() {
    String assertion = signed(RSA, JWSAlgorithm.RS384, claims().build());
    assertThat(ask(assertion, "system/Patient.rs").status()).isEqualTo(200);
    isRefused(ask(assertion, "system/Patient.rs"));
  }

  @Test
  void whatIsNotRightAboutAnAssertionIsRefused() throws JOSEException {
    isRefused(ask(RSA, JWSAlgorithm.RS256, claims().build()));
    isRefused(ask(RSA, JWSAlgorithm.RS384, claims().audience("https://elsewhere").build()));
    isRefused(ask(RSA, JWSAlgorithm.RS384, claims().issuer("family-app").build()));
    isRefused(ask(RSA, JWSAlgorithm.RS384, claims().subject("nobody").issuer("nobody").build()));
    isRefused(ask(RSA, JWSAlgorithm.RS384, claims().jwtID(null).build()));
    isRefused(ask(RSA, JWSAlgorithm.RS384, claims().expirationTime(null).build()));
    isRefused(
        ask(
            RSA,
            JWSAlgorithm.RS384,
            claims().expirationTime(Date.from(Instant.now().minusSeconds(60))).build()));
    isRefused(
        ask(
            RSA,
            JWSAlgorithm.RS384,
            claims().expirationTime(Date.from(Instant.now().plusSeconds(3600))).build()));
    JWK stranger = new RSAKeyGenerator(2048).keyID("rsa").generate();
    isRefused(ask(stranger, JWSAlgorithm.RS384, claims().build()));
    assertThat(ask("no.assertion.atall", "system/Patient.rs").status()).isEqualTo(400);
  }

  private static void isRefused(SmartApp.Answer answer) {
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(401);
    assertThat(answer.text("error")).as(answer.json().toString()).isEqualTo("invalid_client");
  }

  @Test
  void nobodyGetsMoreThanWasRegistered() {
    SmartApp.Answer more =
        ask(signed(EC, JWSAlgorithm.ES384, claims().build()), "system/Observation.rs");
    assertThat(more.status()).isEqualTo(400);
    assertThat(more.text("error")).isEqualTo("invalid_scope");
    SmartApp.Answer part =
        ask(signed(EC, JWSAlgorithm.ES384, claims().build()), "system/Patient.cruds");
    assertThat(part.status()).as(part.json().toString()).isIn(200, 400);
    assertThat(part.text("scope")).isIn("", "system/Patient.rs");
  }

  @Test
  void aDisabledClientIsOut() {
    clients.save(client("closed", null, new JWKSet(EC).toString(true)).withEnabled(false));
    isRefused(ask(EC, JWSAlgorithm.ES384, claims().issuer("closed").subject("closed").build()));
  }
}
