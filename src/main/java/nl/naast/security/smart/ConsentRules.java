package nl.naast.security.smart;

import java.util.Optional;
import java.util.function.Consumer;
import nl.naast.security.account.Account;
import nl.naast.security.account.Accounts;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;
import org.springframework.stereotype.Component;

/** What the form of the consent page may not do, whatever is sent in its name. */
@Component
class ConsentRules implements Consumer<OAuth2AuthorizationConsentAuthenticationContext> {
  private final Accounts accounts;

  ConsentRules(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void accept(OAuth2AuthorizationConsentAuthenticationContext context) {
    OAuth2Authorization authorization = context.getAuthorization();
    OAuth2AuthorizationConsentAuthenticationToken consent = context.getAuthentication();
    Optional<Account> account =
        accounts.byId(authorization.getPrincipalName()).filter(Account::enabled);
    boolean may =
        account.isPresent()
            && consent.getScopes().stream()
                .allMatch(scope -> Granted.mayGrant(account.get(), scope));
    boolean launched =
        context.getAuthorizationRequest().getAdditionalParameters().get("launch") == null
            || authorization.getAttribute(AuthorizationPages.CONTEXT) != null;
    if (!may || !launched) {
      throw new OAuth2AuthorizationCodeRequestAuthenticationException(
          new OAuth2Error(OAuth2ErrorCodes.ACCESS_DENIED, null, null), null);
    }
  }
}
