package nl.naast.security.smart;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.naast.security.Issuer;
import nl.naast.security.audit.AuditKind;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Answers a token request: beside the token what SMART adds, and only after the audit trail has it.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html#response-5">SMART App
 *     Launch 2.2, token response</a>
 */
@Component
class TokenAnswers implements AuthenticationSuccessHandler {
  private final OAuth2AccessTokenResponseAuthenticationSuccessHandler writer =
      new OAuth2AccessTokenResponseAuthenticationSuccessHandler();
  private final StoredAuthorizations authorizations;
  private final Issuer issuer;
  private final TokenRecord trail;

  TokenAnswers(StoredAuthorizations authorizations, Issuer issuer, TokenRecord trail) {
    this.authorizations = authorizations;
    this.issuer = issuer;
    this.trail = trail;
    writer.setAccessTokenResponseCustomizer(this::add);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException, ServletException {
    if (authentication instanceof OAuth2AccessTokenAuthenticationToken issued) {
      String client = issued.getRegisteredClient().getClientId();
      boolean refreshed =
          AuthorizationGrantType.REFRESH_TOKEN
              .getValue()
              .equals(request.getParameter("grant_type"));
      trail.issued(
          request,
          refreshed ? AuditKind.TOKEN_REFRESHED : AuditKind.TOKEN_ISSUED,
          authorizations.findByToken(
              issued.getAccessToken().getTokenValue(), OAuth2TokenType.ACCESS_TOKEN),
          client);
    }
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Pragma", "no-cache");
    writer.onAuthenticationSuccess(request, response, authentication);
  }

  private void add(OAuth2AccessTokenAuthenticationContext answer) {
    OAuth2AccessTokenAuthenticationToken issued = answer.getAuthentication();
    OAuth2Authorization authorization =
        authorizations.findByToken(
            issued.getAccessToken().getTokenValue(), OAuth2TokenType.ACCESS_TOKEN);
    LaunchContext context = TokenClaims.context(authorization);
    if (context == null) {
      return;
    }
    Map<String, Object> all = new HashMap<>(issued.getAdditionalParameters());
    put(all, "patient", context.patient());
    put(all, "encounter", context.encounter());
    put(all, "fhirContext", context.fhirContext());
    put(all, "intent", context.intent());
    put(all, "need_patient_banner", context.needPatientBanner());
    put(all, "smart_style_url", issuer.value() + SmartConfiguration.STYLE);
    answer.getAccessTokenResponse().additionalParameters(all);
  }

  private static void put(
      Map<String, Object> all, String name, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      all.put(name, value);
    }
  }
}
