package nl.naast.security.scope;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done with a type, one letter each in SMART's scopes, in this order. */
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

  /** The letters of rights, in SMART's order. */
  public static String letters(Set<Right> rights) {
    return Arrays.stream(values())
        .filter(rights::contains)
        .map(right -> String.valueOf(right.letter))
        .collect(Collectors.joining());
  }

  /** SMART 1's words; empty for what is none of them. */
  static Optional<Set<Right>> ofWord(String word) {
    return switch (word) {
      case "read" -> Optional.of(EnumSet.of(READ, SEARCH));
      case "write" -> Optional.of(EnumSet.of(CREATE, UPDATE, DELETE));
      case "*" -> Optional.of(EnumSet.allOf(Right.class));
      default -> Optional.empty();
    };
  }
}
