package nl.naast.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.naast.server.outcome.Refusal;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row is in the trail with all that it was about, or not at all. */
@ServerTest
class AuditWriterIT {
  @Autowired AuditWriter writer;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcOperations jdbcOperations;

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

  @Test
  void whatManyWriteAtOnceIsAllThere() throws Exception {
    List<AuditRow> rows = Stream.generate(AuditWriterIT::row).limit(100).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Void> one :
          threads.invokeAll(
              rows.stream()
                  .<Callable<Void>>map(
                      row ->
                          () -> {
                            writer.write(row);
                            return null;
                          })
                  .toList())) {
        one.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdown();
    }

    assertThat(rows).allMatch(row -> rows(row) == 1).allMatch(row -> entities(row) == 1);
  }

  @Test
  void oneOrManyAreWrittenAlike() {
    AuditRow alone = row();
    List<AuditRow> together = List.of(row(), row());

    AuditTable.insert(jdbcOperations, List.of(alone));
    AuditTable.insert(jdbcOperations, together);

    assertThat(read(alone)).contains("writer-test", "Patient/writer-test");
    assertThat(together).extracting(this::read).allMatch(read(alone)::equals);
  }

  private String read(AuditRow row) {
    return jdbc.sql(
            "select a.KIND, a.INTERACTION, a.OUTCOME, a.STATUS, a.WHO, a.CLIENT_ID,"
                + " a.RECORDED_AT, e.POSITION_NR, e.REFERENCE"
                + " from NAAST_AUDIT a join NAAST_AUDIT_ENTITY e on e.AUDIT_ID = a.AUDIT_ID"
                + " where a.AUDIT_ID = ?")
        .param(row.id())
        .query()
        .listOfRows()
        .toString();
  }

  private int entities(AuditRow row) {
    return jdbc.sql("select count(*) from NAAST_AUDIT_ENTITY where AUDIT_ID = ?")
        .param(row.id())
        .query(Integer.class)
        .single();
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
        Instant.parse("2026-11-26T10:00:00.123456Z"),
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
