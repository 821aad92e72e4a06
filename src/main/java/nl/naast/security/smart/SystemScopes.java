package nl.naast.security.smart;

import java.util.Set;
import java.util.function.Consumer;
import nl.naast.security.scope.Scope;
import nl.naast.security.scope.Scopes;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.stereotype.Component;

/**
 * What a system may ask for in its own name: {@code system/} scopes that its registration covers.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/backend-services.html#scopes">SMART
 *     App Launch 2.2, backend services</a>
 */
@Component
class SystemScopes implements Consumer<OAuth2ClientCredentialsAuthenticationContext> {
  SystemScopes() {}

  @Override
  public void accept(OAuth2ClientCredentialsAuthenticationContext context) {
    Set<String> asked =
        context
            .<org.springframework.security.oauth2.server.authorization.authentication
                    .OAuth2ClientCredentialsAuthenticationToken>
                getAuthentication()
            .getScopes();
    boolean systems =
        asked.stream()
            .allMatch(
                scope ->
                    scope.equals(Scopes.ADMIN)
                        || Scope.parse(scope)
                            .filter(parsed -> parsed.level() == Scope.Level.SYSTEM)
                            .isPresent());
    if (asked.isEmpty()
        || !systems
        || !Scopes.covers(context.getRegisteredClient().getScopes(), asked)) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error(
              OAuth2ErrorCodes.INVALID_SCOPE,
              "ask for system/ scopes that this client is registered for",
              null));
    }
  }
}
