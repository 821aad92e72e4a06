package nl.naast.security.smart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.naast.security.Issuer;
import nl.naast.security.access.ReachablePatients;
import nl.naast.security.account.Account;
import nl.naast.security.account.Accounts;
import nl.naast.security.client.Client;
import nl.naast.security.client.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages between the login and the app: about which patient it is, and what the app may do. The
 * answer of the second goes to the authorization endpoint itself.
 */
@Controller
class AuthorizationPages {
  /** Where an authorization keeps its launch context, as JSON. */
  static final String CONTEXT = "naast.context";

  private static final OAuth2TokenType STATE = new OAuth2TokenType("state");
  private static final int MOST_PATIENTS = 200;
  private final StoredAuthorizations authorizations;
  private final Accounts accounts;
  private final Clients clients;
  private final Launches launches;
  private final ReachablePatients patients;
  private final Issuer issuer;

  AuthorizationPages(
      StoredAuthorizations authorizations,
      Accounts accounts,
      Clients clients,
      Launches launches,
      ReachablePatients patients,
      Issuer issuer) {
    this.authorizations = authorizations;
    this.accounts = accounts;
    this.clients = clients;
    this.launches = launches;
    this.patients = patients;
    this.issuer = issuer;
  }

  /** An authorization that waits for its user. */
  private record Pending(
      OAuth2Authorization authorization,
      OAuth2AuthorizationRequest request,
      Account account,
      Client client) {}

  @GetMapping("/authorize/consent")
  String consent(
      @RequestParam("state") String state,
      @RequestParam(value = "find", required = false) @Nullable String find,
      Authentication user,
      Model page) {
    Optional<Pending> found = pending(state, user);
    if (found.isEmpty()) {
      return message(page, "expired");
    }
    Pending pending = found.get();
    page.addAttribute("client", pending.client().name());
    page.addAttribute("username", pending.account().username());
    page.addAttribute("state", state);
    page.addAttribute("clientId", pending.client().clientId());
    LaunchContext context = TokenClaims.context(pending.authorization());
    if (context == null) {
      Object launch = pending.request().getAdditionalParameters().get("launch");
      if (launch instanceof String value) {
        Optional<LaunchContext> announced = launches.use(value, pending.client().clientId());
        if (announced.isEmpty()) {
          return message(page, "launch");
        }
        if (!isFor(announced.get(), pending.account())) {
          return message(page, "user");
        }
        context = keep(pending, announced.get());
      }
    }
    boolean needsPatient = Granted.needsPatient(pending.request().getScopes());
    if (needsPatient && (context == null || context.patient() == null)) {
      List<ReachablePatients.Named> reachable = reachable(pending.account());
      if (reachable.isEmpty()) {
        return message(page, "nobody");
      }
      if (reachable.size() > 1) {
        return choose(page, reachable, find);
      }
      context = keep(pending, chosen(context, reachable.get(0).id()));
    }
    return ask(page, pending, context);
  }

  @PostMapping("/authorize/patient")
  String patient(
      @RequestParam("state") String state,
      @RequestParam("patient") String patient,
      Authentication user,
      Model page) {
    Optional<Pending> found = pending(state, user);
    if (found.isEmpty()) {
      return message(page, "expired");
    }
    String fhirUser = found.get().account().fhirUser();
    if (fhirUser == null || !patients.includes(fhirUser, patient)) {
      return message(page, "nobody");
    }
    keep(found.get(), chosen(TokenClaims.context(found.get().authorization()), patient));
    return "redirect:"
        + issuer.value()
        + org.springframework.web.util.UriComponentsBuilder.fromPath("/authorize/consent")
            .queryParam("state", "{state}")
            .encode()
            .buildAndExpand(state)
            .toUriString();
  }

  private Optional<Pending> pending(String state, Authentication user) {
    OAuth2Authorization authorization = authorizations.findByToken(state, STATE);
    if (authorization == null || !authorization.getPrincipalName().equals(user.getName())) {
      return Optional.empty();
    }
    OAuth2AuthorizationRequest request =
        Objects.requireNonNull(
            authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
    return accounts
        .byId(user.getName())
        .filter(Account::enabled)
        .flatMap(
            account ->
                clients
                    .find(authorization.getRegisteredClientId())
                    .map(client -> new Pending(authorization, request, account, client)));
  }

  private String ask(Model page, Pending pending, @Nullable LaunchContext context) {
    Set<String> may = new LinkedHashSet<>(pending.request().getScopes());
    may.removeIf(scope -> !Granted.mayGrant(pending.account(), scope));
    page.addAttribute("chosen", may.stream().filter(Granted::isChosen).sorted().toList());
    page.addAttribute("always", may.stream().filter(s -> !Granted.isChosen(s)).sorted().toList());
    page.addAttribute("texts", new ScopeTexts());
    if (context != null && context.patient() != null && pending.account().fhirUser() != null) {
      page.addAttribute("patient", nameOf(pending.account(), context.patient()));
    }
    return "consent";
  }

  private @Nullable String nameOf(Account account, String patient) {
    return reachable(account).stream()
        .filter(one -> one.id().equals(patient))
        .map(ReachablePatients.Named::name)
        .findFirst()
        .orElse(null);
  }

  private static String choose(
      Model page, List<ReachablePatients.Named> reachable, @Nullable String find) {
    String part = find == null ? "" : find.strip().toLowerCase(Locale.ROOT);
    List<ReachablePatients.Named> found =
        reachable.stream()
            .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(part))
            .limit(MOST_PATIENTS)
            .toList();
    page.addAttribute("patients", found);
    page.addAttribute("find", find == null ? "" : find);
    page.addAttribute("many", reachable.size() > 10);
    return "patient";
  }

  private List<ReachablePatients.Named> reachable(Account account) {
    return account.fhirUser() == null ? List.of() : patients.of(account.fhirUser());
  }

  private static boolean isFor(LaunchContext context, Account account) {
    return context.user() == null || context.user().equals(account.fhirUser());
  }

  private static LaunchContext chosen(@Nullable LaunchContext context, String patient) {
    return context == null
        ? LaunchContext.ofPatient(patient)
        : new LaunchContext(
            patient,
            context.encounter(),
            context.fhirContext(),
            context.needPatientBanner(),
            context.user(),
            context.intent());
  }

  private LaunchContext keep(Pending pending, LaunchContext context) {
    authorizations.save(
        OAuth2Authorization.from(pending.authorization())
            .attribute(CONTEXT, context.toJson())
            .build());
    return context;
  }

  private static String message(Model page, String which) {
    page.addAttribute("message", which);
    return "message";
  }

  /** Shown in place of a redirect that would lead to who knows where. */
  @RequestMapping("/authorize/problem")
  String problem(Model page) {
    return message(page, "problem");
  }
}
