package nl.naast.security.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code NAAST_AUDIT}: rows are added and never changed. */
@Component
class AuditTable implements Audit {
  private static final int LONGEST_DETAIL = 4_000;
  private static final int LONGEST = 200;
  private static final Text NOT_WRITTEN =
      Text.of(
          "Dit kan nu niet: het toegangslog is niet te schrijven. Probeer het later.",
          "This is not possible now: the audit trail cannot be written. Try again later.");
  private final JdbcClient jdbc;

  AuditTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void record(AuditEntry entry) {
    try {
      jdbc.sql(
              "insert into NAAST_AUDIT (AUDIT_ID, RECORDED_AT, KIND, OUTCOME, WHO, CLIENT_ID,"
                  + " FHIR_USER, ON_BEHALF_OF, ENTITY, PATIENT, ADDRESS, REQUEST_ID, DETAIL)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .param(UUID.randomUUID().toString())
          .param(Instant.now().atOffset(ZoneOffset.UTC))
          .param(entry.what().name())
          .param(entry.outcome().name())
          .param(cut(entry.who(), LONGEST))
          .param(cut(entry.clientId(), LONGEST))
          .param(entry.fhirUser())
          .param(entry.onBehalfOf())
          .param(cut(entry.entity(), LONGEST))
          .param(entry.patient())
          .param(entry.address())
          .param(cut(entry.requestId(), LONGEST))
          .param(cut(entry.detail(), LONGEST_DETAIL))
          .update();
    } catch (DataAccessException e) {
      Refusal refusal = new Refusal(503, Issue.error(IssueType.TRANSIENT, NOT_WRITTEN));
      refusal.initCause(e);
      throw refusal;
    }
  }

  private static @Nullable String cut(@Nullable String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }
}
