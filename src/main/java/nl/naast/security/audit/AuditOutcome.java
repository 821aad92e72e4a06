package nl.naast.security.audit;

/**
 * How an event ended.
 *
 * @see <a href="https://hl7.org/fhir/R4/valueset-audit-event-outcome.html">audit-event-outcome</a>
 */
public enum AuditOutcome {
  SUCCESS,
  /** Refused: not allowed, not found, not right. */
  REFUSED,
  /** Something broke here. */
  FAILED
}
