package nl.naast.security.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.naast.security.Issuer;
import nl.naast.security.access.ReachablePatients;
import nl.naast.security.account.Account;
import nl.naast.security.account.Accounts;
import nl.naast.security.scope.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What our tokens say: an access token who asks, for what and within which patient; an ID token who
 * the user is here. Whether the account and its relation are still there is looked at again each
 * time, at a refresh too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9068">RFC 9068, JWT Profile for Access Tokens</a>
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html#scopes-for-requesting-identity-data">SMART
 *     App Launch 2.2, fhirUser</a>
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
  private final Issuer issuer;
  private final Accounts accounts;
  private final ReachablePatients patients;

  TokenClaims(Issuer issuer, Accounts accounts, ReachablePatients patients) {
    this.issuer = issuer;
    this.accounts = accounts;
    this.patients = patients;
  }

  @Override
  public void customize(JwtEncodingContext token) {
    boolean access = OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType());
    if (access) {
      // Spring reads back from the database only lists of kinds that it knows, such as ArrayList.
      token
          .getClaims()
          .audience(new ArrayList<>(List.of(issuer.audience())))
          .claim("client_id", token.getRegisteredClient().getClientId())
          .claim("scope", String.join(" ", token.getAuthorizedScopes()));
    }
    if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
      Account account = stillIn(token.getPrincipal().getName());
      if (access) {
        person(token, account);
      } else if (token.getAuthorizedScopes().contains("fhirUser")) {
        fhirUser(token, account);
      }
    }
  }

  private void person(JwtEncodingContext token, Account account) {
    fhirUser(token, account);
    List<String> roles =
        account.roles().stream()
            .filter(
                role ->
                    !role.equals(Account.ADMINISTRATOR)
                        || token.getAuthorizedScopes().contains(Scopes.ADMIN))
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
    if (!roles.isEmpty()) {
      token.getClaims().claim("roles", roles);
    }
    LaunchContext context = context(token.getAuthorization());
    if (context == null) {
      return;
    }
    String patient = context.patient();
    if (patient != null) {
      stillRelated(account, patient);
      token.getClaims().claim("patient", patient);
    }
    if (context.encounter() != null) {
      token.getClaims().claim("encounter", context.encounter());
    }
  }

  static @Nullable LaunchContext context(@Nullable OAuth2Authorization authorization) {
    Object json =
        authorization == null ? null : authorization.getAttribute(AuthorizationPages.CONTEXT);
    return json instanceof String text ? LaunchContext.parse(text) : null;
  }

  private void fhirUser(JwtEncodingContext token, Account account) {
    if (account.fhirUser() != null) {
      token.getClaims().claim("fhirUser", issuer.audience() + "/" + account.fhirUser());
    }
  }

  private Account stillIn(String id) {
    return accounts
        .byId(id)
        .filter(Account::enabled)
        .filter(account -> account.fhirUser() == null || patients.isSomebody(account.fhirUser()))
        .orElseThrow(() -> over("this account may not log in any more"));
  }

  /** Of a professional the relation is looked at with every request; a launch may come first. */
  private void stillRelated(Account account, String patient) {
    String user = account.fhirUser();
    if (user != null && !user.startsWith("Practitioner/") && !patients.includes(user, patient)) {
      throw over("the relation with this patient has ended");
    }
  }

  private static OAuth2AuthenticationException over(String why) {
    return new OAuth2AuthenticationException(
        new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT, why, null));
  }
}
