package nl.naast.support;

import static nl.naast.security.access.AccessRow.row;
import static nl.naast.security.access.Reach.ALL;
import static nl.naast.security.access.Reach.CIRCLE;
import static nl.naast.security.access.Reach.PATIENT;
import static nl.naast.security.access.Reach.PERSON;

import java.util.List;
import java.util.Set;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import nl.naast.security.access.Relation;
import org.springframework.stereotype.Component;

/**
 * Help requests are the circle's: the patient and all naasten see them, and take their part. A
 * moment is for whom the patient lets in.
 */
@Component
class SupportAccess implements AccessRows {

  @Override
  public List<AccessRow> rows() {
    // Which of these changes are whose, HelpRequestRules says.
    return List.of(
        row(Relation.FAMILY, "Task", CIRCLE, "crus")
            .editing("status", "statusReason", "owner", "output", "note"),

        // What people tell each other around a patient: for whom the patient lets in.
        row(Relation.SYSTEM, "Communication", ALL, "cruds"),
        row(Relation.PATIENT, "Communication", PERSON, "crus"),
        row(Relation.OPENED, "Communication", PERSON, "crus"),
        row(Relation.TEAM, "Communication", PATIENT, "crus"),

        // What matters to somebody is said by that somebody; a naaste's is the naaste's own.
        row(Relation.SYSTEM, "Goal", ALL, "cruds"),
        row(Relation.PATIENT, "Goal", PERSON, "crus"),
        row(Relation.OWN, "Goal", PERSON, "crus"),
        row(Relation.OPENED, "Goal", PERSON, "rs"),
        row(Relation.SHARED, "Goal", PERSON, "rs"),
        row(Relation.TEAM, "Goal", PATIENT, "crus"),

        // A referral is the naaste's own.
        row(Relation.SYSTEM, "ServiceRequest", ALL, "cruds"),
        row(Relation.PATIENT, "ServiceRequest", PERSON, "rs"),
        row(Relation.OWN, "ServiceRequest", PERSON, "rs"),
        row(Relation.OPENED, "ServiceRequest", PERSON, "rs"),
        row(Relation.SHARED, "ServiceRequest", PERSON, "rs"),
        row(Relation.TEAM, "ServiceRequest", PATIENT, "crus"));
  }

  @Override
  public Set<String> operations() {
    return Set.of("$claim", "$offered");
  }
}
