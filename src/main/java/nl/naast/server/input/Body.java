package nl.naast.server.input;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.naast.server.error.Answers;
import nl.naast.server.outcome.Refusal;
import org.apache.coyote.BadRequestException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.util.unit.DataSize;

/** Reads a request's body once, decompressed, and no further than the limit. */
final class Body {
  private Body() {}

  /**
   * @throws Refusal 413 over the limit, also when only decompression shows it; 415 for an encoding
   *     other than gzip; 400 when what should be gzip is not
   */
  static byte[] read(HttpServletRequest request, DataSize limit) throws IOException {
    long most = limit.toBytes();
    if (request.getContentLengthLong() > most) {
      throw tooLarge(limit);
    }
    String encoding = request.getHeader("Content-Encoding");
    try (InputStream in = decoded(request.getInputStream(), encoding)) {
      byte[] body = in.readNBytes(Math.toIntExact(most + 1));
      if (body.length > most) {
        throw tooLarge(limit);
      }
      return body;
    } catch (BadRequestException notAsAnnounced) {
      Refusal refusal =
          BadInput.refuse(
              400,
              IssueType.STRUCTURE,
              "De inhoud is niet zoals Transfer-Encoding of Content-Length aankondigt. Stuur haar"
                  + " opnieuw.",
              "The body is not as Transfer-Encoding or Content-Length announces. Send it again.");
      Answers.keep(request, refusal);
      throw refusal;
    } catch (ZipException | EOFException notGzip) {
      throw BadInput.refuse(
          400,
          IssueType.STRUCTURE,
          "De inhoud is geen geldige gzip. Comprimeer haar opnieuw, of laat Content-Encoding weg.",
          "The body is not valid gzip. Compress it again, or leave Content-Encoding out.");
    }
  }

  /** The body without the byte order mark that some systems put before UTF-8. */
  static byte[] withoutMark(byte[] body) {
    boolean marked =
        body.length >= 3
            && body[0] == (byte) 0xEF
            && body[1] == (byte) 0xBB
            && body[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(body, 3, body.length) : body;
  }

  private static InputStream decoded(InputStream in, String encoding) throws IOException {
    return switch (encoding == null ? "identity" : encoding.trim().toLowerCase(Locale.ROOT)) {
      case "identity", "" -> in;
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      default ->
          throw BadInput.refuse(
              415,
              IssueType.NOTSUPPORTED,
              "Deze Content-Encoding kan de server niet lezen. Gebruik gzip, of geen.",
              "The server cannot read this Content-Encoding. Use gzip, or none.");
    };
  }

  private static Refusal tooLarge(DataSize limit) {
    return BadInput.refuse(
        413,
        IssueType.TOOLONG,
        "De inhoud is groter dan %d kB. Verdeel haar over meer verzoeken.",
        "The body is larger than %d kB. Divide it over more requests.",
        limit.toKilobytes());
  }
}
