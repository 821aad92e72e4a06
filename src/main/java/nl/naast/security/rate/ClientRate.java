package nl.naast.security.rate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.naast.security.Caller;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits what one client may ask, once its token is known to be right. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 1)
class ClientRate extends OncePerRequestFilter {
  private final Rate rate;

  ClientRate(RateProperties properties) {
    this.rate = new Rate(properties.client());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Caller> caller = Caller.of(request);
    if (caller.isPresent()) {
      rate.count(caller.get().issuer() + " " + caller.get().clientId(), response);
    }
    chain.doFilter(request, response);
  }
}
