package nl.naast.server.start;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with {@code Retry-After} under {@code /fhir} until the server is ready, so that no
 * client meets a server that is slow or does not know its own profiles yet. Once open it stays
 * open: a server that stops is not ready, but finishes what it has let in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class NotReadyFilter extends OncePerRequestFilter
    implements ApplicationListener<AvailabilityChangeEvent<ReadinessState>> {
  private static final String ANSWER =
      """
      {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"transient","details":\
      {"text":"Naast is starting. Try again in a few seconds. / \
      Naast start op. Probeer het over enkele seconden opnieuw."}}]}""";
  private final WarmUpKey key;
  private volatile boolean open;

  NotReadyFilter(WarmUpKey key) {
    this.key = key;
  }

  @Override
  public void onApplicationEvent(AvailabilityChangeEvent<ReadinessState> event) {
    if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      open = true;
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/fhir");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (open || key.opens(request.getHeader(WarmUpKey.HEADER))) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "5");
    response.setContentType("application/fhir+json;charset=UTF-8");
    response.getOutputStream().write(ANSWER.getBytes(StandardCharsets.UTF_8));
  }
}
