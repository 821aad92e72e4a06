package nl.naast.security.token;

import java.util.Set;
import java.util.function.Function;
import nl.naast.security.Caller;
import nl.naast.security.access.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Turns a token of one issuer into the caller. */
final class TokenReader implements AuthenticationManager {
  private final JwtDecoder decoder;
  private final Function<Jwt, Known> known;

  TokenReader(JwtDecoder decoder, Function<Jwt, Known> known) {
    this.decoder = decoder;
    this.known = known;
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    BearerTokenAuthenticationToken bearer = (BearerTokenAuthenticationToken) authentication;
    try {
      Jwt token = decoder.decode(bearer.getToken());
      return known.apply(token);
    } catch (JwtException e) {
      throw new InvalidBearerTokenException("The token is not valid", e);
    }
  }

  /** A caller whose token is right. What it opens is not for Spring Security to say. */
  static final class Known extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final transient Caller caller;
    private final transient @Nullable Standing standing;

    /**
     * @param standing where the caller stands, when that was asked along
     */
    Known(Caller caller, @Nullable Standing standing) {
      super(Set.of());
      this.caller = caller;
      this.standing = standing;
      setAuthenticated(true);
    }

    @Nullable Standing standing() {
      return standing;
    }

    @Override
    public Object getCredentials() {
      return "";
    }

    @Override
    public Caller getPrincipal() {
      return caller;
    }
  }
}
