package nl.naast.security.smart;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.naast.security.key.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Gives a refresh token to who was granted {@code offline_access} or {@code online_access}, and to
 * nobody else; to public clients too. Each use gives the next one.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html#scopes-for-requesting-a-refresh-token">SMART
 *     App Launch 2.2, scopes for requesting a refresh token</a>
 */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {
  /** As long as an app is not used, until a user has to log in again. */
  private static final Duration OFFLINE = Duration.ofDays(90);

  /** As long as somebody may be away from the screen. */
  private static final Duration ONLINE = Duration.ofMinutes(30);

  @Override
  public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
    if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
      return null;
    }
    Set<String> granted =
        context.getAuthorization() == null
            ? context.getAuthorizedScopes()
            : context.getAuthorization().getAuthorizedScopes();
    boolean offline = granted.contains("offline_access");
    if (!offline && !granted.contains("online_access")) {
      return null;
    }
    Instant now = Instant.now();
    return new OAuth2RefreshToken(Secret.random(), now, now.plus(offline ? OFFLINE : ONLINE));
  }
}
