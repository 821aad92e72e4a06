package nl.naast.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An issuer of tokens outside the server, as a hospital's identity provider is: a key of its own,
 * and an address at which the public part can be read.
 */
public final class OutsideIssuer implements AutoCloseable {
  private static final int MINUTE = 60;
  private final RSAKey key;
  private final HttpServer server;

  private OutsideIssuer(RSAKey key, HttpServer server) {
    this.key = key;
    this.server = server;
  }

  public static OutsideIssuer start() {
    try {
      RSAKey key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys = new JWKSet(key).toString(true).getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/jwks",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      server.start();
      return new OutsideIssuer(key, server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code iss} of its tokens. */
  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What a server must be told to trust it. */
  public List<String> arguments() {
    return List.of(
        "--naast.issuers.trusted[0].issuer=" + issuer(),
        "--naast.issuers.trusted[0].jwks-uri=" + issuer() + "/jwks");
  }

  /** A system that may do all that systems may, at the server with this FHIR base. */
  public String system(String fhirBase) {
    return token(fhirBase, Map.of("scope", "system/*.cruds", "client_id", "outside-ehr"));
  }

  /** Any claims, over those of a good token that is valid for five minutes. */
  public String token(String fhirBase, Map<String, Object> claims) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder token =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(fhirBase)
            .subject("outside")
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(5 * MINUTE)));
    claims.forEach(token::claim);
    SignedJWT signed =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), token.build());
    try {
      signed.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return signed.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
