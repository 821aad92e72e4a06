package nl.naast.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;

/** A transaction of which the server has begun to read the body, and waits for the rest. */
final class HalfSentRequest implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader answer;
  private final byte[] rest;

  private HalfSentRequest(Socket socket, BufferedReader answer, byte[] rest) {
    this.socket = socket;
    this.answer = answer;
    this.rest = rest;
  }

  static HalfSentRequest begin(int port, String token, String transaction) throws IOException {
    byte[] body = transaction.getBytes(UTF_8);
    int half = body.length / 2;
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    BufferedReader answer =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    String head =
        """
        POST /fhir HTTP/1.1
        Host: 127.0.0.1
        Authorization: Bearer %s
        Content-Type: application/fhir+json
        Content-Length: %d
        Expect: 100-continue

        """
            .formatted(token, body.length);
    socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(UTF_8));
    // Only then is the request inside the server, and not in a queue before it.
    String goOn = answer.readLine();
    if (goOn == null || !goOn.startsWith("HTTP/1.1 100") || !"".equals(answer.readLine())) {
      throw new IllegalStateException("Not asked for the body, but: " + goOn);
    }
    socket.getOutputStream().write(body, 0, half);
    return new HalfSentRequest(socket, answer, Arrays.copyOfRange(body, half, body.length));
  }

  /** Sends the rest. Returns the answer's status line. */
  String finish() throws IOException {
    socket.getOutputStream().write(rest);
    return String.valueOf(answer.readLine());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
