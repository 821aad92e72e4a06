package nl.naast.security.smart;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.naast.security.scope.Right;
import nl.naast.security.scope.Scope;
import nl.naast.security.scope.Scopes;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Text;

/** Says in plain words what a scope lets an app do. */
final class ScopeTexts {
  private static final Text SEE = Text.of("%s inzien", "see %s");
  private static final Text CHANGE = Text.of("%s inzien en wijzigen", "see and change %s");
  private static final Text WRITE = Text.of("%s toevoegen of wijzigen", "add or change %s");
  private static final Text OFFLINE =
      Text.of(
          "toegang houden als u de app niet gebruikt, tot u dat intrekt",
          "keep access when you are not using the app, until you withdraw it");
  private static final Text ONLINE =
      Text.of("toegang houden zolang u de app gebruikt", "keep access while you use the app");
  private static final Text ADMIN =
      Text.of("accounts en apps beheren", "administer accounts and apps");
  private static final Text PART = Text.of(" (alleen een deel: %s)", " (only part: %s)");

  ScopeTexts() {}

  /** The text of a scope, beginning with a small letter. */
  public String text(String scope, Locale locale) {
    Language language = locale.getLanguage().equals("nl") ? Language.NL : Language.EN;
    Optional<Scope> parsed = Scope.parse(scope);
    if (parsed.isPresent()) {
      return resources(parsed.get(), language);
    }
    return switch (scope) {
      case "offline_access" -> OFFLINE.in(language);
      case "online_access" -> ONLINE.in(language);
      case Scopes.ADMIN -> ADMIN.in(language);
      default -> scope;
    };
  }

  private static String resources(Scope scope, Language language) {
    Set<Right> rights = scope.rights();
    boolean reads = rights.contains(Right.READ) || rights.contains(Right.SEARCH);
    boolean writes =
        rights.contains(Right.CREATE)
            || rights.contains(Right.UPDATE)
            || rights.contains(Right.DELETE);
    Text form = writes ? (reads ? CHANGE : WRITE) : SEE;
    String text = form.with(type(scope.type()).in(language)).in(language);
    return scope.query() == null ? text : text + PART.with(scope.query()).in(language);
  }

  private static Text type(String type) {
    return switch (type) {
      case "*" ->
          Text.of("alle gegevens die u zelf mag zien", "all data that you may see yourself");
      case "Patient" -> Text.of("de gegevens van de patiënt", "the patient's details");
      case "RelatedPerson" -> Text.of("wie de naasten zijn", "who the naasten are");
      case "CareTeam" -> Text.of("het team om de patiënt", "the team around the patient");
      case "Observation" -> Text.of("antwoorden en uitkomsten", "answers and results");
      case "Encounter" -> Text.of("opnames en bezoeken", "stays and visits");
      case "Consent" -> Text.of("toestemmingen", "consents");
      case "AuditEvent" -> Text.of("wie wat heeft ingezien", "who looked at what");
      case "Practitioner", "PractitionerRole", "Organization", "Location" ->
          Text.of("wie hier werken", "who works here");
      case "Person" -> Text.of("uw eigen inloggegevens als naaste", "your own login as a naaste");
      default -> Text.of(type, type);
    };
  }
}
