package nl.naast.security.client;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naast.security.scope.Scope;
import nl.naast.security.scope.Scopes;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** What a client must be like to be registered outside the demo. */
public final class ClientRules {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{3,100}");
  private static final Set<String> THIS_DEVICE = Set.of("127.0.0.1", "[::1]");
  private static final Text BAD_ID =
      Text.of(
          "Een client_id heeft 3 tot 100 letters, cijfers, punten, streepjes of onderstrepingen, en"
              + " begint niet met demo-.",
          "A client_id has 3 to 100 letters, digits, dots, hyphens or underscores, and does not"
              + " begin with demo-.");
  private static final Text NO_NAME =
      Text.of(
          "Geef de naam waaronder mensen deze app kennen.",
          "Give the name by which people know this app.");
  private static final Text BAD_REDIRECT =
      Text.of(
          "Een redirect_uri is een https-adres, een http-adres op 127.0.0.1 of [::1], of een eigen"
              + " schema met een punt erin, zonder fragment.",
          "A redirect_uri is an https address, an http address at 127.0.0.1 or [::1], or an own"
              + " scheme with a dot in it, without a fragment.");
  private static final Text BAD_SCOPE =
      Text.of(
          "Een van de scopes bestaat niet. Kijk naar scopes_supported in de SMART-configuratie.",
          "One of the scopes does not exist. See scopes_supported in the SMART configuration.");
  private static final Text MIXED =
      Text.of(
          "Scopes van een systeem (system/) en van mensen (patient/, user/) gaan niet samen in één"
              + " client. Registreer er twee.",
          "Scopes of a system (system/) and of people (patient/, user/) do not go together in one"
              + " client. Register two.");
  private static final Text UNSIGNED_SYSTEM =
      Text.of(
          "Een systeem meldt zich met private_key_jwt.",
          "A system identifies itself with private_key_jwt.");
  private static final Text NO_REDIRECT =
      Text.of(
          "Een app die mensen laat inloggen, heeft een redirect_uri nodig.",
          "An app that lets people log in needs a redirect_uri.");
  private static final Text NO_KEYS =
      Text.of(
          "Geef bij private_key_jwt óf jwks_uri (https) óf jwks, met publieke sleutels voor RS384"
              + " (RSA, minstens 2048 bits) of ES384 (P-384).",
          "With private_key_jwt, give either jwks_uri (https) or jwks, with public keys for RS384"
              + " (RSA, at least 2048 bits) or ES384 (P-384).");

  private ClientRules() {}

  /** What is wrong with a registration; nothing when it may be stored. */
  public static List<Issue> check(Client client) {
    List<Issue> wrong = new ArrayList<>();
    refuse(
        wrong,
        !ID.matcher(client.clientId()).matches() || client.clientId().startsWith(Client.DEMO),
        BAD_ID);
    refuse(wrong, client.name().isBlank(), NO_NAME);
    refuse(wrong, !client.redirectUris().stream().allMatch(ClientRules::mayReturnTo), BAD_REDIRECT);
    refuse(
        wrong,
        client.scopes().isEmpty() || !client.scopes().stream().allMatch(Scopes::isKnown),
        BAD_SCOPE);
    refuse(wrong, client.isSystem() && isForPeople(client), MIXED);
    refuse(wrong, client.isSystem() && !client.mayUseClientCredentials(), UNSIGNED_SYSTEM);
    refuse(wrong, !client.isSystem() && client.redirectUris().isEmpty(), NO_REDIRECT);
    refuse(
        wrong,
        client.authentication() == ClientAuthentication.PRIVATE_KEY_JWT && !hasKeys(client),
        NO_KEYS);
    return wrong;
  }

  private static void refuse(List<Issue> wrong, boolean isWrong, Text text) {
    if (isWrong) {
      wrong.add(Issue.error(IssueType.INVALID, text));
    }
  }

  private static boolean isForPeople(Client client) {
    return client.maySendUsers()
        || client.scopes().stream()
            .flatMap(scope -> Scope.parse(scope).stream())
            .anyMatch(scope -> scope.level() != Scope.Level.SYSTEM);
  }

  private static boolean mayReturnTo(String address) {
    URI uri = uri(address);
    if (uri == null || uri.getScheme() == null || uri.getRawFragment() != null) {
      return false;
    }
    return switch (uri.getScheme()) {
      case "https" -> uri.getHost() != null;
      case "http" -> uri.getHost() != null && THIS_DEVICE.contains(uri.getHost());
      default -> uri.getScheme().contains(".");
    };
  }

  private static boolean hasKeys(Client client) {
    String address = client.jwksUri();
    String keys = client.jwks();
    if ((address == null) == (keys == null)) {
      return false;
    }
    return address != null ? mayFetchFrom(address) : keys != null && mayVerify(keys);
  }

  private static boolean mayFetchFrom(String address) {
    URI uri = uri(address);
    return uri != null
        && uri.getHost() != null
        && ("https".equals(uri.getScheme())
            || ("http".equals(uri.getScheme()) && THIS_DEVICE.contains(uri.getHost())));
  }

  private static boolean mayVerify(String jwks) {
    try {
      JWKSet keys = JWKSet.parse(jwks);
      return !keys.isEmpty()
          && keys.getKeys().stream().noneMatch(key -> key.isPrivate())
          && keys.getKeys().stream().allMatch(AssertionKeys::isStrong);
    } catch (ParseException e) {
      return false;
    }
  }

  private static @Nullable URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
