package nl.naast.screening;

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

/** Who may see and give answers. A naaste's are the naaste's, also for the patient. */
@Component
class ScreeningAccess implements AccessRows {

  @Override
  public List<AccessRow> rows() {
    return List.of(
        row(Relation.SYSTEM, "QuestionnaireResponse", ALL, "cruds"),
        row(Relation.PATIENT, "QuestionnaireResponse", PERSON, "crus"),
        row(Relation.OWN, "QuestionnaireResponse", PERSON, "crus"),
        row(Relation.OPENED, "QuestionnaireResponse", PERSON, "rs"),
        row(Relation.SHARED, "QuestionnaireResponse", PERSON, "rs"),
        row(Relation.TEAM, "QuestionnaireResponse", PATIENT, "crus"));
  }

  @Override
  public Set<String> operations() {
    return Set.of("$extract", "$populate");
  }
}
