package nl.naast.server.openapi;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.naast.server.FhirInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Serves {@code /fhir/swagger-ui/} and {@code /fhir/api-docs}, which describe what our
 * CapabilityStatement says and no more; every file comes from our own jar. A browser that asks for
 * {@code /fhir} goes there. Made when first asked for: most servers never show it.
 */
@Component
@Interceptor
class ApiPages implements FhirInterceptor {
  private final Supplier<OpenApiInterceptor> pages = SingletonSupplier.of(ApiPages::make);

  private static OpenApiInterceptor make() {
    OpenApiInterceptor pages = new OpenApiInterceptor();
    pages.setBannerImage("");
    pages.setCssText(".banner { padding-left: 25px; } #banner_img { display: none; }");
    return pages;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public boolean serve(
      HttpServletRequest request, HttpServletResponse response, ServletRequestDetails details)
      throws IOException {
    if (!request.getMethod().equals("GET") || !isPage(request)) {
      return true;
    }
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return pages.get().serveSwaggerUi(request, response, details);
  }

  private static boolean isPage(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    String accept = request.getHeader("Accept");
    boolean browser = accept != null && accept.contains("text/html");
    return (path.equals("/") && browser)
        || path.startsWith("/swagger-ui/")
        || path.equals("/api-docs");
  }
}
