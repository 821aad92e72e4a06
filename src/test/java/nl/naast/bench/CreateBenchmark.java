package nl.naast.bench;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naast.NaastApplication;
import nl.naast.server.FhirInterceptor;
import nl.naast.support.FhirHttp;
import nl.naast.support.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How fast a caregiver is created with validation, against the same create without: rounds of both
 * alternate in one process, since a JVM doubles its speed in its first minutes. Only here can
 * validation be off; the product has no switch for it.
 *
 * <p>Arguments: seconds of warm-up, seconds of a round, number of pairs of rounds.
 */
final class CreateBenchmark {
  private static final int CONNECTIONS = 8;
  private final IInterceptorService interceptors;
  private final FhirInterceptor gate;
  private final String body;
  private final String root;
  private final ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);

  private CreateBenchmark(ConfigurableApplicationContext server) throws IOException {
    this.interceptors = server.getBean(IInterceptorService.class);
    this.gate =
        server
            .getBeanProvider(FhirInterceptor.class)
            .orderedStream()
            .filter(one -> one.getClass().getSimpleName().equals("WriteGate"))
            .findFirst()
            .orElseThrow();
    this.root =
        "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    FhirHttp http = new FhirHttp(root);
    for (String needed : List.of("Practitioner-jansen-gp", "Patient-jansen-patient")) {
      http.put("/fhir/" + needed.replaceFirst("-", "/"), example(needed));
    }
    this.body = example("RelatedPerson-jansen-partner").replaceFirst("\"id\": \"[^\"]*\",", "");
  }

  private static String example(String name) throws IOException {
    return Files.readString(Path.of("profiles/generated/" + name + ".json"));
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("naast.test.database", "postgresql");
    try (ConfigurableApplicationContext server =
        SpringApplication.run(
            NaastApplication.class,
            "--server.port=0",
            "--logging.level.root=warn",
            "--logging.level.naast.access=off",
            "--spring.datasource.username=" + TestDatabase.user(),
            "--spring.datasource.url=" + TestDatabase.freshUrl())) {
      CreateBenchmark benchmark = new CreateBenchmark(server);
      benchmark.run(seconds(arguments[0]), seconds(arguments[1]), Integer.parseInt(arguments[2]));
      benchmark.clients.shutdown();
    }
  }

  private static Duration seconds(String text) {
    return Duration.ofSeconds(Integer.parseInt(text));
  }

  private void run(Duration warmUp, Duration round, int pairs) throws Exception {
    long end = System.nanoTime() + warmUp.toNanos();
    while (System.nanoTime() < end) {
      perSecond(true, round);
      perSecond(false, round);
    }
    List<Double> ratios = new ArrayList<>();
    System.out.println("validated/s  unvalidated/s  ratio");
    for (int i = 0; i < pairs; i++) {
      // Who begins alternates, so that what still speeds up or slows down favours neither.
      double first = perSecond(i % 2 == 0, round);
      double second = perSecond(i % 2 != 0, round);
      double on = i % 2 == 0 ? first : second;
      double off = i % 2 == 0 ? second : first;
      ratios.add(on / off);
      System.out.printf(Locale.ROOT, "%11.1f  %13.1f  %5.2f%n", on, off, on / off);
    }
    System.out.printf(
        Locale.ROOT, "median ratio of %d pairs: %.2f%n", pairs, Measured.median(ratios));
  }

  private double perSecond(boolean validated, Duration round)
      throws ExecutionException, InterruptedException {
    if (validated) {
      interceptors.registerInterceptor(gate);
    } else {
      interceptors.unregisterInterceptor(gate);
    }
    long start = System.nanoTime();
    long end = start + round.toNanos();
    Callable<Integer> client = () -> createUntil(end);
    List<Future<Integer>> running = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      running.add(clients.submit(client));
    }
    int created = 0;
    for (Future<Integer> one : running) {
      created += one.get();
    }
    return created * 1e9 / (System.nanoTime() - start);
  }

  private int createUntil(long end) {
    FhirHttp http = new FhirHttp(root);
    int created = 0;
    while (System.nanoTime() < end) {
      FhirHttp.Answer answer = http.post("/fhir/RelatedPerson", body, "Prefer", "return=minimal");
      if (answer.status() != 201) {
        throw new IllegalStateException(answer.body());
      }
      created++;
    }
    return created;
  }
}
