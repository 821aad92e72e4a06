package nl.naast.demo;

import java.util.Map;
import java.util.Set;
import nl.naast.security.account.Account;
import nl.naast.security.account.Accounts;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.security.client.Clients;
import nl.naast.security.scope.Scopes;
import nl.naast.server.StartupStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * The demo's users and clients, whose passwords everybody knows. They are made in the demo's own
 * database, and here alone.
 */
final class DemoLogins implements StartupStep {
  private static final Logger LOG = LoggerFactory.getLogger(DemoLogins.class);
  private static final String EHR = "demo-ehr";
  private static final Map<String, String> USERS =
      Map.of(
          "naaste", "RelatedPerson/jansen-daughter",
          "naaste-van-twee", "Person/linda-jansen",
          "patient", "Patient/jansen-patient",
          "verpleegkundige", "Practitioner/jansen-nurse",
          "arts", "Practitioner/jansen-gp");
  private final Accounts accounts;
  private final Clients clients;

  DemoLogins(Accounts accounts, Clients clients) {
    this.accounts = accounts;
    this.clients = clients;
  }

  @Override
  public int getOrder() {
    return DATA + 1;
  }

  @Override
  public String title() {
    return "making the demo's users and clients";
  }

  @Override
  public void run() {
    LOG.warn("The demo's passwords are known to everybody: keep it on this machine.");
    if (clients.find(EHR).isEmpty()) {
      clients.save(
          client(
              EHR,
              "Demo-EPD",
              ClientAuthentication.CLIENT_SECRET,
              Set.of(),
              Set.of("system/*.cruds"),
              PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(EHR)));
    }
    if (clients.find("demo-app").isEmpty()) {
      clients.save(
          client(
              "demo-app",
              "Demo-app",
              ClientAuthentication.NONE,
              Set.of("http://127.0.0.1/", "http://127.0.0.1/index.html"),
              Set.of(
                  "openid",
                  "fhirUser",
                  "launch",
                  "launch/patient",
                  "launch/encounter",
                  "offline_access",
                  "online_access",
                  "patient/*.cruds",
                  "user/*.cruds",
                  Scopes.ADMIN),
              null));
    }
    USERS.forEach((name, fhirUser) -> accounts.create(name, name, fhirUser, Set.of()));
    accounts.create("auditor", "auditor", null, Set.of(Account.AUDITOR));
    accounts.create("beheerder", "beheerder", null, Set.of(Account.ADMINISTRATOR));
  }

  private static Client client(
      String id,
      String name,
      ClientAuthentication authentication,
      Set<String> redirects,
      Set<String> scopes,
      @org.jspecify.annotations.Nullable String secretHash) {
    return new Client(
        id, name, authentication, secretHash, redirects, null, scopes, null, null, true);
  }
}
