package nl.naast.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time decide about somebody: it holds that somebody's row until it ends,
 * so that two that come at once do not miss each other.
 */
@Component
public class RowLock {
  private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]+)/([A-Za-z0-9.-]{1,64})");
  private final JdbcClient jdbc;

  RowLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes the row, or waits for it.
   *
   * @param reference such as {@code RelatedPerson/3}
   * @return false when it is not stored: then nobody else can know it either
   */
  public boolean take(String reference) {
    Matcher parts = REFERENCE.matcher(reference);
    return parts.matches()
        && !jdbc.sql(
                "select RES_ID from HFJ_RESOURCE where RES_TYPE = ? and FHIR_ID = ? for update")
            .params(parts.group(1), parts.group(2))
            .query(Long.class)
            .list()
            .isEmpty();
  }
}
