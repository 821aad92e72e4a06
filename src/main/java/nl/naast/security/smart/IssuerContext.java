package nl.naast.security.smart;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.naast.security.Issuer;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells Spring Authorization Server that the issuer is the one of our configuration. By itself it
 * takes it from the request, where a forged Host header would choose it.
 */
final class IssuerContext extends OncePerRequestFilter {
  private final Issuer issuer;
  private final AuthorizationServerSettings settings;

  IssuerContext(Issuer issuer, AuthorizationServerSettings settings) {
    this.issuer = issuer;
    this.settings = settings;
  }

  private record Context(
      String getIssuer, AuthorizationServerSettings getAuthorizationServerSettings)
      implements AuthorizationServerContext {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // The filter before this one set another context, and takes away whichever is there.
    AuthorizationServerContextHolder.setContext(new Context(issuer.value(), settings));
    chain.doFilter(request, response);
  }
}
