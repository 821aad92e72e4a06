package nl.naast.security.token;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naast.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the caller from the claims of a token whose signature, issuer and audience are right. */
final class BearerToken {
  private static final Pattern PERSON =
      Pattern.compile("(Patient|RelatedPerson|Person|Practitioner)/[A-Za-z0-9.-]{1,64}");

  private BearerToken() {}

  /**
   * @param names how the issuer calls what we need to know
   * @param base our FHIR base
   * @throws BadJwtException when it names a person who is not one of this server's
   */
  static Caller caller(Jwt token, TrustedIssuer.Claims names, String base) {
    String client = token.getClaimAsString(names.client());
    String subject = token.getSubject();
    return new Caller(
        token.getClaimAsString("iss"),
        client == null ? "" : client,
        subject == null ? "" : subject,
        relative(token.getClaimAsString(names.fhirUser()), base),
        token.getClaimAsString(names.patient()),
        token.getClaimAsString("encounter"),
        scopes(token, names.scope()),
        roles(token, names.roles()),
        token.getId(),
        Objects.requireNonNull(token.getExpiresAt()));
  }

  /** The id of somebody at another server would be somebody else here. */
  private static @Nullable String relative(@Nullable String fhirUser, String base) {
    if (fhirUser == null) {
      return null;
    }
    String relative =
        fhirUser.startsWith(base + "/") ? fhirUser.substring(base.length() + 1) : fhirUser;
    if (!PERSON.matcher(relative).matches()) {
      throw new BadJwtException("The person of this token is not one of this server");
    }
    return relative;
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
