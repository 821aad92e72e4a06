package nl.naast.security.smart;

import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.web.authentication.JwtClientAssertionAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Reads who a client says it is from its assertion, as SMART's backend services do: they send no
 * {@code client_id}, which Spring Authorization Server wants to see.
 */
final class ClientsOwnRequests implements AuthenticationConverter {
  private final AuthenticationConverter reader = new JwtClientAssertionAuthenticationConverter();

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    String assertion = request.getParameter("client_assertion");
    if (assertion == null || request.getParameter("client_id") != null) {
      return reader.convert(request);
    }
    String subject = subject(assertion);
    return subject == null ? reader.convert(request) : reader.convert(new Named(request, subject));
  }

  private static @Nullable String subject(String assertion) {
    try {
      return SignedJWT.parse(assertion).getJWTClaimsSet().getSubject();
    } catch (ParseException e) {
      return null;
    }
  }

  private static final class Named extends HttpServletRequestWrapper {
    private final String clientId;

    Named(HttpServletRequest request, String clientId) {
      super(request);
      this.clientId = clientId;
    }

    @Override
    public @Nullable String getParameter(String name) {
      return name.equals("client_id") ? clientId : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new HashMap<>(super.getParameterMap());
      all.put("client_id", new String[] {clientId});
      return all;
    }
  }
}
