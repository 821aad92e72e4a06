package nl.naast.overview;

import java.math.BigDecimal;
import nl.naast.server.outcome.Language;

/** Numbers as people write them: a comma in Dutch, a point in English. */
final class Numbers {
  private Numbers() {}

  static String of(BigDecimal number, Language language) {
    String plain = number.stripTrailingZeros().toPlainString();
    return language == Language.NL ? plain.replace('.', ',') : plain;
  }
}
