package nl.naast.security.token;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code NAAST_REVOKED_TOKEN}: access tokens of ours that were revoked before they
 * expired. Asked at every request, so that a revocation holds at the next.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7009">RFC 7009, Token Revocation</a>
 */
@Component
public class RevokedTokens {
  /** Finds a token by its {@code jti} when it was revoked. */
  static final String FIND = "select 1 from NAAST_REVOKED_TOKEN where TOKEN_ID = ?";

  private final JdbcClient jdbc;

  RevokedTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the token with this {@code jti} was revoked. */
  boolean contains(String tokenId) {
    return !jdbc.sql(FIND).param(tokenId).query(Integer.class).list().isEmpty();
  }

  /** Revokes a token until it expires by itself; what has expired is forgotten. */
  public void add(String tokenId, Instant expires) {
    jdbc.sql("delete from NAAST_REVOKED_TOKEN where EXPIRES_AT < ? or TOKEN_ID = ?")
        .params(Instant.now().minusSeconds(60).atOffset(ZoneOffset.UTC), tokenId)
        .update();
    jdbc.sql("insert into NAAST_REVOKED_TOKEN (TOKEN_ID, EXPIRES_AT) values (?, ?)")
        .params(tokenId, expires.atOffset(ZoneOffset.UTC))
        .update();
  }
}
