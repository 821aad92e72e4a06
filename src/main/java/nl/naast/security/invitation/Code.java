package nl.naast.security.invitation;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What an invitation carries: 16 characters of Crockford's base 32, in groups of four, so that it
 * can be typed over from paper. That is 80 random bits; nobody guesses one in its fortnight.
 *
 * @see <a href="https://www.crockford.com/base32.html">Base 32</a>
 */
final class Code {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 16;
  private static final int GROUP = 4;

  private Code() {}

  static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** As people type it: in any case, with or without hyphens, with O for 0 and I or L for 1. */
  static String normal(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replaceAll("[IL]", "1");
  }
}
