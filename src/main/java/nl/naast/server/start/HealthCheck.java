package nl.naast.server.start;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks the server on this machine whether it is ready, for a container engine: the image holds no
 * shell and no curl. The exit code is 0 when it is, 1 when it is not.
 *
 * <p>It speaks HTTP/1.0 over a socket itself: a client of the JDK would cost many times the classes
 * that have to be loaded, every time.
 *
 * @see <a href="https://docs.docker.com/reference/dockerfile/#healthcheck">HEALTHCHECK</a>
 */
class HealthCheck {
  private static final int MILLISECONDS = 4_000;

  private HealthCheck() {}

  /** Without arguments: the port is that of {@code SERVER_PORT}, or 8080. */
  public static void main(String[] arguments) {
    String port = System.getenv("SERVER_PORT");
    System.exit(exitCode(port == null ? 8080 : Integer.parseInt(port)));
  }

  static int exitCode(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLISECONDS);
      socket.setSoTimeout(MILLISECONDS);
      socket
          .getOutputStream()
          .write("GET /actuator/health/readiness HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
      String status =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
      return status != null && status.matches("HTTP/1\\.[01] 200( .*)?") ? 0 : 1;
    } catch (IOException e) {
      return 1;
    }
  }
}
