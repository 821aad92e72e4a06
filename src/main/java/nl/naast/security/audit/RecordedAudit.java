package nl.naast.security.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what rooms record themselves into the table. */
@Component
class RecordedAudit implements Audit {
  private final AuditWriter writer;

  RecordedAudit(AuditWriter writer) {
    this.writer = writer;
  }

  @Override
  public void record(AuditEntry entry) {
    List<String> entities = new ArrayList<>();
    if (entry.entity() != null) {
      entities.add(entry.entity());
    }
    if (entry.patient() != null) {
      entities.add("Patient/" + entry.patient());
    }
    writer.write(
        new AuditRow(
            AuditRow.nextId(),
            Instant.now(),
            entry.what().name(),
            null,
            entry.outcome(),
            null,
            entry.who(),
            entry.clientId(),
            entry.fhirUser(),
            entry.onBehalfOf(),
            entry.address(),
            entry.requestId(),
            null,
            entry.detail(),
            entities));
  }
}
