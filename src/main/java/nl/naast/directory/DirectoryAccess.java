package nl.naast.directory;

import static nl.naast.security.access.AccessRow.row;
import static nl.naast.security.access.Reach.ALL;

import java.util.List;
import java.util.Set;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import nl.naast.security.access.Relation;
import org.springframework.stereotype.Component;

/** What help exists is for everybody who has a token; systems keep it up to date. */
@Component
class DirectoryAccess implements AccessRows {

  @Override
  public List<AccessRow> rows() {
    return List.of(
        row(Relation.SYSTEM, "HealthcareService", ALL, "cruds"),
        row(Relation.ANYONE, "HealthcareService", ALL, "rs"));
  }

  @Override
  public Set<String> operations() {
    return Set.of("$match");
  }
}
