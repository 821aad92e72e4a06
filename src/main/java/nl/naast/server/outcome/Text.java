package nl.naast.server.outcome;

/**
 * One message in both languages, side by side so that neither can be forgotten. It says what is
 * wrong and what to do; it never repeats a value that could be a patient's.
 */
public record Text(String nl, String en) {

  public static Text of(String nl, String en) {
    return new Text(nl, en);
  }

  /** Both languages filled in with the same arguments, as {@link String#formatted} does. */
  public Text with(Object... arguments) {
    return new Text(nl.formatted(arguments), en.formatted(arguments));
  }

  public String in(Language language) {
    return language == Language.NL ? nl : en;
  }
}
