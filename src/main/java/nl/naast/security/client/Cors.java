package nl.naast.security.client;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.naast.security.Issuer;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * Which pages in a browser may ask this server: all of them what is for all, the apps that are
 * registered (by the origin of a redirect address) tokens and data. No cookies: an app's page never
 * acts as who is logged in here.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
 */
@Configuration(proxyBeanMethods = false)
class Cors {
  private static final Set<String> FOR_ALL =
      Set.of(
          "/fhir/.well-known/smart-configuration",
          "/fhir/metadata",
          "/.well-known/openid-configuration",
          "/.well-known/oauth-authorization-server",
          "/oauth2/jwks");
  private static final Set<String> FOR_APPS =
      Set.of("/oauth2/token", "/oauth2/revoke", "/userinfo", "/fhir");
  private static final Set<String> THIS_DEVICE = Set.of("127.0.0.1", "[::1]");
  private static final long TEN_MINUTES = 600;
  private static final Text NOT_REGISTERED =
      Text.of(
          "De pagina die dit vraagt, hoort niet bij een app die hier is aangemeld. Laat een"
              + " beheerder haar adres als redirect_uri aanmelden.",
          "The page that asks this is not one of an app that is registered here. Let an"
              + " administrator register its address as redirect_uri.");
  private final Clients clients;
  private final Issuer issuer;

  Cors(Clients clients, Issuer issuer) {
    this.clients = clients;
    this.issuer = issuer;
  }

  /** Before the doors, so that an app can also read why it is refused. */
  @Bean
  FilterRegistrationBean<CorsFilter> corsFilter() {
    CorsFilter filter = new CorsFilter(this::rules);
    filter.setCorsProcessor(new Processor());
    FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
    return registration;
  }

  private @Nullable CorsConfiguration rules(HttpServletRequest request) {
    String path = request.getRequestURI();
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return null;
    }
    CorsConfiguration rules = new CorsConfiguration();
    rules.setMaxAge(TEN_MINUTES);
    rules.addAllowedHeader("*");
    rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    rules.setExposedHeaders(
        List.of(
            "Location",
            "Content-Location",
            "ETag",
            "Last-Modified",
            "Retry-After",
            "WWW-Authenticate",
            "X-Request-ID"));
    if (FOR_ALL.contains(path)) {
      rules.addAllowedOrigin("*");
      return rules;
    }
    if (FOR_APPS.contains(path) || path.startsWith("/fhir/")) {
      rules.setAllowedOrigins(mayAsk(origin) ? List.of(origin) : List.of());
      return rules;
    }
    return null;
  }

  private boolean mayAsk(String origin) {
    return origin.equals(issuer.value())
        || clients.all().stream()
            .filter(Client::enabled)
            .flatMap(client -> client.redirectUris().stream())
            .anyMatch(redirect -> isOf(origin, URI.create(redirect)));
  }

  private static boolean isOf(String origin, URI redirect) {
    if (redirect.getHost() == null) {
      return false;
    }
    String without = redirect.getScheme() + "://" + redirect.getHost();
    // An app on the user's own device listens where there is room: any port of it.
    return THIS_DEVICE.contains(redirect.getHost())
        ? origin.equals(without) || origin.startsWith(without + ":")
        : origin.equals(redirect.getPort() < 0 ? without : without + ":" + redirect.getPort());
  }

  /** Says why in our own words. */
  private static final class Processor extends DefaultCorsProcessor {
    @Override
    protected void rejectRequest(ServerHttpResponse response) {
      throw new Refusal(403, Issue.error(IssueType.FORBIDDEN, NOT_REGISTERED));
    }
  }
}
