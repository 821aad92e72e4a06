package nl.naast.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import nl.naast.support.FhirHttp;
import nl.naast.support.TestDatabase;

/**
 * What a start of the jar on an empty database costs until it says that it is ready, with plain
 * {@code java -jar} and with the flags of the docs, on H2 and on PostgreSQL; and how the first
 * search and the first create after that compare with the hundred that follow.
 *
 * <p>Arguments: the jar, the number of starts of each kind. Resident memory is read on Linux.
 */
final class ColdStart {
  private static final List<String> FLAGS =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final int FOLLOWING = 100;

  private ColdStart() {}

  public static void main(String[] arguments) throws Exception {
    System.out.println(
        "database    flags  wall s  CPU s  RSS MB  first/median search  first/median create");
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      for (String database : List.of("h2", "postgresql")) {
        System.setProperty("naast.test.database", database);
        measure(arguments[0], database, "plain", List.of());
        measure(arguments[0], database, "small", FLAGS);
      }
    }
  }

  private static void measure(String jar, String database, String label, List<String> flags)
      throws Exception {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", jar, "--server.port=" + port));
    command.add("--spring.datasource.url=" + TestDatabase.freshUrl());
    command.add("--spring.datasource.username=" + TestDatabase.user());
    File log = Path.of("target/cold-start.log").toFile();
    long start = System.nanoTime();
    Process server =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    try {
      FhirHttp http = new FhirHttp("http://127.0.0.1:" + port);
      awaitReady(http, server, log);
      double wall = (System.nanoTime() - start) / 1e9;
      double cpu =
          server.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
      double resident = residentMegabytes(server.pid());
      double search =
          firstAgainstMedian(
              () -> http.get("/fhir/RelatedPerson?patient=none&_sort=rank").status());
      String body =
          "{\"resourceType\":\"RelatedPerson\",\"patient\":{\"display\":\"x\"},"
              + "\"relationship\":[{\"text\":\"buur\"}]}";
      double create = firstAgainstMedian(() -> http.post("/fhir/RelatedPerson", body).status());
      System.out.printf(
          Locale.ROOT,
          "%-10s  %5s  %6.1f  %5.1f  %6.0f  %19.1f  %19.1f%n",
          database,
          label,
          wall,
          cpu,
          resident,
          search,
          create);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static void awaitReady(FhirHttp http, Process server, File log)
      throws InterruptedException {
    while (!isReady(http)) {
      if (!server.isAlive()) {
        throw new IllegalStateException("The server ended; see " + log);
      }
      Thread.sleep(50);
    }
  }

  private static boolean isReady(FhirHttp http) {
    try {
      return http.get("/actuator/health/readiness").status() == 200;
    } catch (UncheckedIOException notListening) {
      return false;
    }
  }

  private static double firstAgainstMedian(IntSupplier request) {
    double first = timed(request);
    List<Double> following = new ArrayList<>();
    for (int i = 0; i < FOLLOWING; i++) {
      following.add(timed(request));
    }
    return first / Measured.median(following);
  }

  private static double timed(IntSupplier request) {
    long start = System.nanoTime();
    int status = request.getAsInt();
    if (status >= 300) {
      throw new IllegalStateException("Answered " + status);
    }
    return System.nanoTime() - start;
  }

  /** VmRSS of Linux; 0 elsewhere. */
  private static double residentMegabytes(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .sum();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
