package nl.naast.security.smart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.naast.security.account.LoggedOutEverywhere;
import nl.naast.security.token.RevokedTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps authorizations in the database, with hashes in place of codes and tokens. A refresh token
 * that comes back after it was exchanged ends the whole authorization, for it may have been stolen.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2">RFC 9700, 4.14.2</a>
 */
@Component
class StoredAuthorizations implements OAuth2AuthorizationService {
  /** The hash of the refresh token with which an authorization was found. */
  private static final String PRESENTED = StoredAuthorizations.class.getName() + ".presented";

  private static final Duration TO_DECIDE = Duration.ofMinutes(30);
  private final JdbcClient jdbc;
  private final OAuth2AuthorizationService stored;
  private final RevokedTokens revoked;

  StoredAuthorizations(
      JdbcClient jdbc,
      JdbcOperations operations,
      RegisteredClients clients,
      RevokedTokens revoked) {
    this.jdbc = jdbc;
    this.stored = new JdbcOAuth2AuthorizationService(operations, clients);
    this.revoked = revoked;
  }

  @Override
  @Transactional
  public void save(OAuth2Authorization authorization) {
    forgetOld();
    String presented = authorization.getAttribute(PRESENTED);
    OAuth2Authorization hashed =
        OAuth2Authorization.from(HashedTokens.hashed(authorization))
            .attributes(attributes -> attributes.remove(PRESENTED))
            .build();
    rememberSpent(hashed, presented);
    revokeAccess(authorization);
    stored.save(hashed);
    jdbc.sql("update oauth2_authorization set KEPT_UNTIL = ? where id = ?")
        .params(keptUntil(authorization).atOffset(ZoneOffset.UTC), authorization.getId())
        .update();
  }

  @Override
  @Transactional
  public void remove(OAuth2Authorization authorization) {
    stored.remove(authorization);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    OAuth2Authorization found = stored.findById(id);
    return found == null ? null : HashedTokens.of(found, "");
  }

  @Override
  @Transactional
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    boolean state = type != null && type.getValue().equals("state");
    OAuth2Authorization found = stored.findByToken(state ? token : HashedTokens.hash(token), type);
    if (found == null && OAuth2TokenType.REFRESH_TOKEN.equals(type)) {
      endIfSpent(token);
    }
    if (found == null) {
      return null;
    }
    OAuth2Authorization known = HashedTokens.of(found, token);
    return OAuth2TokenType.REFRESH_TOKEN.equals(type)
        ? OAuth2Authorization.from(known).attribute(PRESENTED, HashedTokens.hash(token)).build()
        : known;
  }

  /** Ends what an account has granted; access tokens end at their next use. */
  @EventListener
  @Transactional
  public void endAll(LoggedOutEverywhere account) {
    jdbc.sql("select id from oauth2_authorization where principal_name = ?")
        .param(account.accountId())
        .query(String.class)
        .list()
        .forEach(this::end);
  }

  private void rememberSpent(OAuth2Authorization next, @Nullable String presented) {
    OAuth2Authorization last = stored.findById(next.getId());
    OAuth2Authorization.Token<OAuth2RefreshToken> was =
        last == null ? null : last.getRefreshToken();
    OAuth2Authorization.Token<OAuth2RefreshToken> is = next.getRefreshToken();
    if (presented != null && was == null) {
      // Ended in the meantime: somebody came with a token that was spent.
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
    if (was == null || is == null) {
      return;
    }
    String hash = presented == null ? was.getToken().getTokenValue() : presented;
    if (!hash.equals(is.getToken().getTokenValue())) {
      exchange(next.getId(), hash, is.getToken().getTokenValue());
      jdbc.sql(
              "insert into NAAST_SPENT_REFRESH (TOKEN_HASH, AUTHORIZATION_ID, EXPIRES_AT)"
                  + " values (?, ?, ?)")
          .params(hash, next.getId(), expires(was.getToken()).atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /** Whoever of several at once is first; the row's lock lets the others see that they are not. */
  private void exchange(String id, String presented, String next) {
    int exchanged =
        jdbc.sql(
                "update oauth2_authorization set refresh_token_value = ?"
                    + " where id = ? and refresh_token_value = ?")
            .params(next, id, presented)
            .update();
    if (exchanged != 1) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
  }

  private void endIfSpent(String token) {
    jdbc.sql("select AUTHORIZATION_ID from NAAST_SPENT_REFRESH where TOKEN_HASH = ?")
        .param(HashedTokens.hash(token))
        .query(String.class)
        .optional()
        .ifPresent(this::end);
  }

  private void end(String id) {
    OAuth2Authorization authorization = stored.findById(id);
    if (authorization != null) {
      OAuth2Authorization.Token<OAuth2AccessToken> access = authorization.getAccessToken();
      if (access != null) {
        revoke(access);
      }
      stored.remove(authorization);
    }
  }

  private void revokeAccess(OAuth2Authorization authorization) {
    OAuth2Authorization.Token<OAuth2AccessToken> access = authorization.getAccessToken();
    if (access != null && access.isInvalidated()) {
      revoke(access);
    }
  }

  private void revoke(OAuth2Authorization.Token<OAuth2AccessToken> access) {
    Map<String, Object> claims = access.getClaims();
    if (claims != null && claims.get("jti") instanceof String tokenId && !access.isExpired()) {
      revoked.add(tokenId, expires(access.getToken()));
    }
  }

  private static Instant keptUntil(OAuth2Authorization authorization) {
    return Stream.of(
            authorization.getToken(OAuth2AuthorizationCode.class),
            authorization.getAccessToken(),
            authorization.getRefreshToken())
        .filter(Objects::nonNull)
        .map(token -> token.getToken().getExpiresAt())
        .filter(Objects::nonNull)
        .max(Instant::compareTo)
        .orElseGet(() -> Instant.now().plus(TO_DECIDE));
  }

  private static Instant expires(AbstractOAuth2Token token) {
    return Objects.requireNonNull(token.getExpiresAt());
  }

  private void forgetOld() {
    Instant now = Instant.now();
    List.of(
            "delete from oauth2_authorization where KEPT_UNTIL < ?",
            "delete from NAAST_SPENT_REFRESH where EXPIRES_AT < ?")
        .forEach(sql -> jdbc.sql(sql).param(now.atOffset(ZoneOffset.UTC)).update());
  }
}
