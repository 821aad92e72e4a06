package nl.naast.security.smart;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naast.security.Issuer;
import nl.naast.security.account.LoginPages;
import nl.naast.security.audit.AuditKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenIntrospectionAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.http.converter.OAuth2TokenIntrospectionHttpMessageConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ErrorAuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What happens at the endpoints of Spring Authorization Server that is ours to say. */
@Component
class Endpoints {
  private final AuthenticationFailureHandler refusal =
      new OAuth2ErrorAuthenticationFailureHandler();
  private final OAuth2TokenIntrospectionHttpMessageConverter introspection =
      new OAuth2TokenIntrospectionHttpMessageConverter();
  private final OAuth2ErrorHttpMessageConverter errors = new OAuth2ErrorHttpMessageConverter();
  private final Issuer issuer;
  private final AuthorizationRules rules;
  private final SystemScopes systems;
  private final ClientAssertions assertions;
  private final ConsentRules consent;
  private final TokenAnswers answers;
  private final TokenRecord trail;

  Endpoints(
      Issuer issuer,
      AuthorizationRules rules,
      SystemScopes systems,
      ClientAssertions assertions,
      ConsentRules consent,
      TokenAnswers answers,
      TokenRecord trail) {
    this.issuer = issuer;
    this.rules = rules;
    this.systems = systems;
    this.assertions = assertions;
    this.consent = consent;
    this.answers = answers;
    this.trail = trail;
  }

  void authorization(List<AuthenticationProvider> providers) {
    AuthorizationDoor.rules(providers, rules, systems, assertions, consent);
  }

  void clients(List<AuthenticationProvider> providers) {
    AuthorizationDoor.rules(providers, rules, systems, assertions, consent);
  }

  void tokens(List<AuthenticationProvider> providers) {
    AuthorizationDoor.rules(providers, rules, systems, assertions, consent);
  }

  /** Keeps what was asked, so that it goes on after the login. */
  void toLogin(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
      throws IOException {
    LoginPages.keep(request);
    response.sendRedirect(issuer.value() + "/login");
  }

  /**
   * Sends the user back to the app with the error; when it is the app's address or name that is not
   * right, the user stays here and is told.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1">RFC 6749, 4.1.2.1</a>
   */
  void authorizationRefused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException, ServletException {
    OAuth2AuthorizationCodeRequestAuthenticationToken asked =
        refused instanceof OAuth2AuthorizationCodeRequestAuthenticationException e
            ? e.getAuthorizationCodeRequestAuthentication()
            : null;
    OAuth2Error error = error(refused);
    trail.refused(request, AuditKind.AUTHORIZATION, error.getErrorCode());
    if (asked == null || asked.getRedirectUri() == null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      request.getRequestDispatcher("/authorize/problem").forward(request, response);
      return;
    }
    UriComponentsBuilder back =
        UriComponentsBuilder.fromUriString(asked.getRedirectUri())
            .queryParam("error", "{error}")
            .queryParam("error_description", "{description}");
    if (asked.getState() != null) {
      back.queryParam("state", "{state}");
    }
    response.sendRedirect(
        back.encode()
            .buildAndExpand(
                Map.of(
                    "error",
                    error.getErrorCode(),
                    "description",
                    error.getDescription() + "",
                    "state",
                    asked.getState() + ""))
            .toUriString());
  }

  void tokenIssued(HttpServletRequest request, HttpServletResponse response, Authentication issued)
      throws IOException, ServletException {
    answers.onAuthenticationSuccess(request, response, issued);
  }

  void tokenRefused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException, ServletException {
    refuse(request, response, refused);
  }

  /**
   * 401 for who does not show who it is, whatever way it tried.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5.2">RFC 6749, 5.2</a>
   */
  void clientRefused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException, ServletException {
    OAuth2Error error = error(refused);
    if (!error.getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT)) {
      refuse(request, response, refused);
      return;
    }
    prepare(request, response, error);
    response.setHeader("WWW-Authenticate", "Basic realm=\"oauth2\"");
    ServletServerHttpResponse answer = new ServletServerHttpResponse(response);
    answer.setStatusCode(HttpStatus.UNAUTHORIZED);
    errors.write(error, null, answer);
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException, ServletException {
    prepare(request, response, error(refused));
    refusal.onAuthenticationFailure(request, response, refused);
  }

  private void prepare(
      HttpServletRequest request, HttpServletResponse response, OAuth2Error error) {
    trail.refused(request, AuditKind.TOKEN_ISSUED, error.getErrorCode());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Pragma", "no-cache");
  }

  private static OAuth2Error error(AuthenticationException refused) {
    return refused instanceof OAuth2AuthenticationException oauth
        ? oauth.getError()
        : new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST);
  }

  void revoked(
      HttpServletRequest request, HttpServletResponse response, Authentication revocation) {
    trail.issued(request, AuditKind.TOKEN_REVOKED, null, client(revocation));
    response.setStatus(HttpServletResponse.SC_OK);
  }

  void introspected(HttpServletRequest request, HttpServletResponse response, Authentication looked)
      throws IOException {
    trail.issued(request, AuditKind.TOKEN_INTROSPECTED, null, client(looked));
    if (looked instanceof OAuth2TokenIntrospectionAuthenticationToken token) {
      introspection.write(token.getTokenClaims(), null, new ServletServerHttpResponse(response));
    }
  }

  private static String client(Authentication asked) {
    return asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
            && client.getRegisteredClient() != null
        ? client.getRegisteredClient().getClientId()
        : "";
  }

  /** Who the user is, for who holds an access token with openid. */
  Map<String, Object> userInfo(OAuth2Authorization authorization) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", authorization.getPrincipalName());
    OAuth2Authorization.Token<?> id =
        authorization.getToken(org.springframework.security.oauth2.core.oidc.OidcIdToken.class);
    Map<String, Object> known = id == null ? null : id.getClaims();
    if (known != null && known.get("fhirUser") != null) {
      claims.put("fhirUser", known.get("fhirUser"));
    }
    return claims;
  }
}
