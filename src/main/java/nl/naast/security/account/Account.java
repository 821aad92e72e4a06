package nl.naast.security.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can log in.
 *
 * @param id {@code sub} in tokens
 * @param username what is typed in
 * @param fhirUser who it is here, such as {@code RelatedPerson/7}; null for an administrator or
 *     auditor who is nobody in care
 * @param roles {@code administrator}, {@code auditor}
 * @param enabled whether logging in and refreshing tokens is possible
 */
public record Account(
    String id, String username, @Nullable String fhirUser, Set<String> roles, boolean enabled) {

  /** May administer accounts and clients. */
  public static final String ADMINISTRATOR = "administrator";

  /** May read the audit trail. */
  public static final String AUDITOR = "auditor";

  /** All roles that there are. */
  public static final Set<String> ROLES = Set.of(ADMINISTRATOR, AUDITOR);

  public Account {
    roles = Set.copyOf(roles);
  }
}
