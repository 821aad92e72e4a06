package nl.naast.security.audit;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.jspecify.annotations.Nullable;

/**
 * {@code AuditEvent.action} of what was done.
 *
 * @see <a href="https://hl7.org/fhir/R4/valueset-audit-event-action.html">audit-event-action</a>
 */
final class AuditActions {
  private static final Map<AuditEventAction, Set<String>> INTERACTIONS =
      Map.of(
          AuditEventAction.C, Set.of("create"),
          AuditEventAction.R, Set.of("read", "vread", "history-instance", "history-type", "get"),
          AuditEventAction.U, Set.of("update", "patch", "put"),
          AuditEventAction.D, Set.of("delete"));

  private AuditActions() {}

  /** Searches and whatever else is done are executed. */
  static AuditEventAction of(@Nullable String interaction) {
    return INTERACTIONS.entrySet().stream()
        .filter(one -> interaction != null && one.getValue().contains(interaction))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(AuditEventAction.E);
  }

  /** The interactions of an action's code; null for {@code E}: whatever the others have not. */
  static @Nullable Set<String> interactions(String code) {
    return INTERACTIONS.entrySet().stream()
        .filter(one -> one.getKey().toCode().equals(code))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
