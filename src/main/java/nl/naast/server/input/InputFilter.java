package nl.naast.server.input;

import ca.uhn.fhir.util.UrlUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.naast.server.NaastProperties;
import nl.naast.server.OtherAnswers;
import nl.naast.server.error.NoSuchInteraction;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds the form of a FHIR request against the limits, before HAPI sees it. Comes after the filters
 * that say who the client is, so that a stranger's body is not even read.
 */
@Component
@Order(InputFilter.ORDER)
class InputFilter extends OncePerRequestFilter {
  static final int ORDER = 100;
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private final NaastProperties.Limits limits;
  private final JsonBody json;
  private final XmlBody xml;
  private final List<OtherAnswers> otherAnswers;

  InputFilter(NaastProperties properties, List<OtherAnswers> otherAnswers) {
    this.otherAnswers = otherAnswers;
    this.limits = properties.limits();
    this.json = new JsonBody(limits);
    this.xml = new XmlBody(limits);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !AddressFilter.isFhir(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring("/fhir".length()).replaceFirst("^/+", "");
    String allowed = NoSuchInteraction.allowed(path);
    boolean isMethod = List.of(allowed.split(", ")).contains(request.getMethod());
    // A path that FHIR does not have is for HAPI to refuse, which knows operations.
    if (!isMethod && !(allowed.isEmpty() && METHODS.contains(request.getMethod()))) {
      throw NoSuchInteraction.refuse(path);
    }
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", allowed);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    if (isPage(path) || isBrowserAtTheDoor(request, path)) {
      chain.doFilter(request, response);
      return;
    }
    Negotiation.check(request, formats(request), others(path));
    chain.doFilter(
        WITH_BODY.contains(request.getMethod()) ? withBody(request, path) : request, response);
  }

  /** Swagger UI and the description that it reads: pages and files, not FHIR. */
  private static boolean isPage(String path) {
    return path.startsWith("swagger-ui") || path.startsWith("api-docs");
  }

  /** It is sent on to Swagger UI. */
  private static boolean isBrowserAtTheDoor(HttpServletRequest request, String path) {
    String accept = request.getHeader("Accept");
    return path.isEmpty()
        && request.getMethod().equals("GET")
        && accept != null
        && accept.contains("text/html");
  }

  private Set<String> others(String path) {
    return otherAnswers.stream()
        .filter(other -> path.endsWith("/" + other.operation()))
        .findFirst()
        .map(OtherAnswers::mediaTypes)
        .orElse(Set.of());
  }

  private static String[] formats(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || !query.contains("_format")
        ? new String[0]
        : UrlUtil.parseQueryString(query).getOrDefault("_format", new String[0]);
  }

  private HttpServletRequest withBody(HttpServletRequest request, String path) throws IOException {
    byte[] body = Body.withoutMark(Body.read(request, limits.body()));
    boolean isSearch = path.endsWith("_search");
    if (body.length == 0) {
      if (isSearch) {
        return new CheckedRequest(request, body, true);
      }
      if (path.contains("$") && !path.endsWith("$validate")) {
        return CheckedRequest.withoutParameters(request);
      }
      throw BadInput.refuse(
          400,
          IssueType.REQUIRED,
          "Het verzoek heeft geen inhoud. Stuur een resource.",
          "The request has no body. Send a resource.");
    }
    String contentType = request.getContentType();
    MediaType type = contentType == null ? MediaType.OTHER : MediaType.of(contentType);
    if (!readable(request.getMethod(), isSearch).contains(type)) {
      throw BadInput.refuse(
          415,
          IssueType.NOTSUPPORTED,
          "Dit Content-Type kan hier niet. Stuur %s, in UTF-8.",
          "This Content-Type is not possible here. Send %s, in UTF-8.",
          isSearch
              ? "application/x-www-form-urlencoded"
              : request.getMethod().equals("PATCH")
                  ? "application/json-patch+json, application/xml-patch+xml, application/fhir+json"
                  : "application/fhir+json, application/fhir+xml");
    }
    switch (type) {
      case JSON -> json.check(body, true);
      case JSON_PATCH -> json.check(body, false);
      case XML -> xml.check(body, true);
      case XML_PATCH -> xml.check(body, false);
      default -> Address.check(new String(body, StandardCharsets.UTF_8));
    }
    return new CheckedRequest(request, body, type == MediaType.FORM);
  }

  private static List<MediaType> readable(String method, boolean isSearch) {
    if (isSearch) {
      return List.of(MediaType.FORM);
    }
    return method.equals("PATCH")
        ? List.of(MediaType.JSON, MediaType.XML, MediaType.JSON_PATCH, MediaType.XML_PATCH)
        : List.of(MediaType.JSON, MediaType.XML);
  }
}
