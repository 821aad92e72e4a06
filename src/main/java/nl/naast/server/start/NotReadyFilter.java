package nl.naast.server.start;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with {@code Retry-After} under {@code /fhir} until the server is ready, so that no
 * client meets a server that is slow or does not know its own profiles yet.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class NotReadyFilter extends OncePerRequestFilter {
  private static final String ANSWER =
      """
      {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"transient","details":\
      {"text":"Naast is starting. Try again in a few seconds. / \
      Naast start op. Probeer het over enkele seconden opnieuw."}}]}""";
  private final ApplicationAvailability availability;
  private final WarmUpKey key;

  NotReadyFilter(ApplicationAvailability availability, WarmUpKey key) {
    this.availability = availability;
    this.key = key;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/fhir");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
        || key.opens(request.getHeader(WarmUpKey.HEADER))) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "5");
    response.setContentType("application/fhir+json;charset=UTF-8");
    response.getOutputStream().write(ANSWER.getBytes(StandardCharsets.UTF_8));
  }
}
