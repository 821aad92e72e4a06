package nl.naast.demo;

import nl.naast.security.client.Client;
import nl.naast.security.client.Clients;
import nl.naast.server.StartupStep;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whose passwords everybody knows must not be let in anywhere but in the demo. */
@Component
@Profile("!demo")
class NoDemoElsewhere implements StartupStep {
  private final Clients clients;

  NoDemoElsewhere(Clients clients) {
    this.clients = clients;
  }

  @Override
  public int getOrder() {
    return INDEX - 1;
  }

  @Override
  public String title() {
    return "looking for logins of the demo";
  }

  @Override
  public void run() {
    if (clients.all().stream().anyMatch(client -> client.clientId().startsWith(Client.DEMO))) {
      throw new IllegalStateException(
          "This database was made by the demo: its passwords are known to everybody. Start with the"
              + " profile 'demo', or give spring.datasource.url a database of its own.");
    }
  }
}
