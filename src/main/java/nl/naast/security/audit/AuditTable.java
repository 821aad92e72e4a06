package nl.naast.security.audit;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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

  /** Nearly always there is one row: plain values cost both sides less than arrays. */
  private static final String INSERT_ONE =
      "insert into NAAST_AUDIT ("
          + String.join(", ", COLUMNS)
          + ") values ("
          + typed("?")
          + "); insert into NAAST_AUDIT_ENTITY (AUDIT_ID, POSITION_NR, REFERENCE)"
          + " select cast(? as varchar), N - 1, REFERENCE from unnest("
          + arrays(1)
          + ") with ordinality as T (REFERENCE, N)";

  /**
   * Any number of rows in one round trip to the database, and in one text, so that it is prepared
   * once: each column is an array.
   */
  private static final String INSERT_MANY =
      "insert into NAAST_AUDIT ("
          + String.join(", ", COLUMNS)
          + ") select "
          + typed(null)
          + " from unnest("
          + arrays(COLUMNS.size())
          + ") as T ("
          + String.join(", ", COLUMNS)
          + "); insert into NAAST_AUDIT_ENTITY (AUDIT_ID, POSITION_NR, REFERENCE)"
          + " select AUDIT_ID, cast(POSITION_NR as integer), REFERENCE from unnest("
          + arrays(3)
          + ") as T (AUDIT_ID, POSITION_NR, REFERENCE)";

  private AuditTable() {}

  /** The columns, or as many times this, as the types that they have. */
  private static String typed(@Nullable String value) {
    return COLUMNS.stream()
        .map(
            column -> {
              String text = value == null ? column : value;
              return switch (column) {
                case "RECORDED_AT" -> "cast(" + text + " as timestamp with time zone)";
                case "STATUS" -> "cast(" + text + " as integer)";
                default -> text;
              };
            })
        .collect(Collectors.joining(", "));
  }

  private static String arrays(int count) {
    return String.join(", ", Collections.nCopies(count, "cast(? as varchar array)"));
  }

  static void insert(JdbcOperations jdbc, List<AuditRow> rows) {
    if (rows.size() == 1) {
      insert(jdbc, rows.get(0));
      return;
    }
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
        INSERT_MANY,
        (PreparedStatement statement) -> {
          int next = set(statement, 1, COLUMNS.size(), events);
          set(statement, next, 3, entities);
          return statement.execute();
        });
  }

  private static void insert(JdbcOperations jdbc, AuditRow row) {
    jdbc.execute(
        INSERT_ONE,
        (PreparedStatement statement) -> {
          int next = 1;
          for (String value : values(row)) {
            statement.setString(next++, value);
          }
          statement.setString(next++, row.id());
          statement.setArray(
              next,
              array(
                  statement,
                  row.entities().stream().map(entity -> cut(entity, LONGEST_NAME)).toArray()));
          return statement.execute();
        });
  }

  private static int set(
      PreparedStatement statement, int first, int columns, List<@Nullable String[]> rows)
      throws SQLException {
    for (int column = 0; column < columns; column++) {
      int at = column;
      statement.setArray(
          first + column, array(statement, rows.stream().map(row -> row[at]).toArray()));
    }
    return first + columns;
  }

  private static Array array(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    return statement.getConnection().createArrayOf("varchar", values);
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
