package nl.naast.task;

import static nl.naast.security.access.AccessRow.row;
import static nl.naast.security.access.Reach.ALL;
import static nl.naast.security.access.Reach.PATIENT;
import static nl.naast.security.access.Reach.PERSON;

import java.util.List;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import nl.naast.security.access.Relation;
import org.springframework.stereotype.Component;

/** Who may see and do tasks. */
@Component
class TaskAccess implements AccessRows {

  @Override
  public List<AccessRow> rows() {
    return List.of(
        row(Relation.SYSTEM, "Task", ALL, "cruds"),
        // Whom it is for sees that somebody is asked to do something.
        row(Relation.PATIENT, "Task", PERSON, "rs"),
        // Which of them are the naaste's to do, OwnTaskRules says.
        row(Relation.OWN, "Task", PERSON, "rus")
            .editing("status", "statusReason", "output", "note", "executionPeriod"),
        row(Relation.OPENED, "Task", PERSON, "rs"),
        row(Relation.SHARED, "Task", PERSON, "rs"),
        row(Relation.TEAM, "Task", PATIENT, "crus"));
  }
}
