package nl.naast.security.smart;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.naast.security.Issuer;
import nl.naast.security.client.AssertionKeys;
import nl.naast.security.client.Client;
import nl.naast.security.client.Clients;
import nl.naast.security.key.UsedOnce;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Reads the assertion with which a client shows who it is: signed with RS384 or ES384, about
 * itself, for our token endpoint, valid for five minutes at most, and used once.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/client-confidential-asymmetric.html">SMART
 *     App Launch 2.2, client authentication: asymmetric</a>
 */
@Component
class ClientAssertions implements JwtDecoderFactory<RegisteredClient> {
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
  private static final Duration SKEW = Duration.ofSeconds(30);
  private final Clients clients;
  private final AssertionKeys keys;
  private final Issuer issuer;
  private final UsedOnce used;

  ClientAssertions(Clients clients, AssertionKeys keys, Issuer issuer, UsedOnce used) {
    this.clients = clients;
    this.keys = keys;
    this.issuer = issuer;
    this.used = used;
  }

  @Override
  public JwtDecoder createDecoder(RegisteredClient registered) {
    Client client = clients.find(registered.getClientId()).orElseThrow();
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(AssertionKeys.ALGORITHMS, keys.of(client)));
    // Spring's validators below look at the claims.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(SKEW),
            rule(jwt -> isAboutItself(jwt, client), "iss and sub must both be the client_id"),
            rule(this::isForUs, "aud must be the address of the token endpoint"),
            rule(ClientAssertions::isShort, "exp must be at most five minutes from now"),
            rule(jwt -> keysAreWhereTheyWereRegistered(jwt, client), "jku is not as registered"),
            this::once));
    return decoder;
  }

  private interface Rule {
    boolean holds(Jwt jwt);
  }

  private static OAuth2TokenValidator<Jwt> rule(Rule rule, String otherwise) {
    return jwt -> rule.holds(jwt) ? OAuth2TokenValidatorResult.success() : failure(otherwise);
  }

  private static OAuth2TokenValidatorResult failure(String why) {
    return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_client", why, null));
  }

  private static boolean isAboutItself(Jwt jwt, Client client) {
    return client.clientId().equals(jwt.getClaimAsString("iss"))
        && client.clientId().equals(jwt.getSubject());
  }

  private boolean isForUs(Jwt jwt) {
    List<String> audience = jwt.getAudience();
    return audience != null && audience.contains(issuer.value() + "/oauth2/token");
  }

  private static boolean isShort(Jwt jwt) {
    Instant expires = jwt.getExpiresAt();
    return expires != null && !expires.isAfter(Instant.now().plus(LONGEST_LIFE).plus(SKEW));
  }

  private static boolean keysAreWhereTheyWereRegistered(Jwt jwt, Client client) {
    Object jku = jwt.getHeaders().get("jku");
    return jku == null || jku.toString().equals(client.jwksUri());
  }

  /** Last, so that an assertion that is not right uses up nobody's {@code jti}. */
  private OAuth2TokenValidatorResult once(Jwt jwt) {
    Instant expires = jwt.getExpiresAt();
    boolean first =
        jwt.getId() != null
            && expires != null
            && isShort(jwt)
            && isForUs(jwt)
            && used.first(
                "jti", jwt.getClaimAsString("iss") + " " + jwt.getId(), expires.plus(SKEW));
    return first
        ? OAuth2TokenValidatorResult.success()
        : failure("jti is missing or was used before");
  }
}
