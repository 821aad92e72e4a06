package nl.naast.security.access;

/** In which order our hooks on the same moment are called; others have 0. */
final class Order {
  /** Who may not, learns nothing else about the request. */
  static final int FIRST = -1_000;

  /** After it is known that an entry of a Bundle has the form of one. */
  static final int AFTER_FORM = 500;

  /** After the guards that rewrite a search. */
  static final int AFTER_REWRITING = 1_000;

  /** After a server-set label, before the validation. */
  static final int AFTER_LABELS = 100;

  private Order() {}
}
