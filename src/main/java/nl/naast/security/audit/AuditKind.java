package nl.naast.security.audit;

/** The kinds of event that are no FHIR interaction. */
public enum AuditKind {
  LOGIN,
  LOGOUT,
  /** An account that is locked for a while after failed logins. */
  LOCKED,
  AUTHORIZATION,
  TOKEN_ISSUED,
  TOKEN_REFRESHED,
  TOKEN_REVOKED,
  TOKEN_INTROSPECTED,
  LAUNCH_CREATED,
  INVITATION_ISSUED,
  INVITATION_ACCEPTED,
  ACCOUNT_CHANGED,
  CLIENT_CHANGED,
  KEY_ROTATED,
  CONFIGURATION_CHANGED
}
