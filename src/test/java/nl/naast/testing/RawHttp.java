package nl.naast.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends a request to the byte as it is written, also one that no HTTP client lets through, and
 * reads the answer.
 */
public final class RawHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final int port;
  private final String token;

  /**
   * @param token sent with every request; empty for none
   */
  public RawHttp(int port, String token) {
    this.port = port;
    this.token = token;
  }

  /**
   * Sends one request and waits for its answer.
   *
   * @param head request line and headers, with line feeds; Host, Connection and Content-Length are
   *     added
   */
  public Answer send(String head, byte[] body) {
    boolean counted = body.length > 0 && !head.contains("Transfer-Encoding");
    String full =
        head.strip().replace("\n", "\r\n")
            + "\r\nHost: 127.0.0.1:"
            + port
            + "\r\nConnection: close\r\n"
            + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
            + (counted ? "Content-Length: " + body.length + "\r\n" : "")
            + "\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(60_000);
      try {
        socket.getOutputStream().write(full.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
      } catch (IOException refusedEarly) {
        // The server may answer and close before it has read all; the answer is what counts.
      }
      return Answer.read(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Status, headers (names in lower case) and body of an answer. */
  public record Answer(int status, Map<String, String> headers, String body) {

    static Answer read(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      int end = text.indexOf("\r\n\r\n");
      if (end < 0) {
        throw new IllegalStateException("No answer: " + text);
      }
      String[] lines = text.substring(0, end).split("\r\n", -1);
      Map<String, String> headers = new TreeMap<>();
      for (int i = 1; i < lines.length; i++) {
        int colon = lines[i].indexOf(':');
        headers.put(
            lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
            lines[i].substring(colon + 1).trim());
      }
      String raw = text.substring(end + 4);
      byte[] body =
          "chunked".equals(headers.get("transfer-encoding"))
              ? joined(raw)
              : raw.getBytes(StandardCharsets.ISO_8859_1);
      return new Answer(
          Integer.parseInt(lines[0].split(" ", -1)[1]),
          headers,
          new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] joined(String chunks) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      int at = 0;
      while (true) {
        int line = chunks.indexOf("\r\n", at);
        int size = Integer.parseInt(chunks.substring(at, line).trim(), 16);
        if (size == 0) {
          return all.toByteArray();
        }
        all.writeBytes(
            chunks.substring(line + 2, line + 2 + size).getBytes(StandardCharsets.ISO_8859_1));
        at = line + 2 + size + 2;
      }
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(body, e);
      }
    }
  }
}
