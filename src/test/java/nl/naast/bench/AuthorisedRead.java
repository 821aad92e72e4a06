package nl.naast.bench;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naast.server.FhirInterceptor;
import nl.naast.support.Circle;
import nl.naast.support.FhirHttp;
import nl.naast.support.TestDatabase;
import nl.naast.support.Tokens;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What access control and audit cost a reader: reads and searches over HTTP by eight clients of a
 * professional with a relation, in turns with and without the guards and the audit trail, in one
 * process. Prints the ratio of the times for one read and one search; the goal is at most 1.3. The
 * guards are taken out from within: the product has no switch for them. The token is looked at in
 * both. A shared machine is now faster, now slower: many short turns even that out.
 *
 * <p>Arguments: seconds of warm-up, rounds, seconds of each turn.
 */
public final class AuthorisedRead {
  private static final int CLIENTS = 8;
  private static final int CIRCLES = 150;

  private AuthorisedRead() {}

  public static void main(String[] arguments) throws Exception {
    long warmUp = Long.parseLong(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    long seconds = Long.parseLong(arguments[2]);
    try (ConfigurableApplicationContext context = MeasuredServer.start(TestDatabase.freshUrl())) {
      FhirHttp http = FhirHttp.of(context);
      Circle circle = fill(http, context);
      FhirHttp professional =
          http.as(
              Tokens.of(context)
                  .of(
                      "professional",
                      java.util.Map.of(
                          "scope",
                          "user/*.cruds",
                          "fhirUser",
                          "Practitioner/" + circle.id("regisseur"),
                          "exp",
                          java.time.Instant.now().plus(Duration.ofHours(2)))));
      IInterceptorService hooks = context.getBean(IInterceptorService.class);
      List<FhirInterceptor> guards =
          context.getBeanProvider(FhirInterceptor.class).stream()
              .filter(AuthorisedRead::isOfSecurity)
              .toList();
      measure(
          "read",
          "/fhir/RelatedPerson/" + circle.id("b"),
          professional,
          hooks,
          guards,
          warmUp,
          rounds,
          seconds);
      measure(
          "search",
          "/fhir/RelatedPerson?patient=Patient/" + circle.id("p"),
          professional,
          hooks,
          guards,
          warmUp,
          rounds,
          seconds);
    }
  }

  /** In a small store a database reads whole tables, which no hospital's does. */
  private static Circle fill(FhirHttp http, ConfigurableApplicationContext context) {
    System.out.println("storing " + CIRCLES + " circles of two families");
    for (int i = 1; i < CIRCLES; i++) {
      Circle.store(http, "bench" + i);
    }
    Circle circle = Circle.store(http, "bench");
    context.getBean(JdbcOperations.class).execute("analyze");
    return circle;
  }

  private static boolean isOfSecurity(FhirInterceptor hook) {
    String room = hook.getClass().getPackageName();
    return room.endsWith(".security.access") || room.endsWith(".security.audit");
  }

  private static void measure(
      String what,
      String path,
      FhirHttp http,
      IInterceptorService hooks,
      List<FhirInterceptor> guards,
      long warmUp,
      int rounds,
      long seconds)
      throws Exception {
    // In turns too: each change of the guards makes the compiler look again.
    int warmUps = (int) (warmUp / (2 * seconds));
    double[] ratios = new double[rounds];
    double with = 0;
    double without = 0;
    for (int round = -warmUps; round < rounds; round++) {
      double guarded = asks(http, path, seconds);
      guards.forEach(hooks::unregisterInterceptor);
      double free = asks(http, path, seconds);
      guards.forEach(hooks::registerInterceptor);
      System.out.printf(
          "%s: %6.0f/s guarded %6.0f/s not, %.2f%s%n",
          what, guarded, free, free / guarded, round < 0 ? " (warming up)" : "");
      if (round >= 0) {
        with += guarded;
        without += free;
        ratios[round] = free / guarded;
      }
    }
    Arrays.sort(ratios);
    System.out.printf(
        "%s: authorised and audited takes %.2f times as long (all of %d rounds together; half of"
            + " them between %.2f and %.2f)%n",
        what, without / with, rounds, ratios[rounds / 4], ratios[rounds - 1 - rounds / 4]);
  }

  /** How many a second, by all clients together. */
  private static double asks(FhirHttp http, String path, long seconds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
      Callable<Integer> client =
          () -> {
            int count = 0;
            while (System.nanoTime() < until) {
              FhirHttp.Answer answer = http.get(path);
              if (answer.status() != 200) {
                throw new IllegalStateException(answer.body());
              }
              count++;
            }
            return count;
          };
      int all = 0;
      for (Future<Integer> one :
          threads.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
        all += one.get();
      }
      return all / (double) seconds;
    } finally {
      threads.shutdown();
    }
  }
}
