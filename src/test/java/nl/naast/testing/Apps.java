package nl.naast.testing;

import java.util.Map;
import java.util.Set;
import nl.naast.security.Issuer;
import nl.naast.security.account.Accounts;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.security.client.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** A family, its accounts and some apps; each user name is also its password. */
@Lazy
public final class Apps {
  public static final String APP = "family-app";
  public static final String REDIRECT = "https://app.naast.example/callback";
  public static final String VERIFIER = "a-verifier-of-at-least-43-characters-0123456789";
  public static final String ALL =
      "openid fhirUser launch launch/patient launch/encounter offline_access patient/*.cruds"
          + " user/*.rs";
  private final Accounts accounts;
  private final Clients clients;
  private final Issuer issuer;
  private final FhirHttp http;
  private @Nullable Circle circle;

  Apps(FhirHttp http, Accounts accounts, Clients clients, Issuer issuer) {
    this.accounts = accounts;
    this.clients = clients;
    this.issuer = issuer;
    this.http = http;
  }

  /** The user name (and password) of an account that is there once. */
  public void account(String name, @Nullable String fhirUser, String... roles) {
    accounts.create(name, name, fhirUser, Set.of(roles));
  }

  public void register(
      String id,
      ClientAuthentication authentication,
      @Nullable String secret,
      @Nullable String launch) {
    clients.save(
        new Client(
            id,
            "Family app",
            authentication,
            secret == null
                ? null
                : PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(secret),
            Set.of(REDIRECT),
            launch,
            Set.of((ALL + " online_access").split(" ")),
            null,
            null,
            true));
  }

  /**
   * The family. It is stored when first asked for: while beans are made, no request is answered.
   */
  public synchronized Circle circle() {
    if (circle == null) {
      circle = Circle.store(http, "smart");
      register(APP, ClientAuthentication.NONE, null, "https://app.naast.example/launch");
      account("naaste", "RelatedPerson/" + circle.id("a"));
      account("two-families", "Person/" + circle.id("person"));
      account("patient", "Patient/" + circle.id("p"));
      account("regisseur", "Practitioner/" + circle.id("regisseur"));
      account("stranger", "Practitioner/" + circle.id("stranger"));
    }
    return circle;
  }

  public String root() {
    return issuer.value();
  }

  /** A new browser, with nobody logged in. */
  public SmartApp open() {
    circle();
    return new SmartApp(issuer.value());
  }

  /** A request of the public app with this scope. */
  public Map<String, String> request(String scope) {
    return SmartApp.request(issuer.value(), APP, REDIRECT, scope, VERIFIER);
  }

  /** All of a standalone launch by somebody with one patient. */
  public SmartApp.Answer tokens(String user, String scope) {
    SmartApp app = open();
    SmartApp.Place consent = app.logIn(app.authorize(request(scope)), user, user);
    return app.token(APP, REDIRECT, app.consent(consent).code(), VERIFIER);
  }
}
