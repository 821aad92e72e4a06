package nl.naast.security.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.Caller;
import nl.naast.security.Issuer;
import nl.naast.security.account.Account;
import nl.naast.security.account.Accounts;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.invitation.Invitations;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /admin/accounts}: who logs in here. An administrator never chooses a password for
 * somebody: an account is made by who gets the invitation.
 */
@RestController
@RequestMapping("/admin/accounts")
class AccountAdmin {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Text FORM =
      Text.of(
          "Stuur een JSON-object met fhirUser en roles; niets anders.",
          "Send a JSON object with fhirUser and roles; nothing else.");
  private static final Text NO_ACCOUNT =
      Text.of("Er is geen account met dit id.", "There is no account with this id.");
  private final AdminDoor door;
  private final Accounts accounts;
  private final Invitations invitations;
  private final Issuer issuer;

  AccountAdmin(AdminDoor door, Accounts accounts, Invitations invitations, Issuer issuer) {
    this.door = door;
    this.accounts = accounts;
    this.invitations = invitations;
    this.issuer = issuer;
  }

  /** An account as administrators see it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Seen(
      String id, String username, @Nullable String fhirUser, Set<String> roles, boolean enabled) {
    static Seen of(Account account) {
      return new Seen(
          account.id(),
          account.username(),
          account.fhirUser(),
          new TreeSet<>(account.roles()),
          account.enabled());
    }
  }

  private record Asked(@Nullable String fhirUser, @Nullable Set<String> roles) {}

  @GetMapping
  List<Seen> all(HttpServletRequest request) {
    door.administrator(request);
    return accounts.all().stream().map(Seen::of).toList();
  }

  /** Invites somebody; the account is there once the invitation is accepted. */
  @PostMapping(consumes = "application/json")
  ResponseEntity<Map<String, Object>> invite(@RequestBody String body, HttpServletRequest request) {
    Caller administrator = door.administrator(request);
    Asked asked = parse(body);
    Set<String> roles = asked.roles() == null ? Set.of() : asked.roles();
    AccountRules.check(asked.fhirUser(), roles);
    door.record(
        request,
        AuditKind.INVITATION_ISSUED,
        asked.fhirUser() == null ? String.join(" ", new TreeSet<>(roles)) : asked.fhirUser());
    Invitations.Issued issued = invitations.issue(asked.fhirUser(), roles, administrator.subject());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("url", issuer.value() + "/invitation/" + issued.code());
    answer.put("code", issued.code());
    answer.put("letter", issuer.value() + "/invitation/" + issued.code() + "/letter");
    answer.put("expires", issued.expires().toString());
    return ResponseEntity.status(HttpStatus.CREATED)
        .header("Cache-Control", "no-store")
        .body(answer);
  }

  /** Keeps somebody out; what they granted to apps ends now. */
  @PostMapping("/{id}/disable")
  Seen disable(@PathVariable("id") String id, HttpServletRequest request) {
    return set(id, false, request);
  }

  @PostMapping("/{id}/enable")
  Seen enable(@PathVariable("id") String id, HttpServletRequest request) {
    return set(id, true, request);
  }

  private Seen set(String id, boolean enabled, HttpServletRequest request) {
    door.administrator(request);
    if (accounts.byId(id).isEmpty()) {
      throw new Refusal(404, Issue.error(IssueType.NOTFOUND, NO_ACCOUNT));
    }
    door.record(request, AuditKind.ACCOUNT_CHANGED, "account:" + id);
    accounts.setEnabled(id, enabled);
    return Seen.of(accounts.byId(id).orElseThrow());
  }

  private static Asked parse(String json) {
    try {
      Asked asked = JSON.readValue(json, Asked.class);
      if (asked != null) {
        return asked;
      }
    } catch (JsonProcessingException e) {
      throw new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM));
    }
    throw new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM));
  }
}
