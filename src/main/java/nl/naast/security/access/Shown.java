package nl.naast.security.access;

/** How much of a resource is shown. */
public enum Shown {
  /** All of it. */
  WHOLE,
  /** Only that it is there and who it is, tagged SUBSETTED. */
  REDUCED
}
