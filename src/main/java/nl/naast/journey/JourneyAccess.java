package nl.naast.journey;

import static nl.naast.security.access.AccessRow.row;
import static nl.naast.security.access.Reach.ALL;
import static nl.naast.security.access.Reach.PATIENT;

import java.util.List;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import nl.naast.security.access.Relation;
import org.springframework.stereotype.Component;

/** What is missing is for who can do something about it. */
@Component
class JourneyAccess implements AccessRows {

  @Override
  public List<AccessRow> rows() {
    return List.of(
        row(Relation.SYSTEM, "Flag", ALL, "rs"), row(Relation.TEAM, "Flag", PATIENT, "rs"));
  }
}
