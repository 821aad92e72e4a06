package nl.naast.conformance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table {@code NAAST_SEARCH_INDEX}: for which search parameters the stored resources of a type
 * are indexed, and, while that is being done, up to which row of {@code HFJ_RESOURCE}.
 */
class SearchIndex {
  private final JdbcClient jdbc;

  SearchIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How far a type is.
   *
   * @param fingerprint of the parameters for which it is, or is being, indexed
   * @param upTo the last row that is done
   * @param complete whether all rows are
   */
  record Progress(String fingerprint, long upTo, boolean complete) {}

  /** Of the given types, those that are not, or not wholly, indexed for what is wanted. */
  SortedSet<String> outdated(Map<String, String> wanted) {
    SortedSet<String> types = new TreeSet<>(wanted.keySet());
    jdbc.sql("select RES_TYPE, FINGERPRINT from NAAST_SEARCH_INDEX where COMPLETED_AT is not null")
        .query(
            row -> {
              String type = row.getString(1);
              if (row.getString(2).equals(wanted.get(type))) {
                types.remove(type);
              }
            });
    return types;
  }

  boolean isNothingStored() {
    return jdbc.sql("select RES_ID from HFJ_RESOURCE fetch first 1 rows only")
        .query(Long.class)
        .optional()
        .isEmpty();
  }

  /** Starts a type from its first row, unless it was started for this fingerprint before. */
  void begin(String type, String fingerprint) {
    int known =
        jdbc.sql("select count(*) from NAAST_SEARCH_INDEX where RES_TYPE = ?")
            .param(type)
            .query(Integer.class)
            .single();
    if (known == 0) {
      jdbc.sql("insert into NAAST_SEARCH_INDEX (RES_TYPE, FINGERPRINT, UP_TO) values (?, ?, 0)")
          .params(type, fingerprint)
          .update();
      return;
    }
    jdbc.sql(
            "update NAAST_SEARCH_INDEX set FINGERPRINT = ?, UP_TO = 0, COMPLETED_AT = null"
                + " where RES_TYPE = ? and FINGERPRINT <> ?")
        .params(fingerprint, type, fingerprint)
        .update();
  }

  /** Locks the type until the transaction ends: another node waits, and then goes on from there. */
  Progress lock(String type) {
    return jdbc.sql(
            "select FINGERPRINT, UP_TO, COMPLETED_AT from NAAST_SEARCH_INDEX"
                + " where RES_TYPE = ? for update")
        .param(type)
        .query(
            (row, number) ->
                new Progress(row.getString(1), row.getLong(2), row.getObject(3) != null))
        .single();
  }

  /** The next rows of a type after one, in order; what is deleted has no index. */
  List<Long> next(String type, long after, int most) {
    return jdbc.sql(
            "select RES_ID from HFJ_RESOURCE where RES_TYPE = ? and RES_DELETED_AT is null"
                + " and RES_ID > ? order by RES_ID fetch first "
                + most
                + " rows only")
        .params(type, after)
        .query(Long.class)
        .list();
  }

  long count(String type) {
    return jdbc.sql(
            "select count(*) from HFJ_RESOURCE where RES_TYPE = ? and RES_DELETED_AT is null")
        .param(type)
        .query(Long.class)
        .single();
  }

  void advance(String type, long upTo) {
    jdbc.sql("update NAAST_SEARCH_INDEX set UP_TO = ? where RES_TYPE = ?")
        .params(upTo, type)
        .update();
  }

  void complete(String type) {
    OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
    jdbc.sql("update NAAST_SEARCH_INDEX set COMPLETED_AT = ? where RES_TYPE = ?")
        .params(now, type)
        .update();
  }
}
