package nl.naast.security.access;

import java.util.Set;

/**
 * One relation that a caller has now, with whom.
 *
 * @param people whom it is with, as references: the patients, or the naaste
 * @param patients the ids of the patients whom it concerns
 * @param types the types that it is limited to; empty for all that the table has
 */
record Tie(Relation relation, Set<String> people, Set<String> patients, Set<String> types) {

  Tie {
    people = Set.copyOf(people);
    patients = Set.copyOf(patients);
    types = Set.copyOf(types);
  }

  static Tie of(Relation relation, String person, String patient) {
    return new Tie(relation, Set.of(person), Set.of(patient), Set.of());
  }

  boolean opens(String type) {
    return types.isEmpty() || types.contains(type);
  }
}
