package nl.naast.server.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.naast.server.NaastProperties;
import nl.naast.server.error.NoSuchInteraction;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that cannot be one of FHIR, before anybody is asked who is there: what reads
 * tokens reads the address too, and must not be led astray by it.
 */
@Component
@Order(AddressFilter.ORDER)
class AddressFilter extends OncePerRequestFilter {
  /** Before Spring Security's filters, which have -100. */
  static final int ORDER = -200;

  private final NaastProperties.Limits limits;

  AddressFilter(NaastProperties properties) {
    this.limits = properties.limits();
  }

  static boolean isFhir(String path) {
    return path.equals("/fhir") || path.startsWith("/fhir/");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !isFhir(request.getRequestURI()) && !request.getServletPath().equals("/fhir");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = request.getQueryString();
    if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > limits.url()) {
      throw BadInput.refuse(
          414,
          IssueType.TOOLONG,
          "Het adres is langer dan %d tekens. Zoek met POST [type]/_search.",
          "The URL is longer than %d characters. Search with POST [type]/_search.",
          limits.url());
    }
    Address.check(request.getRequestURI());
    Address.check(query);
    if (!isFhir(request.getRequestURI())) {
      // Such as //fhir and /fhir;x, which the container maps to FHIR too.
      throw NoSuchInteraction.refuseAddress();
    }
    chain.doFilter(request, response);
  }
}
