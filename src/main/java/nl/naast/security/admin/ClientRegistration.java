package nl.naast.security.admin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.security.client.ClientRules;
import nl.naast.security.client.Clients;
import nl.naast.security.key.Secret;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Registers clients, the same way over HTTP and on the command line. */
@Component
class ClientRegistration {
  private final Clients clients;
  private final PasswordEncoder secrets =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  ClientRegistration(Clients clients) {
    this.clients = clients;
  }

  /**
   * A client that was stored.
   *
   * @param secret its {@code client_secret}, when it got one just now: it is not told again
   */
  record Registered(Client client, boolean created, @Nullable String secret) {}

  List<Client> all() {
    return clients.all();
  }

  Optional<Client> find(String clientId) {
    return clients.find(clientId);
  }

  /**
   * Checks; nothing is stored yet.
   *
   * @throws Refusal 422 with all that is wrong
   */
  void check(Client client) {
    List<Issue> wrong = ClientRules.check(client);
    if (!wrong.isEmpty()) {
      throw new Refusal(422, new Outcome(wrong));
    }
  }

  /** Stores a client that was checked; one that keeps its secret keeps the one that it had. */
  Registered store(Client client, boolean newSecret) {
    Optional<Client> had = clients.find(client.clientId());
    String hash = had.map(Client::secretHash).orElse(null);
    String secret = null;
    if (client.authentication() != ClientAuthentication.CLIENT_SECRET) {
      hash = null;
    } else if (hash == null || newSecret) {
      secret = Secret.random();
      hash = Objects.requireNonNull(secrets.encode(secret));
    }
    Client stored = client.withSecretHash(hash);
    clients.save(stored);
    return new Registered(stored, had.isEmpty(), secret);
  }
}
