package nl.naast.security.admin;

import jakarta.servlet.http.HttpServletRequest;
import nl.naast.security.Caller;
import nl.naast.security.Issuer;
import nl.naast.security.account.Account;
import nl.naast.security.audit.Audit;
import nl.naast.security.audit.AuditEntry;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.audit.AuditOutcome;
import nl.naast.security.scope.Scopes;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * Who may administer: somebody with the role, who logged in here and let the app use it. A token of
 * an outside issuer never does, so that who runs that one does not run this server too.
 */
@Component
public class AdminDoor {
  private static final Text NOT_YOU =
      Text.of(
          "Dit kan alleen een beheerder die hier is ingelogd, met een token met de scope"
              + " naast-admin.",
          "Only an administrator who logged in here can do this, with a token with the scope"
              + " naast-admin.");
  private final Issuer issuer;
  private final Audit audit;

  AdminDoor(Issuer issuer, Audit audit) {
    this.issuer = issuer;
    this.audit = audit;
  }

  /**
   * Lets an administrator in.
   *
   * @throws Refusal 403 for anybody else; that is audited
   */
  public Caller administrator(HttpServletRequest request) {
    Caller caller = Caller.of(request).orElseThrow();
    boolean may =
        caller.issuer().equals(issuer.value())
            && caller.roles().contains(Account.ADMINISTRATOR)
            && caller.scopes().contains(Scopes.ADMIN);
    if (!may) {
      audit.record(
          AuditEntry.of(AuditKind.CONFIGURATION_CHANGED, AuditOutcome.REFUSED, request)
              .on(request.getRequestURI()));
      throw new Refusal(403, Issue.error(IssueType.FORBIDDEN, NOT_YOU));
    }
    return caller;
  }

  /** Records a change before it is made. */
  public void record(HttpServletRequest request, AuditKind kind, String entity) {
    audit.record(AuditEntry.of(kind, AuditOutcome.SUCCESS, request).on(entity));
  }
}
