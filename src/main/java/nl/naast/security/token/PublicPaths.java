package nl.naast.security.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.server.ServedTypes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is served below {@code /fhir} without a token: the capability statement, SMART's
 * configuration, the description of the interface, and our own definitions. Nothing else.
 */
@Component
class PublicPaths {
  private static final Set<String> EXACT =
      Set.of("/fhir/metadata", "/fhir/.well-known/smart-configuration", "/fhir/api-docs");
  private static final Pattern TYPE = Pattern.compile("/fhir/([A-Z][A-Za-z]+)(/[^$]*)?");
  private final ObjectProvider<ServedTypes> served;

  PublicPaths(ObjectProvider<ServedTypes> served) {
    this.served = served;
  }

  boolean isPublic(HttpServletRequest request) {
    String method = request.getMethod();
    if (method.equals("OPTIONS")) {
      return true;
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return false;
    }
    String path = request.getRequestURI();
    if (EXACT.contains(path) || path.startsWith("/fhir/swagger-ui")) {
      return true;
    }
    if (path.equals("/fhir") || path.equals("/fhir/")) {
      // A browser that has no token is sent on to Swagger's page; anything else is FHIR.
      String accept = request.getHeader("Accept");
      return accept != null && accept.contains("text/html") && request.getQueryString() == null;
    }
    Matcher type = TYPE.matcher(path);
    return type.matches() && isDefinition(type.group(1));
  }

  /** The types that come with a package: they can be read and not be written. */
  private boolean isDefinition(String type) {
    ServedTypes types = served.getIfAvailable();
    return types != null && types.isDefinition(type);
  }
}
