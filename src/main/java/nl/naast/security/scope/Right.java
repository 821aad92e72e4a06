package nl.naast.security.scope;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done with a type, one letter each in SMART's scopes. */
public enum Right {
  CREATE('c'),
  READ('r'),
  UPDATE('u'),
  DELETE('d'),
  SEARCH('s');

  private final char letter;

  Right(char letter) {
    this.letter = letter;
  }

  /** The rights that letters stand for, such as {@code rs}. */
  public static Set<Right> of(String letters) {
    return Arrays.stream(values())
        .filter(right -> letters.indexOf(right.letter) >= 0)
        .collect(Collectors.toUnmodifiableSet());
  }
}
