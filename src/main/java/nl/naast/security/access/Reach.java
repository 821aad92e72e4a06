package nl.naast.security.access;

/** By what a row finds the resources that a relation opens. */
public enum Reach {
  /** All of the type. */
  ALL,
  /** The resource itself: the patient, the naaste, the login. */
  ITSELF,
  /**
   * Whose it is: the search parameter {@code access-person}. What is about a naaste in private is
   * the naaste's, anything else the patient's.
   */
  PERSON,
  /** Which patient it concerns, private or not: the search parameter {@code access-patient}. */
  PATIENT,
  /** Whose circle sees it, as a help request: the search parameter {@code access-circle}. */
  CIRCLE,
  /** Who is named in a Consent: its search parameter {@code actor}. */
  ACTOR
}
