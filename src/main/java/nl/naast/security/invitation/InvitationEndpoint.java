package nl.naast.security.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.naast.security.Caller;
import nl.naast.security.Issuer;
import nl.naast.security.audit.Audit;
import nl.naast.security.audit.AuditEntry;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.audit.AuditOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /invitations}: a professional, or the hospital's system, lets a naaste make an
 * account. The answer carries the link and the code to hand over; the page of the link can be
 * printed. By e-mail it goes where the server has an SMTP server and the request an address.
 */
@RestController
class InvitationEndpoint {
  private final InvitationRules rules;
  private final Invitations invitations;
  private final InvitationMail mail;
  private final Issuer issuer;
  private final Audit audit;

  InvitationEndpoint(
      InvitationRules rules,
      Invitations invitations,
      InvitationMail mail,
      Issuer issuer,
      Audit audit) {
    this.rules = rules;
    this.invitations = invitations;
    this.mail = mail;
    this.issuer = issuer;
    this.audit = audit;
  }

  @PostMapping(path = "/invitations", consumes = "application/json")
  ResponseEntity<Map<String, Object>> invite(@RequestBody String body, HttpServletRequest request) {
    Caller caller = Caller.of(request).orElseThrow();
    InvitationRules.Asked asked = rules.read(body, caller);
    audit.record(
        AuditEntry.of(AuditKind.INVITATION_ISSUED, AuditOutcome.SUCCESS, request)
            .on(asked.fhirUser()));
    Invitations.Issued issued =
        invitations.issue(asked.fhirUser(), Set.of(), caller.clientId() + " " + caller.subject());
    String url = issuer.value() + "/invitation/" + issued.code();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("url", url);
    answer.put("code", issued.code());
    answer.put("letter", url + "/letter");
    answer.put("expires", issued.expires().toString());
    if (asked.email() != null) {
      mail.send(asked.email(), url, issued);
      answer.put("sent", true);
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .header("Cache-Control", "no-store")
        .body(answer);
  }
}
