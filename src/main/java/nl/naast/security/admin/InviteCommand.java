package nl.naast.security.admin;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.invitation.Invitations;
import nl.naast.server.outcome.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Invites somebody: the first administrator too. */
@Component
@Command(
    description = "Prints a link with which somebody makes an account, once, within two weeks.",
    mixinStandardHelpOptions = true)
class InviteCommand implements AdminCommand, Callable<Integer> {
  private final Invitations invitations;
  private final CommandRecord trail;
  private final Environment environment;

  @Spec CommandSpec spec;

  @Option(names = "--role", description = "administrator or auditor; may be repeated")
  Set<String> roles = Set.of();

  @Option(names = "--fhir-user", description = "who it is here, such as Practitioner/3")
  @Nullable String fhirUser;

  InviteCommand(Invitations invitations, CommandRecord trail, Environment environment) {
    this.invitations = invitations;
    this.trail = trail;
    this.environment = environment;
  }

  @Override
  public String name() {
    return "invite";
  }

  @Override
  public Integer call() {
    try {
      AccountRules.check(fhirUser, roles);
    } catch (Refusal refusal) {
      refusal
          .outcome()
          .issues()
          .forEach(issue -> spec.commandLine().getErr().println(issue.text().en()));
      return 1;
    }
    trail.record(
        AuditKind.INVITATION_ISSUED,
        fhirUser == null ? String.join(" ", new TreeSet<>(roles)) : fhirUser);
    Invitations.Issued issued = invitations.issue(fhirUser, roles, "command line");
    String base =
        environment.getProperty(
            "naast.base-url",
            "http://localhost:" + environment.getProperty("server.port", "8080") + "/fhir");
    spec.commandLine()
        .getOut()
        .println(base.replaceFirst("/fhir$", "") + "/invitation/" + issued.code());
    spec.commandLine().getOut().println("Works once, until " + issued.expires());
    return 0;
  }
}
