package nl.naast.server.request;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How client, log and operator name one request. A client's own X-Request-ID is kept when it is
 * plain, so that a hospital can follow a request through its own systems.
 */
final class RequestId {
  static final String HEADER = "X-Request-ID";
  static final String MDC_KEY = "requestId";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  static String assign(HttpServletRequest request) {
    String given = request.getHeader(HEADER);
    String id =
        given != null && PLAIN.matcher(given).matches() ? given : UUID.randomUUID().toString();
    // Where HAPI looks for it, so that its RequestDetails has the same.
    request.setAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID, id);
    return id;
  }
}
