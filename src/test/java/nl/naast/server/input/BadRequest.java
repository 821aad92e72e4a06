package nl.naast.server.input;

import java.nio.charset.StandardCharsets;

/**
 * One request of the table in {@code src/docs/bad-input.md}.
 *
 * @param input the table's first cell, by which the row and the request find each other
 * @param head request line and headers
 * @param octets the body, one character for each byte
 */
record BadRequest(String input, String head, String octets) {

  static BadRequest send(String input, String head, String body) {
    return bytes(input, head, body.getBytes(StandardCharsets.UTF_8));
  }

  static BadRequest bytes(String input, String head, byte[] body) {
    return new BadRequest(input, head, new String(body, StandardCharsets.ISO_8859_1));
  }

  byte[] body() {
    return octets.getBytes(StandardCharsets.ISO_8859_1);
  }

  static BadRequest send(String input, String head) {
    return send(input, head, "");
  }

  static BadRequest json(String input, String requestLine, String body) {
    return send(input, requestLine + " HTTP/1.1\nContent-Type: application/fhir+json", body);
  }

  static BadRequest xml(String input, String requestLine, String body) {
    return send(input, requestLine + " HTTP/1.1\nContent-Type: application/fhir+xml", body);
  }

  static BadRequest get(String input, String target) {
    return send(input, "GET " + target + " HTTP/1.1");
  }

  /** The same request of a client that speaks another language. */
  String headIn(String language) {
    // At the front: what comes after what cannot be read is not read either.
    return head.replaceFirst("$|\n", "\nAccept-Language: " + language + "$0");
  }
}
