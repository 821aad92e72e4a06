package nl.naast.security.audit;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.security.Caller;
import nl.naast.server.outcome.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records what ended without being shown or written: refused, not found, failed, without a token,
 * or a write that changed nothing. The answer is on its way already; when this cannot be written
 * nothing has been given away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class LeftOver extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);
  private static final Pattern INSTANCE =
      Pattern.compile("/fhir/([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})(/.*)?");
  private static final int BAD = 400;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private final Trace trace;
  private final AuditWriter writer;

  LeftOver(Trace trace, AuditWriter writer) {
    this.trace = trace;
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/fhir/")
        && !request.getRequestURI().equals("/fhir");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int thrown = 0;
    try {
      chain.doFilter(request, response);
    } catch (BaseServerResponseException e) {
      thrown = e.getStatusCode();
      throw e;
    } catch (ServletException | IOException | RuntimeException e) {
      thrown = SERVER_ERROR;
      throw e;
    } finally {
      record(request, thrown == 0 ? response.getStatus() : thrown);
    }
  }

  private void record(HttpServletRequest request, int status) {
    boolean known = Caller.of(request).isPresent();
    boolean changedNothing =
        known && !Trace.isWritten(request) && !request.getMethod().matches("GET|HEAD|OPTIONS");
    // A flood is stopped so that it fills nothing, the trail neither.
    boolean flood = status == TOO_MANY;
    if (flood || Trace.isDone(request) || !(status >= BAD || changedNothing)) {
      return;
    }
    Matcher instance = INSTANCE.matcher(request.getRequestURI());
    try {
      writer.write(
          trace.of(
              request,
              Trace.asked(request),
              status >= BAD ? AuditOutcome.REFUSED : AuditOutcome.SUCCESS,
              status,
              instance.matches() ? List.of(instance.group(1)) : List.of()));
    } catch (Refusal e) {
      LOG.error("The audit trail could not be written for a request that ended with {}", status);
    }
  }
}
