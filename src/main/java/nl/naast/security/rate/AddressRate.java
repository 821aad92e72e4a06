package nl.naast.security.rate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits what one network address may ask, and more strictly how often it may try a password, a
 * token or a link. Comes before the audit trail: a flood must not fill it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class AddressRate extends OncePerRequestFilter {
  private static final Pattern SIGN_IN =
      Pattern.compile("POST /(login|oauth2/(token|introspect|revoke))|[A-Z]+ /invitation(/.*)?");
  private static final int NETWORK_PARTS = 4;
  private final Rate all;
  private final Rate signIn;

  AddressRate(RateProperties properties) {
    this.all = new Rate(properties.address());
    this.signIn = new Rate(properties.signIn());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String network = network(request.getRemoteAddr());
    all.count(network, response);
    if (SIGN_IN.matcher(request.getMethod() + " " + request.getRequestURI()).matches()) {
      signIn.count(network, response);
    }
    chain.doFilter(request, response);
  }

  /** Of IPv6 the first 64 bits: one household or ward has all of the others. */
  static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    String[] parts = address.split(":", -1);
    return String.join(":", Arrays.copyOf(parts, Math.min(parts.length, NETWORK_PARTS)));
  }
}
