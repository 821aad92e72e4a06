package nl.naast.server.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.naast.server.error.Answers;

/** Headers that every answer has, whatever it says. */
final class ResponseHeaders {
  private ResponseHeaders() {}

  static void set(HttpServletRequest request, HttpServletResponse response, String id) {
    response.setHeader(RequestId.HEADER, id);
    response.setHeader("X-Content-Type-Options", "nosniff");
    // A search has names and numbers in its URL; no other site may learn it.
    response.setHeader("Referrer-Policy", "no-referrer");
    String path = request.getRequestURI();
    if (isPage(path)) {
      response.setHeader(
          "Content-Security-Policy",
          "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline';"
              + " img-src 'self' data:; frame-ancestors 'none'");
    } else if (isForm(path)) {
      response.setHeader("Cache-Control", path.startsWith("/pages/") ? "max-age=3600" : "no-store");
      response.setHeader("Content-Security-Policy", Answers.PAGE_POLICY);
    } else {
      // Data about patients stay out of every cache; a client that keeps them itself asks with
      // If-None-Match.
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
  }

  /** The pages on which people log in and give their consent. */
  private static boolean isForm(String path) {
    return path.startsWith("/login")
        // Where an app asks wrongly, the user is told on a page.
        || path.equals("/oauth2/authorize")
        || path.startsWith("/authorize/")
        || path.equals("/invitation")
        || path.startsWith("/invitation/")
        || path.startsWith("/pages/");
  }

  /** Whether a browser shows this as a page of ours: Swagger UI. */
  private static boolean isPage(String path) {
    return path.startsWith("/fhir/swagger-ui");
  }
}
