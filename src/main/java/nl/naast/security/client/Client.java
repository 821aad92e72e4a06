package nl.naast.security.client;

import java.util.Set;
import nl.naast.security.scope.Scope;
import org.jspecify.annotations.Nullable;

/**
 * An app or a system that may ask for tokens.
 *
 * @param clientId {@code client_id}
 * @param name how people know it; shown when they are asked for their consent
 * @param authentication how it shows who it is
 * @param secretHash for a client with a secret
 * @param redirectUris where users may be sent back to, each exactly; none for a system
 * @param launchUri where an EHR opens it
 * @param scopes what it may ask for at most
 * @param jwksUri where its public keys are
 * @param jwks its public keys, as a JWK Set
 * @param enabled whether it may ask for tokens now
 */
public record Client(
    String clientId,
    String name,
    ClientAuthentication authentication,
    @Nullable String secretHash,
    Set<String> redirectUris,
    @Nullable String launchUri,
    Set<String> scopes,
    @Nullable String jwksUri,
    @Nullable String jwks,
    boolean enabled) {

  /** Client ids that only the demo has: it lives in a database of its own. */
  public static final String DEMO = "demo-";

  public Client {
    redirectUris = Set.copyOf(redirectUris);
    scopes = Set.copyOf(scopes);
  }

  /** Whether it asks for tokens in its own name. */
  public boolean isSystem() {
    return scopes.stream()
        .flatMap(scope -> Scope.parse(scope).stream())
        .anyMatch(scope -> scope.level() == Scope.Level.SYSTEM);
  }

  /** A system that signs its requests; only the demo's may come with a secret that is written. */
  public boolean mayUseClientCredentials() {
    return isSystem()
        && (authentication == ClientAuthentication.PRIVATE_KEY_JWT
            || (clientId.startsWith(DEMO) && authentication == ClientAuthentication.CLIENT_SECRET));
  }

  public boolean maySendUsers() {
    return !redirectUris.isEmpty();
  }

  public Client withSecretHash(@Nullable String hash) {
    return new Client(
        clientId,
        name,
        authentication,
        hash,
        redirectUris,
        launchUri,
        scopes,
        jwksUri,
        jwks,
        enabled);
  }

  public Client withEnabled(boolean may) {
    return new Client(
        clientId,
        name,
        authentication,
        secretHash,
        redirectUris,
        launchUri,
        scopes,
        jwksUri,
        jwks,
        may);
  }
}
