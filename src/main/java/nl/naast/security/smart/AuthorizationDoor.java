package nl.naast.security.smart;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naast.security.Issuer;
import nl.naast.security.key.SigningKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The endpoints of OAuth and OpenID Connect, by Spring Authorization Server. What it offers and we
 * do not (devices, registration by clients) is not routed here, so that it is not there.
 */
@Configuration(proxyBeanMethods = false)
class AuthorizationDoor {
  private static final Set<String> PATHS =
      Set.of(
          "/oauth2/authorize",
          "/oauth2/token",
          "/oauth2/jwks",
          "/oauth2/revoke",
          "/oauth2/introspect",
          "/userinfo",
          "/.well-known/openid-configuration",
          "/.well-known/oauth-authorization-server");
  private static final List<String> NOT_SERVED =
      List.of(
          "device_authorization_endpoint",
          "end_session_endpoint",
          "registration_endpoint",
          "pushed_authorization_request_endpoint",
          "tls_client_certificate_bound_access_tokens",
          "dpop_signing_alg_values_supported");

  @Bean
  AuthorizationServerSettings authorizationServerSettings() {
    return AuthorizationServerSettings.builder().build();
  }

  @Bean
  JwtDecoder jwtDecoder(SigningKeys keys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
  }

  @Bean
  OAuth2TokenGenerator<OAuth2Token> tokenGenerator(
      JWKSource<SecurityContext> keys, TokenClaims claims) {
    NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
    // Several keys may be there; the newest signs.
    encoder.setJwkSelector(found -> found.get(0));
    JwtGenerator tokens = new JwtGenerator(encoder);
    tokens.setJwtCustomizer(claims);
    return new DelegatingOAuth2TokenGenerator(tokens, new RefreshTokens());
  }

  /** Nothing is remembered: who opens an app sees each time what it is to be given. */
  @Bean
  OAuth2AuthorizationConsentService consents() {
    return new OAuth2AuthorizationConsentService() {
      @Override
      public void save(OAuth2AuthorizationConsent consent) {}

      @Override
      public void remove(OAuth2AuthorizationConsent consent) {}

      @Override
      public @org.jspecify.annotations.Nullable OAuth2AuthorizationConsent findById(
          String registeredClientId, String principalName) {
        return null;
      }
    };
  }

  @Bean
  ServletRegistrationBean<SmartConfiguration> smartConfiguration(ObjectProvider<Issuer> issuer) {
    return new ServletRegistrationBean<>(
        new SmartConfiguration(issuer), "/fhir/.well-known/smart-configuration");
  }

  @Bean
  @Order(15)
  SecurityFilterChain authorizationDoorChain(
      HttpSecurity http,
      AuthorizationServerSettings settings,
      AuthorizationRequests requests,
      RegisteredClients clients,
      StoredAuthorizations authorizations,
      Endpoints endpoints,
      Issuer issuer)
      throws Exception {
    OAuth2AuthorizationServerConfigurer server =
        OAuth2AuthorizationServerConfigurer.authorizationServer();
    PublicClients publicClients = new PublicClients(clients, authorizations);
    http.securityMatcher(AuthorizationDoor::leadsHere)
        .with(
            server,
            s ->
                s.authorizationEndpoint(
                        a ->
                            a.authorizationRequestConverters(c -> c.set(0, requests))
                                .authenticationProviders(endpoints::authorization)
                                .errorResponseHandler(endpoints::authorizationRefused)
                                .consentPage(issuer.value() + "/authorize/consent"))
                    .clientAuthentication(
                        c ->
                            c.authenticationConverter(publicClients)
                                .authenticationConverter(new ClientsOwnRequests())
                                .authenticationProvider(publicClients)
                                .authenticationProviders(endpoints::clients)
                                .errorResponseHandler(endpoints::clientRefused))
                    .tokenEndpoint(
                        t ->
                            t.authenticationProviders(endpoints::tokens)
                                .accessTokenResponseHandler(endpoints::tokenIssued)
                                .errorResponseHandler(endpoints::tokenRefused))
                    .tokenRevocationEndpoint(r -> r.revocationResponseHandler(endpoints::revoked))
                    .tokenIntrospectionEndpoint(
                        i -> i.introspectionResponseHandler(endpoints::introspected))
                    .authorizationServerMetadataEndpoint(
                        m ->
                            m.authorizationServerMetadataCustomizer(
                                b -> b.claims(AuthorizationDoor::asServed)))
                    .oidc(
                        o ->
                            o.providerConfigurationEndpoint(
                                    p ->
                                        p.providerConfigurationCustomizer(
                                            b -> b.claims(AuthorizationDoor::asServed)))
                                .userInfoEndpoint(
                                    u ->
                                        u.userInfoMapper(
                                            context ->
                                                new OidcUserInfo(
                                                    endpoints.userInfo(
                                                        context.getAuthorization()))))));
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated())
        // After the filter of Spring Authorization Server that sets the context.
        .addFilterAfter(new IssuerContext(issuer, settings), CsrfFilter.class)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            e ->
                e.defaultAuthenticationEntryPointFor(
                    endpoints::toLogin,
                    request -> request.getRequestURI().equals("/oauth2/authorize")))
        .build();
  }

  private static boolean leadsHere(HttpServletRequest request) {
    return PATHS.contains(request.getRequestURI());
  }

  /** Nothing is advertised that does not work, and what SMART adds is. */
  private static void asServed(Map<String, Object> claims) {
    NOT_SERVED.forEach(claims::remove);
    claims.put("scopes_supported", SmartConfiguration.SCOPES);
    claims.put("grant_types_supported", SmartConfiguration.GRANTS);
    claims.put("token_endpoint_auth_methods_supported", SmartConfiguration.METHODS);
    claims.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"));
    claims.put(
        "introspection_endpoint_auth_methods_supported",
        List.of("client_secret_basic", "client_secret_post", "private_key_jwt"));
    claims.put("revocation_endpoint_auth_methods_supported", SmartConfiguration.METHODS);
    claims.put("code_challenge_methods_supported", List.of("S256"));
  }

  /** Puts our rules into Spring's providers. */
  static void rules(
      List<AuthenticationProvider> providers,
      AuthorizationRules rules,
      SystemScopes systems,
      ClientAssertions assertions,
      ConsentRules consent) {
    for (AuthenticationProvider provider : providers) {
      if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider authorize) {
        authorize.setAuthenticationValidator(rules);
        // Not only when scopes are new: each time.
        authorize.setAuthorizationConsentRequired(context -> true);
      } else if (provider instanceof OAuth2AuthorizationConsentAuthenticationProvider consented) {
        consented.setAuthorizationConsentCustomizer(consent);
      } else if (provider instanceof OAuth2ClientCredentialsAuthenticationProvider system) {
        system.setAuthenticationValidator(systems);
      } else if (provider instanceof JwtClientAssertionAuthenticationProvider signed) {
        signed.setJwtDecoderFactory(assertions);
      }
    }
  }
}
