package nl.naast.security.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.naast.security.Caller;
import nl.naast.security.access.Standing;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The door of everything below {@code /fhir}, and of what programs ask beside it (launches,
 * invitations, administration): without a token only what is public, with a token that is not right
 * nothing.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750">RFC 6750, Bearer Token Usage</a>
 */
@Configuration(proxyBeanMethods = false)
class FhirDoor {
  private static final Set<String> BESIDE_FHIR = Set.of("/launch", "/invitations");
  private static final Text NO_TOKEN =
      Text.of(
          "Hiervoor is een toegangstoken nodig. Stuur Authorization: Bearer en het token; waar u er"
              + " een krijgt staat in [base]/.well-known/smart-configuration.",
          "This needs an access token. Send Authorization: Bearer and the token; where to get one"
              + " is in [base]/.well-known/smart-configuration.");
  private static final Text WRONG_TOKEN =
      Text.of(
          "Dit toegangstoken geldt hier niet (meer): het is verlopen, ingetrokken, voor een andere"
              + " server, of van een uitgever die wij niet vertrouwen. Vraag een nieuw token.",
          "This access token is not valid here (any more): it has expired, was revoked, is meant"
              + " for another server, or comes from an issuer that is not trusted here. Ask for a"
              + " new one.");

  /** Addresses and methods are held to FHIR's by {@code server.input}, in our words. */
  @Bean
  HttpFirewall httpFirewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    firewall.setAllowSemicolon(true);
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowUrlEncodedDoubleSlash(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowUrlEncodedPeriod(true);
    firewall.setAllowUrlEncodedCarriageReturn(true);
    firewall.setAllowUrlEncodedLineFeed(true);
    firewall.setAllowUrlEncodedLineSeparator(true);
    firewall.setAllowUrlEncodedParagraphSeparator(true);
    return firewall;
  }

  @Bean
  @Order(10)
  SecurityFilterChain fhirDoorChain(HttpSecurity http, TokenReaders readers, PublicPaths paths)
      throws Exception {
    AuthenticationEntryPoint refusal =
        (request, response, failure) -> {
          throw refusal(request, response);
        };
    return http.securityMatcher(FhirDoor::leadsHere)
        .csrf(AbstractHttpConfigurer::disable)
        .cors(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .anonymous(Customizer.withDefaults())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            a -> a.requestMatchers(paths::isPublic).permitAll().anyRequest().authenticated())
        .oauth2ResourceServer(
            r ->
                r.authenticationManagerResolver(new JwtIssuerAuthenticationManagerResolver(readers))
                    .authenticationEntryPoint(refusal))
        .exceptionHandling(e -> e.authenticationEntryPoint(refusal))
        .addFilterAfter(new CallerFilter(), BearerTokenAuthenticationFilter.class)
        .build();
  }

  /** As the container sees it, so that no other spelling of the path gets past. */
  private static boolean leadsHere(HttpServletRequest request) {
    String path = request.getRequestURI();
    return BESIDE_FHIR.contains(path)
        || path.startsWith("/admin/")
        || request.getServletPath().equals("/fhir")
        || path.equals("/fhir")
        || path.startsWith("/fhir/");
  }

  private static Refusal refusal(HttpServletRequest request, HttpServletResponse response) {
    boolean given = request.getHeader("Authorization") != null;
    response.setHeader(
        "WWW-Authenticate", given ? "Bearer error=\"invalid_token\"" : "Bearer realm=\"fhir\"");
    return new Refusal(
        401,
        Issue.error(given ? IssueType.EXPIRED : IssueType.LOGIN, given ? WRONG_TOKEN : NO_TOKEN));
  }

  /** Leaves the caller, and where the caller stands, where every room finds it. */
  private static final class CallerFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (SecurityContextHolder.getContext().getAuthentication()
          instanceof TokenReader.Known known) {
        request.setAttribute(Caller.ATTRIBUTE, known.getPrincipal());
        request.setAttribute(Standing.ATTRIBUTE, known.standing());
      }
      chain.doFilter(request, response);
    }
  }
}
