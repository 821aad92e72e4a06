package nl.naast.server.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides headers with which a client could steer HAPI past its rules (X-Rewrite-History, X-Cascade,
 * X-Retry-On-Version-Conflict, partition ids, X-HTTP-Method-Override): none is part of FHIR. A date
 * in If-Modified-Since that is no date is ignored, as RFC 9110 says.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-if-modified-since">RFC 9110, 13.1.3</a>
 */
final class StandardHeaders extends HttpServletRequestWrapper {
  private static final Set<String> KNOWN =
      Set.of(
          "x-request-id",
          "x-provenance",
          "x-forwarded-for",
          "x-forwarded-host",
          "x-forwarded-port",
          "x-forwarded-prefix",
          "x-forwarded-proto",
          "x-naast-warm-up");

  StandardHeaders(HttpServletRequest request) {
    super(request);
  }

  private boolean hidden(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("if-modified-since")) {
      try {
        super.getDateHeader(name);
        return false;
      } catch (IllegalArgumentException noDate) {
        return true;
      }
    }
    return lower.startsWith("x-") && !KNOWN.contains(lower);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return hidden(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = Collections.list(super.getHeaderNames());
    names.removeIf(this::hidden);
    return Collections.enumeration(names);
  }

  @Override
  public long getDateHeader(String name) {
    return hidden(name) ? -1 : super.getDateHeader(name);
  }
}
