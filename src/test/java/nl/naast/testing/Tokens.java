package nl.naast.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.security.Issuer;
import nl.naast.security.key.SigningKeys;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Access tokens as the server under test issues them, signed with its own key: for tests about what
 * a token opens. How one is got is tested where tokens are issued.
 */
@Lazy
public final class Tokens {
  private final Issuer issuer;
  private final SigningKeys keys;

  Tokens(Issuer issuer, SigningKeys keys) {
    this.issuer = issuer;
    this.keys = keys;
  }

  /** The tokens of a server that runs in this JVM. */
  public static Tokens of(ApplicationContext server) {
    return new Tokens(server.getBean(Issuer.class), server.getBean(SigningKeys.class));
  }

  /** A system that may do all that systems may. */
  public String system() {
    return of("ehr", Map.of("scope", "system/*.cruds"));
  }

  /**
   * A person.
   *
   * @param fhirUser such as {@code Practitioner/3}
   */
  public String user(String fhirUser, String scope) {
    return of(fhirUser, Map.of("scope", scope, "fhirUser", issuer.audience() + "/" + fhirUser));
  }

  /** A person with a patient in context, as after a launch. */
  public String user(String fhirUser, String scope, String patient) {
    return of(
        fhirUser,
        Map.of("scope", scope, "fhirUser", issuer.audience() + "/" + fhirUser, "patient", patient));
  }

  /** Any claims, over those of a good token that is valid for five minutes. */
  public String of(String subject, Map<String, Object> claims) {
    Instant now = Instant.now();
    JwtClaimsSet.Builder token =
        JwtClaimsSet.builder()
            .id(UUID.randomUUID().toString())
            .issuer(issuer.value())
            .audience(List.of(issuer.audience()))
            .subject(subject)
            .issuedAt(now)
            .expiresAt(now.plusSeconds(300))
            .claim("client_id", "test-app");
    claims.forEach(token::claim);
    return new NimbusJwtEncoder(keys)
        .encode(
            JwtEncoderParameters.from(
                JwsHeader.with(SignatureAlgorithm.RS256).keyId(keys.current().getKeyID()).build(),
                token.build()))
        .getTokenValue();
  }
}
