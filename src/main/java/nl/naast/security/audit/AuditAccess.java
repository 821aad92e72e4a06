package nl.naast.security.audit;

import java.util.List;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import nl.naast.security.access.Reach;
import nl.naast.security.access.Relation;
import org.springframework.stereotype.Component;

/** The trail is for auditors alone, and nobody writes it. */
@Component
class AuditAccess implements AccessRows {
  @Override
  public List<AccessRow> rows() {
    return List.of(AccessRow.row(Relation.AUDITOR, "AuditEvent", Reach.ALL, "rs"));
  }
}
