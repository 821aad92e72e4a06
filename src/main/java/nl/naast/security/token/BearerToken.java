package nl.naast.security.token;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the caller from the claims of a token whose signature, issuer and audience are right. */
final class BearerToken {
  private BearerToken() {}

  /**
   * @param names how the issuer calls what we need to know
   */
  static Caller caller(Jwt token, TrustedIssuer.Claims names) {
    String client = token.getClaimAsString(names.client());
    String subject = token.getSubject();
    return new Caller(
        token.getClaimAsString("iss"),
        client == null ? "" : client,
        subject == null ? "" : subject,
        relative(token.getClaimAsString(names.fhirUser())),
        token.getClaimAsString(names.patient()),
        token.getClaimAsString("encounter"),
        scopes(token, names.scope()),
        roles(token, names.roles()),
        token.getId(),
        Objects.requireNonNull(token.getExpiresAt()));
  }

  /** The claim is a URL; here only its last two parts matter, since the issuer is trusted. */
  private static @Nullable String relative(@Nullable String fhirUser) {
    if (fhirUser == null) {
      return null;
    }
    String[] parts = fhirUser.split("/", -1);
    return parts.length < 2 ? null : parts[parts.length - 2] + "/" + parts[parts.length - 1];
  }

  private static Set<String> scopes(Jwt token, String claim) {
    Object scope = token.getClaims().get(claim);
    if (scope instanceof String text) {
      return Arrays.stream(text.strip().split("\\s+"))
          .filter(one -> !one.isEmpty())
          .collect(Collectors.toSet());
    }
    return scope instanceof List<?> list
        ? Set.copyOf(list.stream().map(String::valueOf).toList())
        : Set.of();
  }

  private static Set<String> roles(Jwt token, String claim) {
    List<String> roles = token.getClaimAsStringList(claim);
    return roles == null ? Set.of() : Set.copyOf(roles);
  }
}
