package nl.naast.bench;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.naast.server.FhirInterceptor;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.HospitalPackage;
import nl.naast.testing.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a score costs who sends answers: creates of a response with twenty-two answers over HTTP by
 * eight clients, each about a naaste of its own, in turns with and without the hooks that work out
 * the score, store the result and look for a signal. The response is validated in both. Prints how
 * many times as long it takes with them; the goal is at most 2. The hooks are taken out from
 * within: the product has no switch for them.
 *
 * <p>Arguments: seconds of warm-up, rounds, seconds of each turn.
 */
public final class ScoredCreate {
  private static final int CLIENTS = 8;
  private static final Set<String> HOOKS = Set.of("Scoring", "Results");

  private ScoredCreate() {}

  public static void main(String[] arguments) throws Exception {
    long warmUp = Long.parseLong(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    long seconds = Long.parseLong(arguments[2]);
    Path folder = Files.createTempDirectory("naast-bench");
    HospitalPackage.write(folder);
    try (ConfigurableApplicationContext server =
            MeasuredServer.start(TestDatabase.freshUrl(), "--naast.packages.folder=" + folder);
        Clients clients = new Clients(FhirHttp.of(server))) {
      IInterceptorService registry = server.getBean(IInterceptorService.class);
      List<FhirInterceptor> hooks =
          server.getBeanProvider(FhirInterceptor.class).stream()
              .filter(hook -> HOOKS.contains(hook.getClass().getSimpleName()))
              .toList();
      if (hooks.size() != HOOKS.size()) {
        throw new IllegalStateException("not found: all of " + HOOKS);
      }
      measure(registry, hooks, clients, warmUp, rounds, seconds);
    }
  }

  private static void measure(
      IInterceptorService registry,
      List<FhirInterceptor> hooks,
      Clients clients,
      long warmUp,
      int rounds,
      long seconds)
      throws Exception {
    double[] ratios = new double[rounds];
    double with = 0;
    double without = 0;
    for (int round = (int) -(warmUp / (2 * seconds)); round < rounds; round++) {
      double scored = clients.creates(seconds);
      hooks.forEach(registry::unregisterInterceptor);
      double plain = clients.creates(seconds);
      hooks.forEach(registry::registerInterceptor);
      System.out.printf(
          "%5.0f/s scored %5.0f/s not, %.2f%s%n",
          scored, plain, plain / scored, round < 0 ? " (warming up)" : "");
      if (round >= 0) {
        with += scored;
        without += plain;
        ratios[round] = plain / scored;
      }
    }
    Arrays.sort(ratios);
    System.out.printf(
        "a response with %d answers takes %.2f times as long with its score (all of %d rounds"
            + " together; half of them between %.2f and %.2f)%n",
        HospitalPackage.QUESTIONS,
        without / with,
        rounds,
        ratios[rounds / 4],
        ratios[rounds - 1 - rounds / 4]);
  }

  /** Eight connections that send answers as fast as the server takes them. */
  private static final class Clients implements AutoCloseable {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicInteger sent = new AtomicInteger();
    private final List<String> naasten = new ArrayList<>();
    private final FhirHttp http;

    Clients(FhirHttp http) {
      this.http = http;
      Circle circle = Circle.store(http, "bench");
      for (int client = 0; client < CLIENTS; client++) {
        naasten.add(circle.newNaaste("client-" + client, "p"));
      }
    }

    /** Creates for so many seconds; gives how many each second. */
    double creates(long seconds) throws Exception {
      long start = System.nanoTime();
      long end = start + Duration.ofSeconds(seconds).toNanos();
      List<Callable<Integer>> work = new ArrayList<>();
      for (String naaste : naasten) {
        work.add(
            () -> {
              int count = 0;
              while (System.nanoTime() < end) {
                send(naaste);
                count++;
              }
              return count;
            });
      }
      int total = 0;
      for (var done : threads.invokeAll(work)) {
        total += done.get();
      }
      return total * 1e9 / (System.nanoTime() - start);
    }

    /** Each at another moment: the same answers again would be the same submission. */
    private void send(String naaste) {
      int number = sent.incrementAndGet();
      var answer =
          http.post(
              "/fhir/QuestionnaireResponse",
              HospitalPackage.answers(
                  HospitalPackage.QUESTIONNAIRE,
                  naaste,
                  FIRST.plusSeconds(number).toString(),
                  number % HospitalPackage.QUESTIONS));
      if (answer.status() != 201) {
        throw new IllegalStateException(answer.body());
      }
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
