package nl.naast.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.naast.server.outcome.Refusal;
import nl.naast.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row is in the trail with all that it was about, or not at all. */
@ServerTest
class AuditWriterIT {
  @Autowired AuditWriter writer;
  @Autowired JdbcClient jdbc;

  @Test
  void whenWhatARowIsAboutCannotBeWrittenThenNeitherIsTheRow() {
    AuditRow row = row();
    // The second statement meets the place taken; nothing else holds this id.
    jdbc.sql("insert into NAAST_AUDIT_ENTITY (AUDIT_ID, POSITION_NR, REFERENCE) values (?, 0, 'x')")
        .param(row.id())
        .update();

    assertThatThrownBy(() -> writer.write(row)).isInstanceOf(Refusal.class);

    assertThat(rows(row)).isZero();
    AuditRow next = row();
    writer.write(next);
    assertThat(rows(next)).as("the next is written as ever").isOne();
  }

  private int rows(AuditRow row) {
    return jdbc.sql("select count(*) from NAAST_AUDIT where AUDIT_ID = ?")
        .param(row.id())
        .query(Integer.class)
        .single();
  }

  private static AuditRow row() {
    return new AuditRow(
        AuditRow.nextId(),
        Instant.now(),
        AuditRow.FHIR,
        "read",
        AuditOutcome.SUCCESS,
        null,
        "writer-test",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of("Patient/writer-test"));
  }
}
