package nl.naast.security.smart;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naast.security.Issuer;
import org.springframework.beans.factory.ObjectProvider;

/**
 * {@code [base]/.well-known/smart-configuration}: where apps get their tokens, and what works here.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html#using-well-known">SMART
 *     App Launch 2.2, smart-configuration</a>
 */
final class SmartConfiguration extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Colours and sizes that an app can take over. */
  static final String STYLE = "/pages/smart-style.json";

  static final List<String> SCOPES =
      List.of(
          "openid",
          "fhirUser",
          "launch",
          "launch/patient",
          "launch/encounter",
          "offline_access",
          "online_access",
          "patient/*.cruds",
          "user/*.cruds",
          "system/*.cruds");
  static final List<String> METHODS =
      List.of("client_secret_basic", "client_secret_post", "private_key_jwt", "none");
  static final List<String> GRANTS =
      List.of("authorization_code", "refresh_token", "client_credentials");
  private static final List<String> CAPABILITIES =
      List.of(
          "launch-ehr",
          "launch-standalone",
          "authorize-post",
          "client-public",
          "client-confidential-symmetric",
          "client-confidential-asymmetric",
          "sso-openid-connect",
          "context-banner",
          "context-style",
          "context-ehr-patient",
          "context-ehr-encounter",
          "context-standalone-patient",
          "permission-offline",
          "permission-online",
          "permission-patient",
          "permission-user",
          "permission-v1",
          "permission-v2");
  private final transient ObjectProvider<Issuer> issuer;
  private final transient ObjectMapper json = new ObjectMapper();

  SmartConfiguration(ObjectProvider<Issuer> issuer) {
    this.issuer = issuer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "max-age=300");
    response
        .getOutputStream()
        .write(json.writeValueAsString(content()).getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> content() {
    String base = issuer.getObject().value();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("issuer", base);
    content.put("jwks_uri", base + "/oauth2/jwks");
    content.put("authorization_endpoint", base + "/oauth2/authorize");
    content.put("token_endpoint", base + "/oauth2/token");
    content.put("introspection_endpoint", base + "/oauth2/introspect");
    content.put("revocation_endpoint", base + "/oauth2/revoke");
    content.put("grant_types_supported", List.of("authorization_code", "client_credentials"));
    content.put("response_types_supported", List.of("code"));
    content.put("code_challenge_methods_supported", List.of("S256"));
    content.put("scopes_supported", SCOPES);
    content.put("token_endpoint_auth_methods_supported", METHODS);
    content.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"));
    content.put("capabilities", CAPABILITIES);
    return content;
  }
}
