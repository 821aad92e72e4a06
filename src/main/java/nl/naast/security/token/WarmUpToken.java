package nl.naast.security.token;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.naast.security.Issuer;
import nl.naast.security.key.SigningKeys;
import nl.naast.server.OwnAuthorization;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** A token for the warm-up, so that reading tokens is warm too. It opens nothing that exists. */
@Component
class WarmUpToken implements OwnAuthorization {
  private static final int SECONDS = 60;
  private final Issuer issuer;
  private final SigningKeys keys;

  WarmUpToken(Issuer issuer, SigningKeys keys) {
    this.issuer = issuer;
    this.keys = keys;
  }

  @Override
  public String header() {
    Instant now = Instant.now();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .id(UUID.randomUUID().toString())
            .issuer(issuer.value())
            .audience(List.of(issuer.audience()))
            .subject("naast-warm-up")
            .issuedAt(now)
            .expiresAt(now.plusSeconds(SECONDS))
            .claim("client_id", "naast-warm-up")
            .claim("scope", "system/*.rs")
            .build();
    return "Bearer "
        + new NimbusJwtEncoder(keys)
            .encode(
                JwtEncoderParameters.from(
                    JwsHeader.with(SignatureAlgorithm.RS256)
                        .keyId(keys.current().getKeyID())
                        .build(),
                    claims))
            .getTokenValue();
  }
}
