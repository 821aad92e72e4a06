package nl.naast.server.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.naast.server.error.Answers;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter: gives the request its id, answers what nobody else answered, and writes one
 * line in the log when all is done.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestFilter extends OncePerRequestFilter {
  private final Answers answers;
  private final RequestRecord record;

  RequestFilter(Answers answers, RequestRecord record) {
    this.answers = answers;
    this.record = record;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    long started = System.nanoTime();
    String id = RequestId.assign(request);
    MDC.put(RequestId.MDC_KEY, id);
    try {
      ResponseHeaders.set(request, response, id);
      if (request.getMethod().equals("TRACE")) {
        // It would send credentials back to whoever asked.
        response.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        answers.status(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      } else {
        chain.doFilter(new StandardHeaders(request), response);
      }
    } catch (ClientAbortException gone) {
      // Nobody is listening any more.
      record.aborted(request);
    } catch (Exception | StackOverflowError thrown) {
      answers.thrown(request, response, thrown, id);
    } finally {
      record.finished(request, response, System.nanoTime() - started);
      MDC.remove(RequestId.MDC_KEY);
    }
  }
}
