package nl.naast.security.scope;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the scopes that are asked for may be granted. Those that open resources are compared as
 * what they open, all others as they are written.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html#scope-equivalence">SMART
 *     App Launch 2.2, scope equivalence</a>
 */
public final class Scopes {
  /** Opens the administration of accounts and clients; not a scope of SMART. */
  public static final String ADMIN = "naast-admin";

  /** Scopes that open no resources and that somebody may ask for. */
  public static final Set<String> OTHER =
      Set.of(
          "openid",
          "fhirUser",
          "launch",
          "launch/patient",
          "launch/encounter",
          "offline_access",
          "online_access",
          ADMIN);

  private Scopes() {}

  /** Whether this is a scope at all. */
  public static boolean isKnown(String scope) {
    return OTHER.contains(scope) || Scope.parse(scope).isPresent();
  }

  /** Whether all that is asked for is allowed. */
  public static boolean covers(Set<String> allowed, Set<String> asked) {
    return asked.stream().allMatch(scope -> scope.equals(one(allowed, scope)));
  }

  /**
   * As much of what is asked for as is allowed, in the order of the request: a scope as it was
   * asked for when it is allowed whole, else the part that is.
   */
  public static Set<String> narrow(Set<String> allowed, Set<String> asked) {
    Set<String> narrowed = new LinkedHashSet<>();
    for (String scope : asked) {
      String whole = one(allowed, scope);
      if (whole != null) {
        narrowed.add(whole);
      } else {
        parts(allowed, scope, narrowed);
      }
    }
    return narrowed;
  }

  private static @Nullable String one(Set<String> allowed, String asked) {
    if (allowed.contains(asked) && isKnown(asked)) {
      return asked;
    }
    Optional<Scope> scope = Scope.parse(asked);
    boolean covered =
        scope.isPresent()
            && allowed.stream()
                .flatMap(text -> Scope.parse(text).stream())
                .anyMatch(may -> may.covers(scope.get()));
    return covered ? asked : null;
  }

  private static void parts(Set<String> allowed, String asked, Set<String> narrowed) {
    Scope.parse(asked)
        .ifPresent(
            scope ->
                allowed.stream()
                    .sorted()
                    .flatMap(text -> Scope.parse(text).stream())
                    .flatMap(may -> may.narrow(scope).stream())
                    .forEach(part -> narrowed.add(part.toString())));
  }
}
