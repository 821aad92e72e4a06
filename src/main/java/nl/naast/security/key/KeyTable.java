package nl.naast.security.key;

import com.nimbusds.jose.jwk.JWK;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code NAAST_KEY}. */
@Component
class KeyTable {
  private final JdbcClient jdbc;

  KeyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A row.
   *
   * @param made when
   */
  record Kept(JWK key, Instant made) {}

  /** The keys of a kind that still verify, newest first. */
  List<Kept> keys(String kind) {
    return jdbc.sql(
            "select JWK, CREATED_AT from NAAST_KEY where KIND = ? and RETIRED_AT is null"
                + " order by CREATED_AT desc, KEY_ID")
        .param(kind)
        .query(
            (row, n) ->
                new Kept(
                    parse(row.getString(1)), row.getObject(2, OffsetDateTime.class).toInstant()))
        .list();
  }

  /** No other key of a kind verifies any more. */
  void retireOthers(String kind, String keyId) {
    jdbc.sql(
            "update NAAST_KEY set RETIRED_AT = ? where KIND = ? and RETIRED_AT is null"
                + " and KEY_ID <> ?")
        .params(Instant.now().atOffset(ZoneOffset.UTC), kind, keyId)
        .update();
  }

  void add(String kind, JWK key) {
    jdbc.sql("insert into NAAST_KEY (KEY_ID, KIND, JWK, CREATED_AT) values (?, ?, ?, ?)")
        .params(key.getKeyID(), kind, key.toJSONString(), Instant.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Keys of a kind that were made before a moment no longer verify. */
  int retire(String kind, Instant before) {
    return jdbc.sql(
            "update NAAST_KEY set RETIRED_AT = ? where KIND = ? and RETIRED_AT is null"
                + " and CREATED_AT < ?")
        .params(Instant.now().atOffset(ZoneOffset.UTC), kind, before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static JWK parse(String json) {
    try {
      return JWK.parse(json);
    } catch (ParseException e) {
      throw new IllegalStateException("a row of NAAST_KEY is no JSON Web Key", e);
    }
  }
}
