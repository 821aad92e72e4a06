package nl.naast.plan;

import static nl.naast.security.access.AccessRow.row;
import static nl.naast.security.access.Reach.ALL;
import static nl.naast.security.access.Reach.PATIENT;
import static nl.naast.security.access.Reach.PERSON;

import java.util.List;
import java.util.Set;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import nl.naast.security.access.Relation;
import org.springframework.stereotype.Component;

/**
 * Who may see and make plans. A support plan is the naaste's own; a participation agreement is also
 * the patient's, whose care it is.
 */
@Component
class PlanAccess implements AccessRows {

  @Override
  public List<AccessRow> rows() {
    return List.of(
        row(Relation.SYSTEM, "CarePlan", ALL, "cruds"),
        row(Relation.PATIENT, "CarePlan", PERSON, "rs"),
        row(Relation.OWN, "CarePlan", PERSON, "rs"),
        row(Relation.OPENED, "CarePlan", PERSON, "rs"),
        row(Relation.SHARED, "CarePlan", PERSON, "rs"),
        row(Relation.TEAM, "CarePlan", PATIENT, "crus"));
  }

  @Override
  public Set<String> operations() {
    return Set.of("$apply");
  }
}
