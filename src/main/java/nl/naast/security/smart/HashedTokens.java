package nl.naast.security.smart;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.security.key.Secret;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/**
 * An authorization as it is stored: with hashes in place of codes and tokens, so that who reads the
 * database cannot use any. Scopes lose their commas on the way, for Spring stores them with commas
 * between.
 */
final class HashedTokens {
  private static final String HASHED = "sha256:";

  private HashedTokens() {}

  /** What is stored of a code or token. */
  static String hash(String value) {
    return value.startsWith(HASHED) ? value : HASHED + Secret.hash(value);
  }

  /** As it is stored. */
  static OAuth2Authorization hashed(OAuth2Authorization authorization) {
    return changed(authorization, HashedTokens::hash, scope -> scope.replace(",", "%2C"));
  }

  /** As Spring needs it: with the value of the code or token by which it was looked for. */
  static OAuth2Authorization of(OAuth2Authorization stored, String value) {
    String hash = hash(value);
    return changed(
        stored, kept -> kept.equals(hash) ? value : kept, scope -> scope.replace("%2C", ","));
  }

  private interface Change {
    String of(String value);
  }

  private static OAuth2Authorization changed(
      OAuth2Authorization authorization, Change token, Change scope) {
    OAuth2Authorization.Builder changed =
        OAuth2Authorization.from(authorization)
            .authorizedScopes(scopes(authorization.getAuthorizedScopes(), scope));
    OAuth2Authorization.Token<OAuth2AuthorizationCode> code =
        authorization.getToken(OAuth2AuthorizationCode.class);
    if (code != null) {
      OAuth2AuthorizationCode was = code.getToken();
      add(
          changed,
          new OAuth2AuthorizationCode(
              token.of(was.getTokenValue()), was.getIssuedAt(), was.getExpiresAt()),
          code.getMetadata());
    }
    OAuth2Authorization.Token<OAuth2AccessToken> access = authorization.getAccessToken();
    if (access != null) {
      OAuth2AccessToken was = access.getToken();
      add(
          changed,
          new OAuth2AccessToken(
              was.getTokenType(),
              token.of(was.getTokenValue()),
              was.getIssuedAt(),
              was.getExpiresAt(),
              scopes(was.getScopes(), scope)),
          access.getMetadata());
    }
    OAuth2Authorization.Token<OAuth2RefreshToken> refresh = authorization.getRefreshToken();
    if (refresh != null) {
      OAuth2RefreshToken was = refresh.getToken();
      add(
          changed,
          new OAuth2RefreshToken(
              token.of(was.getTokenValue()), was.getIssuedAt(), was.getExpiresAt()),
          refresh.getMetadata());
    }
    OAuth2Authorization.Token<OidcIdToken> id = authorization.getToken(OidcIdToken.class);
    if (id != null) {
      OidcIdToken was = id.getToken();
      add(
          changed,
          new OidcIdToken(
              token.of(was.getTokenValue()),
              was.getIssuedAt(),
              was.getExpiresAt(),
              was.getClaims()),
          id.getMetadata());
    }
    return changed.build();
  }

  private static Set<String> scopes(Set<String> scopes, Change change) {
    return scopes.stream().map(change::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <T extends OAuth2Token> void add(
      OAuth2Authorization.Builder changed, T token, Map<String, Object> metadata) {
    changed.token(token, all -> all.putAll(metadata));
  }
}
