package nl.naast.security.token;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naast.security.Caller;
import nl.naast.security.Issuer;
import nl.naast.security.access.Standing;
import nl.naast.security.access.Standings;
import nl.naast.security.key.SigningKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * One reader of tokens for each issuer that is trusted: ourselves, and those of the configuration.
 * Of every token the signature, the issuer, the audience and the time are checked; of ours also
 * whether it was revoked.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9068">RFC 9068, JWT Profile for Access Tokens</a>
 */
@Component
class TokenReaders implements AuthenticationManagerResolver<String> {
  private static final Duration SKEW = Duration.ofSeconds(5);
  private final Issuer issuer;
  private final AuthenticationManager own;
  private final Map<String, AuthenticationManager> outside = new HashMap<>();

  TokenReaders(
      Issuer issuer,
      SigningKeys keys,
      RevokedTokens revoked,
      Standings standings,
      Professionals professionals,
      TokenProperties properties) {
    this.issuer = issuer;
    this.own = new TokenReader(own(keys, rules()), token -> own(token, revoked, standings));
    for (TrustedIssuer trusted : properties.trusted()) {
      outside.put(
          trusted.issuer(),
          new TokenReader(
              outside(trusted),
              token -> new TokenReader.Known(caller(token, trusted, professionals), null)));
    }
  }

  /** Whether it was revoked is asked together with where its person stands. */
  private TokenReader.Known own(Jwt token, RevokedTokens revoked, Standings standings) {
    Caller caller = BearerToken.caller(token, TrustedIssuer.OURS, issuer.audience());
    String id = token.getId();
    String person = caller.fhirUser();
    if (id == null) {
      throw new BadJwtException("The token has no id by which it could be revoked");
    }
    Standing standing = person == null ? null : standings.of(person, RevokedTokens.FIND, id);
    if (standing == null ? revoked.contains(id) : standing.isAlsoFound()) {
      throw new BadJwtException("The token was revoked");
    }
    return new TokenReader.Known(caller, standing);
  }

  private Caller caller(Jwt token, TrustedIssuer trusted, Professionals professionals) {
    Caller caller = BearerToken.caller(token, trusted.claims(), issuer.audience());
    TrustedIssuer.Staff staff = trusted.staff();
    String number = staff == null ? null : token.getClaimAsString(staff.claim());
    if (staff == null || number == null || caller.fhirUser() != null) {
      return caller;
    }
    return caller.as(
        professionals
            .with(staff.system(), number)
            .orElseThrow(() -> new BadJwtException("The professional is not known here")));
  }

  @Override
  public @Nullable AuthenticationManager resolve(String iss) {
    return iss.equals(issuer.value()) ? own : outside.get(iss);
  }

  private static JwtDecoder own(SigningKeys keys, OAuth2TokenValidator<Jwt> rules) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new OwnKeySelector(keys));
    // Spring's validators below look at the claims.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(rules);
    return decoder;
  }

  private JwtDecoder outside(TrustedIssuer trusted) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(trusted.jwksUri())
            .jwsAlgorithms(
                algorithms ->
                    algorithms.addAll(
                        Set.of(
                            SignatureAlgorithm.RS256,
                            SignatureAlgorithm.RS384,
                            SignatureAlgorithm.PS256,
                            SignatureAlgorithm.ES256,
                            SignatureAlgorithm.ES384)))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            rules(), new JwtClaimValidator<>("iss", trusted.issuer()::equals)));
    return decoder;
  }

  private OAuth2TokenValidator<Jwt> rules() {
    return new DelegatingOAuth2TokenValidator<>(
        new JwtTimestampValidator(SKEW),
        new JwtClaimValidator<>("exp", exp -> exp != null),
        new JwtClaimValidator<List<String>>(
            "aud", aud -> aud != null && aud.contains(issuer.audience())));
  }
}
