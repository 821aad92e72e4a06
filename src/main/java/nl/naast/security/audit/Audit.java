package nl.naast.security.audit;

/**
 * The audit trail, for what no FHIR interaction shows: logins, tokens, administration, invitations.
 * FHIR interactions, refused ones too, are recorded without being asked.
 *
 * @see <a href="https://hl7.org/fhir/R4/auditevent.html">AuditEvent</a>
 */
public interface Audit {

  /**
   * Records an event. Returns when it is on disk.
   *
   * @throws nl.naast.server.outcome.Refusal 503 when it cannot be written: then what was to be done
   *     must not be done, or must be undone
   */
  void record(AuditEntry entry);
}
