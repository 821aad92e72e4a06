package nl.naast.security.smart;

import java.util.function.Consumer;
import nl.naast.security.Issuer;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.stereotype.Component;

/**
 * What SMART asks of an authorization request beyond OAuth: {@code aud} is our FHIR base, so that a
 * user is not led to grant a token that is good elsewhere; a {@code launch} is one that was
 * announced for this client.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html#request-4">SMART App
 *     Launch 2.2, parameters of the authorization request</a>
 */
@Component
class AuthorizationRules implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {
  private final Issuer issuer;
  private final Launches launches;

  AuthorizationRules(Issuer issuer, Launches launches) {
    this.issuer = issuer;
    this.launches = launches;
  }

  @Override
  public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
    OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR.accept(
        context);
    OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
    if (!(asked.getAdditionalParameters().get("aud") instanceof String aud) || !isOurs(aud)) {
      throw refusal(
          OAuth2ErrorCodes.INVALID_REQUEST,
          "aud must be the address of this FHIR server: " + issuer.audience(),
          context);
    }
    if (asked.getScopes().isEmpty()) {
      throw refusal(
          OAuth2ErrorCodes.INVALID_SCOPE,
          "none of the scopes may be asked for by this client",
          context);
    }
    if (asked.getState() == null || asked.getState().isEmpty()) {
      throw refusal(OAuth2ErrorCodes.INVALID_REQUEST, "state is required", context);
    }
    if (asked.getAdditionalParameters().get("launch") instanceof String launch
        && !launches.isFor(launch, asked.getClientId())) {
      throw refusal(
          OAuth2ErrorCodes.INVALID_REQUEST,
          "launch is unknown, used before, expired or meant for another client",
          context);
    }
  }

  private boolean isOurs(String aud) {
    return aud.equals(issuer.audience()) || aud.equals(issuer.audience() + "/");
  }

  /** The redirect address was found right before, so that the client may hear of the rest. */
  private static OAuth2AuthorizationCodeRequestAuthenticationException refusal(
      String code,
      String description,
      OAuth2AuthorizationCodeRequestAuthenticationContext context) {
    OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
    OAuth2AuthorizationCodeRequestAuthenticationToken answered =
        new OAuth2AuthorizationCodeRequestAuthenticationToken(
            asked.getAuthorizationUri(),
            asked.getClientId(),
            (org.springframework.security.core.Authentication) asked.getPrincipal(),
            asked.getRedirectUri() == null
                ? context.getRegisteredClient().getRedirectUris().iterator().next()
                : asked.getRedirectUri(),
            asked.getState(),
            asked.getScopes(),
            asked.getAdditionalParameters());
    return new OAuth2AuthorizationCodeRequestAuthenticationException(
        new OAuth2Error(code, description, null), answered);
  }
}
