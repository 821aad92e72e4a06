package nl.naast.security.admin;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naast.security.account.Account;
import nl.naast.security.account.Accounts;
import nl.naast.security.audit.AuditKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists accounts, lets people in and keeps them out. */
@Component
@Command(
    description =
        "Lists the accounts. One that is disabled gets no new tokens; those it has end within 15"
            + " minutes.",
    mixinStandardHelpOptions = true)
class AccountsCommand implements AdminCommand, Callable<Integer> {
  private final Accounts accounts;
  private final CommandRecord trail;

  @Spec CommandSpec spec;

  @Option(names = "--disable", paramLabel = "NAME", description = "keep this user out")
  @Nullable String disable;

  @Option(names = "--enable", paramLabel = "NAME", description = "let this user in again")
  @Nullable String enable;

  AccountsCommand(Accounts accounts, CommandRecord trail) {
    this.accounts = accounts;
    this.trail = trail;
  }

  @Override
  public String name() {
    return "accounts";
  }

  @Override
  public Integer call() {
    boolean done =
        (disable == null || set(disable, false)) && (enable == null || set(enable, true));
    if (!done) {
      spec.commandLine().getErr().println("There is no account with this name.");
      return 1;
    }
    for (Account account : accounts.all()) {
      spec.commandLine()
          .getOut()
          .printf(
              "%s\t%s\t%s\t%s%n",
              account.username(),
              account.fhirUser() == null ? "-" : account.fhirUser(),
              account.roles().isEmpty() ? "-" : String.join(" ", account.roles()),
              account.enabled() ? "enabled" : "disabled");
    }
    return 0;
  }

  private boolean set(String name, boolean enabled) {
    Optional<Account> found =
        accounts.all().stream().filter(one -> one.username().equals(name)).findFirst();
    found.ifPresent(
        account -> {
          trail.record(AuditKind.ACCOUNT_CHANGED, "account:" + account.id());
          accounts.setEnabled(account.id(), enabled);
        });
    return found.isPresent();
  }
}
