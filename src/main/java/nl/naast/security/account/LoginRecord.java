package nl.naast.security.account;

import nl.naast.security.audit.Audit;
import nl.naast.security.audit.AuditEntry;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.audit.AuditOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts logins into the audit trail. What was typed in at one that failed is not kept. */
@Component
class LoginRecord {
  private final Audit audit;

  LoginRecord(Audit audit) {
    this.audit = audit;
  }

  void succeeded(Account account) {
    record(AuditKind.LOGIN, AuditOutcome.SUCCESS, account);
  }

  void refused(@Nullable Account account) {
    record(AuditKind.LOGIN, AuditOutcome.REFUSED, account);
  }

  void locked(Account account) {
    record(AuditKind.LOCKED, AuditOutcome.REFUSED, account);
  }

  void loggedOut(Account account) {
    record(AuditKind.LOGOUT, AuditOutcome.SUCCESS, account);
  }

  private void record(AuditKind kind, AuditOutcome outcome, @Nullable Account account) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet) {
      AuditEntry entry = AuditEntry.of(kind, outcome, servlet.getRequest());
      audit.record(account == null ? entry : entry.by(account.id(), null).as(account.fhirUser()));
    }
  }
}
