package nl.naast.security.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables {@code NAAST_AUDIT} and {@code NAAST_AUDIT_ENTITY}: rows are added, never changed. */
final class AuditTable {
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REFERENCE = 100;
  private static final String INSERT =
      "insert into NAAST_AUDIT (AUDIT_ID, RECORDED_AT, KIND, INTERACTION, OUTCOME, STATUS, WHO,"
          + " CLIENT_ID, FHIR_USER, ON_BEHALF_OF, ADDRESS, REQUEST_ID, QUERY, DETAIL)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String INSERT_ENTITY =
      "insert into NAAST_AUDIT_ENTITY (AUDIT_ID, POSITION_NR, REFERENCE) values (?, ?, ?)";

  private AuditTable() {}

  static void insert(JdbcOperations jdbc, List<AuditRow> rows) {
    jdbc.batchUpdate(INSERT, rows.stream().map(AuditTable::values).toList());
    List<Object[]> entities = new ArrayList<>();
    for (AuditRow row : rows) {
      for (int i = 0; i < row.entities().size(); i++) {
        entities.add(new Object[] {row.id(), i, cut(row.entities().get(i), LONGEST_NAME)});
      }
    }
    if (!entities.isEmpty()) {
      jdbc.batchUpdate(INSERT_ENTITY, entities);
    }
  }

  private static @Nullable Object[] values(AuditRow row) {
    return new @Nullable Object[] {
      row.id(),
      row.recorded().atOffset(ZoneOffset.UTC),
      row.kind(),
      row.interaction(),
      row.outcome().name(),
      row.status(),
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
