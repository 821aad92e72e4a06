package nl.naast.security.smart;

import java.util.Set;
import nl.naast.security.account.Account;
import nl.naast.security.scope.Scope;
import nl.naast.security.scope.Scopes;

/** Which scopes a person may grant an app, and what these need. */
final class Granted {
  private Granted() {}

  /** Whether this person may grant this: nobody can give away what is not theirs. */
  static boolean mayGrant(Account account, String scope) {
    if (scope.equals(Scopes.ADMIN)) {
      return account.roles().contains(Account.ADMINISTRATOR);
    }
    if (scope.equals("fhirUser")) {
      return account.fhirUser() != null;
    }
    return Scope.parse(scope).map(parsed -> parsed.level() != Scope.Level.SYSTEM).orElse(true);
  }

  /** Whether an app that asks for this must know which patient it is about. */
  static boolean needsPatient(Set<String> scopes) {
    return scopes.contains("launch/patient")
        || scopes.stream()
            .flatMap(scope -> Scope.parse(scope).stream())
            .anyMatch(scope -> scope.level() == Scope.Level.PATIENT);
  }

  /** Whether people choose this one; the others say who they are and where they come from. */
  static boolean isChosen(String scope) {
    return Scope.parse(scope).isPresent()
        || scope.equals("offline_access")
        || scope.equals("online_access")
        || scope.equals(Scopes.ADMIN);
  }
}
