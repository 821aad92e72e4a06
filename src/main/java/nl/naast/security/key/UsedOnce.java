package nl.naast.security.key;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code NAAST_ONCE}: what was used and may not be used again, on all nodes. */
@Component
public class UsedOnce {
  private final JdbcClient jdbc;

  UsedOnce(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether this is the first use of a value.
   *
   * @param kind what sort of value it is
   * @param expires when the value is refused for its age anyway, so that it may be forgotten
   */
  public boolean first(String kind, String value, Instant expires) {
    jdbc.sql("delete from NAAST_ONCE where EXPIRES_AT < ?")
        .param(Instant.now().minusSeconds(60).atOffset(ZoneOffset.UTC))
        .update();
    try {
      jdbc.sql("insert into NAAST_ONCE (KIND, VALUE_HASH, EXPIRES_AT) values (?, ?, ?)")
          .params(kind, Secret.hash(value), expires.atOffset(ZoneOffset.UTC))
          .update();
      return true;
    } catch (DuplicateKeyException usedBefore) {
      return false;
    }
  }
}
