package nl.naast.conformance;

import java.util.List;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import nl.naast.security.access.Reach;
import nl.naast.security.access.Relation;

/** Definitions are for everyone: without them nobody knows how to talk to this server. */
final class PublicDefinitions implements AccessRows {
  private final PackageServedTypes served;

  PublicDefinitions(PackageServedTypes served) {
    this.served = served;
  }

  @Override
  public List<AccessRow> rows() {
    return served.names().stream()
        .filter(served::isDefinition)
        .map(type -> AccessRow.row(Relation.PUBLIC, type, Reach.ALL, "rs"))
        .toList();
  }
}
