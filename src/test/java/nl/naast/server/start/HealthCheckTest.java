package nl.naast.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class HealthCheckTest {
  @Test
  void isHealthyWhenTheServerSaysThatItIsReady() throws IOException {
    assertThat(exitCodeWhenTheServerAnswers(200)).isZero();
  }

  @Test
  void isUnhealthyWhenTheServerSaysThatItIsNotReady() throws IOException {
    assertThat(exitCodeWhenTheServerAnswers(503)).isOne();
  }

  @Test
  void isUnhealthyWhenNobodyListens() throws IOException {
    HttpServer gone = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    gone.start();
    int port = gone.getAddress().getPort();
    gone.stop(0);

    assertThat(HealthCheck.exitCode(port)).isOne();
  }

  private static int exitCodeWhenTheServerAnswers(int status) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    server.createContext(
        "/actuator/health/readiness",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try {
      return HealthCheck.exitCode(server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }
}
