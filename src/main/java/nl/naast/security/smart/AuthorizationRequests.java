package nl.naast.security.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.naast.security.client.Client;
import nl.naast.security.client.Clients;
import nl.naast.security.scope.Scope;
import nl.naast.security.scope.Scopes;
import nl.naast.server.ServedTypes;
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
  private final ServedTypes served;

  AuthorizationRequests(Clients clients, ServedTypes served) {
    this.clients = clients;
    this.served = served;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    Authentication read = reader.convert(request);
    if (!(read instanceof OAuth2AuthorizationCodeRequestAuthenticationToken asked)) {
      return read;
    }
    Set<String> allowed = clients.find(asked.getClientId()).map(Client::scopes).orElse(Set.of());
    Set<String> granted = Scopes.narrow(allowed, new LinkedHashSet<>(asked.getScopes()));
    granted.removeIf(scope -> Scope.parse(scope).filter(this::isOfNothing).isPresent());
    return new OAuth2AuthorizationCodeRequestAuthenticationToken(
        asked.getAuthorizationUri(),
        asked.getClientId(),
        (Authentication) asked.getPrincipal(),
        asked.getRedirectUri(),
        asked.getState(),
        new HashSet<>(granted),
        asked.getAdditionalParameters());
  }

  /** Nobody is asked to give access to what is not here. */
  private boolean isOfNothing(Scope scope) {
    return served.names().stream().noneMatch(scope::covers);
  }
}
