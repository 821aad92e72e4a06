package nl.naast.security.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.client.Client;
import nl.naast.server.outcome.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists, registers and disables apps and systems. */
@Component
@Command(
    description = "Lists the apps and systems that may ask for tokens.",
    mixinStandardHelpOptions = true)
class ClientsCommand implements AdminCommand, Callable<Integer> {
  private final ClientRegistration clients;
  private final CommandRecord trail;

  @Spec CommandSpec spec;

  @Option(
      names = "--put",
      paramLabel = "FILE",
      description = "register what this JSON file says, in place of what has its client_id")
  @Nullable Path put;

  @Option(names = "--disable", paramLabel = "ID", description = "give it no tokens any more")
  @Nullable String disable;

  @Option(names = "--secret", paramLabel = "ID", description = "give it another secret")
  @Nullable String secret;

  ClientsCommand(ClientRegistration clients, CommandRecord trail) {
    this.clients = clients;
    this.trail = trail;
  }

  @Override
  public String name() {
    return "clients";
  }

  @Override
  public Integer call() throws IOException {
    try {
      if (put != null) {
        Client client = ClientForm.read(Files.readString(put));
        clients.check(client);
        store(client, false);
      }
    } catch (Refusal refusal) {
      refusal
          .outcome()
          .issues()
          .forEach(issue -> spec.commandLine().getErr().println(issue.text().en()));
      return 1;
    }
    for (String id : new String[] {disable, secret}) {
      if (id != null && clients.find(id).isEmpty()) {
        spec.commandLine().getErr().println("There is no client with this id.");
        return 1;
      }
    }
    if (disable != null) {
      store(clients.find(disable).orElseThrow().withEnabled(false), false);
    }
    if (secret != null) {
      store(clients.find(secret).orElseThrow(), true);
    }
    for (Client client : clients.all()) {
      spec.commandLine()
          .getOut()
          .printf(
              "%s\t%s\t%s\t%s%n",
              client.clientId(),
              client.authentication().method(),
              client.name(),
              client.enabled() ? "enabled" : "disabled");
    }
    return 0;
  }

  private void store(Client client, boolean newSecret) {
    trail.record(AuditKind.CLIENT_CHANGED, "client:" + client.clientId());
    Optional.ofNullable(clients.store(client, newSecret).secret())
        .ifPresent(
            told ->
                spec.commandLine()
                    .getOut()
                    .println("client_secret of " + client.clientId() + ": " + told));
  }
}
