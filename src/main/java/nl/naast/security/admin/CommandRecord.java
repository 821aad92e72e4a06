package nl.naast.security.admin;

import nl.naast.security.audit.Audit;
import nl.naast.security.audit.AuditEntry;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.audit.AuditOutcome;
import org.springframework.stereotype.Component;

/** Puts what is done on the command line into the audit trail, before it is done. */
@Component
class CommandRecord {
  private final Audit audit;

  CommandRecord(Audit audit) {
    this.audit = audit;
  }

  void record(AuditKind kind, String entity) {
    audit.record(
        new AuditEntry(
            kind,
            AuditOutcome.SUCCESS,
            "command line: " + System.getProperty("user.name"),
            null,
            null,
            null,
            entity,
            null,
            null,
            null,
            null));
  }
}
