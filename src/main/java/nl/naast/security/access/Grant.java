package nl.naast.security.access;

import java.util.Set;
import nl.naast.security.scope.Right;
import org.jspecify.annotations.Nullable;

/**
 * What one scope and one relation together open of one type. Grants are never merged: what may be
 * done with a resource is what a single one of them says.
 *
 * @param keys the references that {@code reach} compares with; empty when it is ALL
 * @param patients the ids of the patients within whom the keys are
 * @param filter the search query of a granular scope, such as {@code category=survey}
 */
record Grant(
    AccessRow row,
    Set<Right> rights,
    Set<String> keys,
    Set<String> patients,
    @Nullable String filter) {

  Grant {
    rights = Set.copyOf(rights);
    keys = Set.copyOf(keys);
    patients = Set.copyOf(patients);
  }

  boolean has(Right right) {
    return rights.contains(right);
  }

  boolean isUnlimited() {
    return row.reach() == Reach.ALL && filter == null && row.shown() == Shown.WHOLE;
  }
}
