package nl.naast.security.access;

/** How a caller stands to what is stored. Each relation has its own rows in the access table. */
public enum Relation {
  /** A system with a token of its own, such as an EHR: all that its scopes say. */
  SYSTEM,
  /** The patient: what is about the patient and of no naaste. */
  PATIENT,
  /** A naaste: the naaste's own record and answers. */
  OWN,
  /** A naaste: what the patient has opened by a Consent, or a mandate opens. */
  OPENED,
  /** A naaste whose mandate lets this representative decide who else may see the patient's. */
  MANDATED,
  /** The patient or a naaste: what another naaste has shared by a Consent. */
  SHARED,
  /** The patient or a naaste: who the naasten of this patient are. */
  FAMILY,
  /** A professional who cares for the patient. */
  TEAM,
  /** Whose account has the role auditor: the audit trail. */
  AUDITOR,
  /** Every person with a token: the directory of professionals and organisations. */
  ANYONE,
  /** Everyone, also without a token and whatever the scopes: our definitions. */
  PUBLIC
}
