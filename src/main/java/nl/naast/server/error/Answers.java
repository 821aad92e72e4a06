package nl.naast.server.error;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes a failure that happened outside HAPI's servlet: in a filter, in Tomcat, before the FHIR
 * server was there. Below {@code /fhir} it is an OperationOutcome, elsewhere a page for a browser
 * and problem details for a program.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
@Component
public class Answers {
  /** For pages that people see: no scripts, nothing from elsewhere. */
  public static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final String KEPT = Answers.class.getName() + ".kept";
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Failures failures;
  private final ObjectProvider<FhirContext> fhir;

  Answers(Failures failures, ObjectProvider<FhirContext> fhir) {
    this.failures = failures;
    this.fhir = fhir;
  }

  /** Answers a request that ended with an exception. */
  public void thrown(
      HttpServletRequest request, HttpServletResponse response, Throwable thrown, String requestId)
      throws IOException {
    Failure failure = failures.of(thrown, requestId);
    Unexpected.log(LOG, failure, thrown);
    write(request, response, failure, true);
  }

  /** Keeps why a request is refused, where Tomcat answers with a status whatever a filter says. */
  public static void keep(HttpServletRequest request, Refusal refusal) {
    request.setAttribute(KEPT, refusal);
  }

  /** Answers a request of which only the status is known. */
  public void status(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    boolean known = request.getAttribute(KEPT) instanceof Refusal;
    Failure failure =
        request.getAttribute(KEPT) instanceof Refusal refusal
            ? failures.of(refusal, requestId(response))
            : StatusTexts.of(status);
    if (failure == null) {
      failure = failures.of(new IllegalStateException(), requestId(response));
    }
    write(request, response, failure, known);
  }

  private static String requestId(HttpServletResponse response) {
    String id = response.getHeader("X-Request-ID");
    return id == null ? "-" : id;
  }

  /**
   * @param known whether there is more to say than what the status says; the words for a status are
   *     those of FHIR
   */
  private void write(
      HttpServletRequest request, HttpServletResponse response, Failure failure, boolean known)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(failure.status());
    failure.headers().forEach(response::setHeader);
    byte[] body = body(request, response, failure, known);
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
    response.flushBuffer();
  }

  private byte[] body(
      HttpServletRequest request, HttpServletResponse response, Failure failure, boolean known)
      throws IOException {
    if (isFhir(request.getRequestURI()) || "/fhir".equals(request.getServletPath())) {
      return outcome(request, response, failure);
    }
    if (FailurePage.isAskedBy(request)) {
      return FailurePage.of(request, response, failure.status(), requestId(response));
    }
    return known ? problem(request, response, failure) : plain(response, failure.status());
  }

  static boolean isFhir(@Nullable String path) {
    // A request line that could not be read has no path; who speaks to us speaks FHIR.
    return path == null || path.equals("/fhir") || path.startsWith("/fhir/");
  }

  private byte[] outcome(
      HttpServletRequest request, HttpServletResponse response, Failure failure) {
    Language language = Language.of(request);
    OperationOutcome outcome = failure.wording().in(language);
    boolean xml = prefersXml(request);
    response.setContentType("application/fhir+" + (xml ? "xml" : "json") + ";charset=UTF-8");
    response.setHeader("Content-Language", language.tag());
    FhirContext context = fhir.getObject();
    IParser parser = xml ? context.newXmlParser() : context.newJsonParser();
    return parser.encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] problem(
      HttpServletRequest request, HttpServletResponse response, Failure failure)
      throws IOException {
    Language language = Language.of(request);
    List<String> errors =
        failure.wording().in(language).getIssue().stream()
            .map(issue -> issue.getDetails().getText())
            .toList();
    response.setContentType("application/problem+json");
    response.setHeader("Content-Language", language.tag());
    return JSON.writeValueAsBytes(new Problem(failure.status(), errors.get(0), errors));
  }

  private static byte[] plain(HttpServletResponse response, int status) {
    response.setContentType("application/json");
    return "{\"status\":%d}".formatted(status).getBytes(StandardCharsets.UTF_8);
  }

  /** Problem details, with all that is wrong beside the first. */
  private record Problem(int status, String detail, List<String> errors) {}

  private static boolean prefersXml(HttpServletRequest request) {
    String query = request.getQueryString();
    String accept = request.getHeader("Accept");
    String type = request.getContentType();
    String asked = query != null && query.contains("_format=") ? query : accept;
    if (asked == null || asked.equals("*/*")) {
      asked = type;
    }
    if (asked == null) {
      return false;
    }
    asked = asked.toLowerCase(Locale.ROOT);
    return asked.contains("xml") && !asked.contains("json");
  }
}
