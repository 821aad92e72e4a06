package nl.naast.server.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a number may be. HAPI writes each in full when it is read, so that twelve characters
 * (1E99999999) would become a hundred million.
 *
 * @see <a href="https://hl7.org/fhir/R4/datatypes.html#decimal">FHIR R4, decimal</a>
 */
final class Decimals {
  /** What a double can hold, which is what HL7's own examples ask for. */
  static final int MOST_DIGITS = 320;

  private static final Pattern NUMBER =
      Pattern.compile("-?([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?");

  private Decimals() {}

  /** Whether a number, as it is written, has too many digits before or after the point. */
  static boolean isTooLarge(String written) {
    return written.length() > MOST_DIGITS || isTooLargeByExponent(written);
  }

  /** Whether a text is a number with an exponent that makes it too large. */
  static boolean isTooLargeByExponent(String text) {
    Matcher number = NUMBER.matcher(text.length() > MOST_DIGITS ? "" : text);
    return number.matches() && number.group(4) != null && isTooLarge(number);
  }

  private static boolean isTooLarge(Matcher number) {
    String exponent = number.group(4).replaceFirst("^0+(?=.)", "");
    int fraction = number.group(2) == null ? 0 : number.group(2).length();
    if (exponent.length() > 3) {
      return true;
    }
    int shift = Integer.parseInt(exponent);
    return number.group(3).equals("-")
        ? shift + fraction > MOST_DIGITS
        : number.group(1).length() + shift > MOST_DIGITS;
  }
}
