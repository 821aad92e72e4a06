package nl.naast.security.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.naast.security.client.Client;
import nl.naast.security.client.Clients;
import nl.naast.security.scope.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Reads an authorization request, and leaves out of its scopes what the client is not registered
 * for: SMART lets a server grant less than was asked for, and the answer says what it was.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html#obtain-authorization-code">SMART
 *     App Launch 2.2, obtain authorization code</a>
 */
@Component
class AuthorizationRequests implements AuthenticationConverter {
  private final AuthenticationConverter reader =
      new OAuth2AuthorizationCodeRequestAuthenticationConverter();
  private final Clients clients;

  AuthorizationRequests(Clients clients) {
    this.clients = clients;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    Authentication read = reader.convert(request);
    if (!(read instanceof OAuth2AuthorizationCodeRequestAuthenticationToken asked)) {
      return read;
    }
    Set<String> allowed = clients.find(asked.getClientId()).map(Client::scopes).orElse(Set.of());
    Set<String> granted = Scopes.narrow(allowed, new LinkedHashSet<>(asked.getScopes()));
    return new OAuth2AuthorizationCodeRequestAuthenticationToken(
        asked.getAuthorizationUri(),
        asked.getClientId(),
        (Authentication) asked.getPrincipal(),
        asked.getRedirectUri(),
        asked.getState(),
        new HashSet<>(granted),
        asked.getAdditionalParameters());
  }
}
