package nl.naast.security.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Public clients that refresh or revoke a token: they have nothing to show but that token. Spring
 * Authorization Server knows them only with a code and its verifier. The SMART client of npm does
 * not even say its {@code client_id} at a refresh; the token tells whose it is.
 */
final class PublicClients implements AuthenticationConverter, AuthenticationProvider {
  private final RegisteredClients clients;
  private final StoredAuthorizations authorizations;

  PublicClients(RegisteredClients clients, StoredAuthorizations authorizations) {
    this.clients = clients;
    this.authorizations = authorizations;
  }

  /** One of our own, so that Spring's provider, which asks for a verifier, may pass over it. */
  private static final class WithoutVerifier extends OAuth2ClientAuthenticationToken {
    private static final long serialVersionUID = 1L;

    WithoutVerifier(String clientId) {
      super(clientId, ClientAuthenticationMethod.NONE, null, Map.of());
    }
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    String clientId = request.getParameter("client_id");
    boolean shows =
        request.getHeader("Authorization") != null
            || request.getParameter("client_secret") != null
            || request.getParameter("client_assertion") != null;
    boolean asks =
        "refresh_token".equals(request.getParameter("grant_type"))
            || request.getRequestURI().endsWith("/oauth2/revoke");
    if (shows || !asks) {
      return null;
    }
    if (clientId != null && !clientId.isEmpty()) {
      return new WithoutVerifier(clientId);
    }
    String refresh = request.getParameter("refresh_token");
    return refresh == null ? null : new WithoutVerifier(whose(refresh));
  }

  private String whose(String refreshToken) {
    OAuth2Authorization authorization =
        authorizations.findByToken(refreshToken, OAuth2TokenType.REFRESH_TOKEN);
    if (authorization == null) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
    return authorization.getRegisteredClientId();
  }

  @Override
  public @Nullable Authentication authenticate(Authentication asked) {
    if (!(asked instanceof WithoutVerifier)) {
      return null;
    }
    RegisteredClient client = clients.findByClientId(asked.getName());
    if (client == null
        || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
    return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
