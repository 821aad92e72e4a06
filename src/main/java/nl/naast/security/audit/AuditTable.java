package nl.naast.security.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables {@code NAAST_AUDIT} and {@code NAAST_AUDIT_ENTITY}: rows are added, never changed. */
final class AuditTable {
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REFERENCE = 100;
  private static final List<String> COLUMNS =
      List.of(
          "AUDIT_ID",
          "RECORDED_AT",
          "KIND",
          "INTERACTION",
          "OUTCOME",
          "STATUS",
          "WHO",
          "CLIENT_ID",
          "FHIR_USER",
          "ON_BEHALF_OF",
          "ADDRESS",
          "REQUEST_ID",
          "QUERY",
          "DETAIL");

  /**
   * Any number of rows in one round trip to the database, and in one text, so that it is prepared
   * once: each column is an array.
   */
  private static final String INSERT =
      "insert into NAAST_AUDIT ("
          + String.join(", ", COLUMNS)
          + ") select "
          + String.join(", ", COLUMNS)
              .replace("RECORDED_AT", "cast(RECORDED_AT as timestamp with time zone)")
              .replace("STATUS", "cast(STATUS as integer)")
          + " from unnest("
          + arrays(COLUMNS.size())
          + ") as T ("
          + String.join(", ", COLUMNS)
          + "); insert into NAAST_AUDIT_ENTITY (AUDIT_ID, POSITION_NR, REFERENCE)"
          + " select AUDIT_ID, cast(POSITION_NR as integer), REFERENCE from unnest("
          + arrays(3)
          + ") as T (AUDIT_ID, POSITION_NR, REFERENCE)";

  private AuditTable() {}

  private static String arrays(int count) {
    return String.join(", ", Collections.nCopies(count, "cast(? as varchar array)"));
  }

  static void insert(JdbcOperations jdbc, List<AuditRow> rows) {
    List<@Nullable String[]> events = rows.stream().map(AuditTable::values).toList();
    List<@Nullable String[]> entities = new ArrayList<>();
    for (AuditRow row : rows) {
      for (int i = 0; i < row.entities().size(); i++) {
        entities.add(
            new @Nullable String[] {
              row.id(), Integer.toString(i), cut(row.entities().get(i), LONGEST_NAME)
            });
      }
    }
    jdbc.execute(
        INSERT,
        (PreparedStatement statement) -> {
          int next = set(statement, 1, COLUMNS.size(), events);
          set(statement, next, 3, entities);
          return statement.execute();
        });
  }

  private static int set(
      PreparedStatement statement, int first, int columns, List<@Nullable String[]> rows)
      throws SQLException {
    for (int column = 0; column < columns; column++) {
      int at = column;
      @Nullable Object[] values = rows.stream().map(row -> row[at]).toArray();
      statement.setArray(
          first + column, statement.getConnection().createArrayOf("varchar", values));
    }
    return first + columns;
  }

  private static @Nullable String[] values(AuditRow row) {
    return new @Nullable String[] {
      row.id(),
      row.recorded().toString(),
      row.kind(),
      row.interaction(),
      row.outcome().name(),
      row.status() == null ? null : row.status().toString(),
      cut(row.who(), LONGEST_NAME),
      cut(row.clientId(), LONGEST_NAME),
      cut(row.fhirUser(), LONGEST_REFERENCE),
      cut(row.onBehalfOf(), LONGEST_REFERENCE),
      cut(row.address(), LONGEST_REFERENCE),
      cut(row.requestId(), LONGEST_NAME),
      cut(row.query(), LONGEST_TEXT),
      cut(row.detail(), LONGEST_TEXT)
    };
  }

  private static @Nullable String cut(@Nullable String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }

  static AuditRow row(ResultSet row, List<String> entities) throws SQLException {
    int status = row.getInt("STATUS");
    return new AuditRow(
        row.getString("AUDIT_ID"),
        row.getObject("RECORDED_AT", OffsetDateTime.class).toInstant(),
        row.getString("KIND"),
        row.getString("INTERACTION"),
        AuditOutcome.valueOf(row.getString("OUTCOME")),
        status == 0 ? null : status,
        row.getString("WHO"),
        row.getString("CLIENT_ID"),
        row.getString("FHIR_USER"),
        row.getString("ON_BEHALF_OF"),
        row.getString("ADDRESS"),
        row.getString("REQUEST_ID"),
        row.getString("QUERY"),
        row.getString("DETAIL"),
        entities);
  }
}
