package nl.naast.security.invitation;

import jakarta.servlet.http.HttpServletRequest;
import nl.naast.security.Issuer;
import nl.naast.security.account.Passwords;
import nl.naast.security.audit.Audit;
import nl.naast.security.audit.AuditEntry;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.audit.AuditOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the invited person sees: where to type the code, how to choose a name and a password. */
@Controller
class InvitationPages {
  private static final int LONGEST_NAME = 100;
  private final Invitations invitations;
  private final Passwords passwords;
  private final Issuer issuer;
  private final Audit audit;

  InvitationPages(Invitations invitations, Passwords passwords, Issuer issuer, Audit audit) {
    this.invitations = invitations;
    this.passwords = passwords;
    this.issuer = issuer;
    this.audit = audit;
  }

  @GetMapping("/invitation")
  String code(@RequestParam(value = "code", required = false) @Nullable String code, Model page) {
    if (code != null && invitations.find(code).isPresent()) {
      return form(code, page);
    }
    page.addAttribute("refused", code != null);
    return "invitation-code";
  }

  @GetMapping("/invitation/{code}")
  String open(@PathVariable("code") String code, Model page) {
    return code(code, page);
  }

  /** To print, for who gets it on paper. */
  @GetMapping("/invitation/{code}/letter")
  String letter(@PathVariable("code") String code, Model page) {
    if (invitations.find(code).isEmpty()) {
      return code(code, page);
    }
    page.addAttribute("code", code);
    page.addAttribute("address", issuer.value() + "/invitation");
    return "invitation-letter";
  }

  @PostMapping("/invitation")
  String accept(
      @RequestParam("code") String code,
      @RequestParam("username") String username,
      @RequestParam("password") String password,
      @RequestParam("again") String again,
      HttpServletRequest request,
      Model page) {
    if (invitations.find(code).isEmpty()) {
      return code(code, page);
    }
    String wrong = wrong(username, password, again);
    if (wrong == null) {
      switch (invitations.accept(code, username, password)) {
        case DONE -> {
          audit.record(
              AuditEntry.of(AuditKind.INVITATION_ACCEPTED, AuditOutcome.SUCCESS, request)
                  .by(username.strip(), null));
          page.addAttribute("message", "accepted");
          page.addAttribute("next", "/login");
          return "message";
        }
        case NOT_OPEN -> {
          return code(code, page);
        }
        case USERNAME_TAKEN -> wrong = "taken";
      }
    }
    page.addAttribute("wrong", wrong);
    page.addAttribute("username", username);
    return form(code, page);
  }

  private @Nullable String wrong(String username, String password, String again) {
    if (username.isBlank() || username.strip().length() > LONGEST_NAME) {
      return "username";
    }
    if (!passwords.isStrong(password) || password.equalsIgnoreCase(username.strip())) {
      return "password";
    }
    return password.equals(again) ? null : "again";
  }

  private static String form(String code, Model page) {
    page.addAttribute("code", code);
    return "invitation";
  }
}
