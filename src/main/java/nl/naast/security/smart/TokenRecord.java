package nl.naast.security.smart;

import jakarta.servlet.http.HttpServletRequest;
import nl.naast.security.account.Account;
import nl.naast.security.account.Accounts;
import nl.naast.security.audit.Audit;
import nl.naast.security.audit.AuditEntry;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.audit.AuditOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.stereotype.Component;

/** Puts what happens with tokens into the audit trail. */
@Component
class TokenRecord {
  private final Audit audit;
  private final Accounts accounts;

  TokenRecord(Audit audit, Accounts accounts) {
    this.audit = audit;
    this.accounts = accounts;
  }

  /** A token that was issued, refreshed, revoked or looked at. */
  void issued(
      HttpServletRequest request,
      AuditKind kind,
      @Nullable OAuth2Authorization authorization,
      String client) {
    AuditEntry entry = AuditEntry.of(kind, AuditOutcome.SUCCESS, request).by(client, client);
    if (authorization != null && !authorization.getPrincipalName().equals(client)) {
      entry = entry.by(authorization.getPrincipalName(), client);
      entry =
          entry.as(
              accounts.byId(authorization.getPrincipalName()).map(Account::fhirUser).orElse(null));
    }
    audit.record(
        authorization == null
            ? entry
            : entry.saying(String.join(" ", authorization.getAuthorizedScopes())));
  }

  void refused(HttpServletRequest request, AuditKind kind, String why) {
    audit.record(AuditEntry.of(kind, AuditOutcome.REFUSED, request).saying(why));
  }
}
