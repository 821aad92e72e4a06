package nl.naast.server.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** Whether an address, or a search sent as a form, is text that can be read. */
final class Address {
  private Address() {}

  /**
   * @param encoded percent-encoded text, such as a path, a query or a form
   * @throws nl.naast.server.outcome.Refusal 400 when it does not decode to UTF-8, or holds a
   *     control character, which no FHIR value has
   */
  static void check(@Nullable String encoded) {
    if (encoded == null) {
      return;
    }
    CharBuffer decoded;
    try {
      decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(percentDecoded(encoded)));
    } catch (CharacterCodingException notUtf8) {
      throw unreadable();
    }
    if (decoded.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw unreadable();
    }
  }

  private static byte[] percentDecoded(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
        int low = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw unreadable();
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static nl.naast.server.outcome.Refusal unreadable() {
    return BadInput.refuse(
        400,
        IssueType.INVALID,
        "Het adres bevat tekens die niet te lezen zijn. Codeer waarden als UTF-8 met %%XX.",
        "The address holds characters that cannot be read. Encode values as UTF-8 with %%XX.");
  }
}
