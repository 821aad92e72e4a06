package nl.naast.security.key;

import com.nimbusds.jose.jwk.JWK;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code NAAST_KEY}. */
@Component
class KeyTable {
  private final JdbcClient jdbc;

  KeyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The keys of a kind that still verify, newest first. */
  List<JWK> keys(String kind) {
    return jdbc
        .sql(
            "select JWK from NAAST_KEY where KIND = ? and RETIRED_AT is null"
                + " order by CREATED_AT desc, KEY_ID")
        .param(kind)
        .query(String.class)
        .list()
        .stream()
        .map(KeyTable::parse)
        .toList();
  }

  /** When the newest key of a kind that still verifies was made; null when there is none. */
  @Nullable Instant newest(String kind) {
    return jdbc
        .sql(
            "select CREATED_AT from NAAST_KEY where KIND = ? and RETIRED_AT is null"
                + " order by CREATED_AT desc")
        .param(kind)
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .list()
        .stream()
        .findFirst()
        .orElse(null);
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
