package nl.naast.security.access;

import java.util.Set;
import nl.naast.security.scope.Right;

/**
 * One row of the access table: what one relation opens of one type, as far as the scopes of the
 * token say so too. What has no row is denied.
 *
 * @param type a resource type
 * @param parameters the search parameters that may be used; empty for all that the server has
 * @param editable the elements that an update may change ({@code telecom}, or {@code
 *     extension:willing} for an extension whose URL ends so); empty for all
 */
public record AccessRow(
    Relation relation,
    String type,
    Reach reach,
    Set<Right> rights,
    Shown shown,
    Set<String> parameters,
    Set<String> editable) {

  public AccessRow {
    rights = Set.copyOf(rights);
    parameters = Set.copyOf(parameters);
    editable = Set.copyOf(editable);
  }

  /**
   * A row for whole resources.
   *
   * @param rights letters of SMART, such as {@code rs}
   */
  public static AccessRow row(Relation relation, String type, Reach reach, String rights) {
    return new AccessRow(relation, type, reach, Right.of(rights), Shown.WHOLE, Set.of(), Set.of());
  }

  /** The same for resources of which only is shown who it is, found by these parameters only. */
  public AccessRow reduced(String... searchable) {
    return new AccessRow(
        relation, type, reach, rights, Shown.REDUCED, Set.of(searchable), editable);
  }

  /** The same for updates that change only these elements. */
  public AccessRow editing(String... elements) {
    return new AccessRow(relation, type, reach, rights, shown, parameters, Set.of(elements));
  }
}
