package nl.naast.bench;

import java.util.ArrayList;
import java.util.List;
import nl.naast.NaastApplication;
import nl.naast.testing.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as the benchmarks start it: one client asks more than the limits let through. */
final class MeasuredServer {
  private MeasuredServer() {}

  static ConfigurableApplicationContext start(String databaseUrl, String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--logging.level.naast.access=off",
                "--naast.rate.address=1000000",
                "--naast.rate.client=1000000",
                "--spring.datasource.url=" + databaseUrl,
                "--spring.datasource.username=" + TestDatabase.user()));
    all.addAll(List.of(settings));
    return new SpringApplication(NaastApplication.class).run(all.toArray(String[]::new));
  }
}
