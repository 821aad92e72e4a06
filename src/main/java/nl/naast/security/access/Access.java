package nl.naast.security.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.naast.security.Caller;
import nl.naast.security.scope.Right;
import nl.naast.security.scope.Scope;
import nl.naast.server.OwnWork;
import org.jspecify.annotations.Nullable;

/**
 * What one request may see and do: the scopes of its token, the relations of its caller at this
 * moment, and the table, compiled to grants by type. Made once for each request; nothing of it is
 * kept for the next.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html">SMART
 *     App Launch 2.2, scopes</a>
 */
final class Access {
  private final @Nullable Caller caller;
  private final AccessTable table;
  private final Supplier<List<Tie>> ties;
  private final List<Scope> scopes;
  private final Map<String, List<Grant>> grants = new HashMap<>();

  Access(@Nullable Caller caller, AccessTable table, Supplier<List<Tie>> ties) {
    this.caller = caller;
    this.table = table;
    this.ties = ties;
    this.scopes = caller == null ? List.of() : understood(caller);
  }

  /** Whether this is the server's own work, to which no access rules apply. */
  static boolean isOwnWork(@Nullable RequestDetails request) {
    return OwnWork.is(request);
  }

  Optional<Caller> caller() {
    return Optional.ofNullable(caller);
  }

  /** Scopes that do not parse grant nothing, nor does a token for a system and a person at once. */
  private static List<Scope> understood(Caller caller) {
    List<Scope> scopes =
        caller.scopes().stream().flatMap(text -> Scope.parse(text).stream()).toList();
    boolean mixed =
        scopes.stream().anyMatch(scope -> scope.level() == Scope.Level.SYSTEM)
            && scopes.stream().anyMatch(scope -> scope.level() != Scope.Level.SYSTEM);
    return mixed ? List.of() : scopes;
  }

  /**
   * Whether the token and the table could open this at all, whatever is stored. When not, the
   * refusal tells nothing about anybody's data.
   */
  boolean mayEver(String type, Right right) {
    return isOwnUser(type, right)
        || table.rows(Relation.PUBLIC, type).stream().anyMatch(row -> row.rights().contains(right))
        || scopes.stream()
            .filter(scope -> scope.covers(type) && scope.rights().contains(right))
            .flatMap(scope -> Relations.possible(caller).stream().filter(r -> fits(scope, r)))
            .flatMap(relation -> table.rows(relation, type).stream())
            .anyMatch(row -> row.rights().contains(right));
  }

  /** Whether the caller may use a search parameter on a type. */
  boolean maySearchBy(String type, String parameter) {
    return Relations.possible(caller).stream()
        .flatMap(relation -> table.rows(relation, type).stream())
        .filter(row -> row.rights().contains(Right.SEARCH))
        .allMatch(row -> row.parameters().isEmpty() || row.parameters().contains(parameter));
  }

  /** Whether the caller sees all of a type, so that there is nothing to narrow or hide. */
  boolean isUnlimited(String type, Right right) {
    return grants(type).stream().anyMatch(grant -> grant.has(right) && grant.isUnlimited());
  }

  List<Grant> grants(String type, Right right) {
    return grants(type).stream().filter(grant -> grant.has(right)).toList();
  }

  /** The relations with whom the caller acts, such as the naaste of a Person. */
  List<Tie> ties() {
    return ties.get();
  }

  /** Whether the caller has a relation with this very patient or naaste. */
  boolean isTiedTo(String reference) {
    return ties.get().stream()
        .anyMatch(
            tie ->
                tie.people().contains(reference)
                    || (reference.startsWith("Patient/")
                        && tie.patients().contains(NaasteTies.id(reference))));
  }

  private synchronized List<Grant> grants(String type) {
    return grants.computeIfAbsent(type, this::compile);
  }

  private List<Grant> compile(String type) {
    List<Grant> compiled = new ArrayList<>();
    for (AccessRow row : table.rows(Relation.PUBLIC, type)) {
      compiled.add(new Grant(row, row.rights(), Set.of(), Set.of(), null));
    }
    for (Scope scope : scopes) {
      if (scope.covers(type)) {
        for (Tie tie : ties.get()) {
          if (tie.opens(type) && fits(scope, tie.relation())) {
            table.rows(tie.relation(), type).forEach(row -> add(scope, tie, row, compiled));
          }
        }
      }
    }
    if (caller != null && isOwnUser(type, Right.READ) && isSomebody()) {
      AccessRow self = AccessRow.row(Relation.OWN, type, Reach.ITSELF, "r");
      compiled.add(new Grant(self, self.rights(), Set.of(caller.fhirUser() + ""), Set.of(), null));
    }
    return compiled;
  }

  /** Who logs in with OpenID Connect may read who that is. */
  private boolean isOwnUser(String type, Right right) {
    return caller != null
        && right == Right.READ
        && caller.fhirUser() != null
        && caller.fhirUser().startsWith(type + "/")
        && caller.scopes().contains("fhirUser");
  }

  /** A naaste whose relation has ended is nobody here any more. */
  private boolean isSomebody() {
    return caller != null
        && ties.get().stream()
            .anyMatch(
                tie ->
                    tie.relation() == Relation.TEAM
                        || tie.people().contains(caller.fhirUser() + ""));
  }

  /** The scopes of systems are for systems, those of people for people. */
  private static boolean fits(Scope scope, Relation relation) {
    return (scope.level() == Scope.Level.SYSTEM) == (relation == Relation.SYSTEM);
  }

  private void add(Scope scope, Tie tie, AccessRow row, List<Grant> compiled) {
    Set<Right> rights = new HashSet<>(row.rights());
    rights.retainAll(scope.rights());
    Set<String> people = people(scope, tie, row);
    boolean reachesSomething = row.reach() == Reach.ALL || !people.isEmpty();
    if (!rights.isEmpty() && reachesSomething) {
      compiled.add(new Grant(row, rights, people, tie.patients(), scope.query()));
    }
  }

  /** With a patient/ scope, only what is within the patient of the launch context. */
  private Set<String> people(Scope scope, Tie tie, AccessRow row) {
    if (row.reach() == Reach.ALL) {
      return Set.of();
    }
    Set<String> people = new HashSet<>(tie.people());
    if (row.reach() == Reach.ITSELF) {
      people.removeIf(person -> !person.startsWith(row.type() + "/"));
    }
    if (scope.level() == Scope.Level.PATIENT && !row.type().equals("Person")) {
      String patient = caller == null ? null : caller.patient();
      if (patient == null || !tie.patients().contains(patient)) {
        return Set.of();
      }
      people.removeIf(
          person -> person.startsWith("Patient/") && !person.equals("Patient/" + patient));
    }
    return people;
  }
}
