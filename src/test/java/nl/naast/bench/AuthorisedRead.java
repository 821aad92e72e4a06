package nl.naast.bench;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naast.server.FhirInterceptor;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.TestDatabase;
import nl.naast.testing.Tokens;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What access control and audit cost a reader: reads and searches over HTTP by eight clients of a
 * professional with a relation, in turns with and without the guards and the audit trail. Prints
 * the ratio of the times for one read and one search; the goal is at most 1.3. There are two nodes
 * in one process on one database; from one of them the guards are taken out from within: the
 * product has no switch for them, and taking them out at each turn would measure the compiler that
 * has to look again. The token is looked at in both. A shared machine is now faster, now slower:
 * many short turns even that out.
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
    String database = TestDatabase.freshUrl();
    try (ConfigurableApplicationContext guarded = MeasuredServer.start(database);
        ConfigurableApplicationContext open = MeasuredServer.start(database)) {
      Circle circle = fill(FhirHttp.of(guarded), guarded);
      IInterceptorService hooks = open.getBean(IInterceptorService.class);
      open.getBeanProvider(FhirInterceptor.class).stream()
          .filter(AuthorisedRead::isOfSecurity)
          .forEach(hooks::unregisterInterceptor);
      FhirHttp with =
          holding(
              guarded,
              Map.of(
                  "scope", "user/*.cruds", "fhirUser", "Practitioner/" + circle.id("regisseur")));
      // A system's: where a professional stands is asked together with whether a token was revoked.
      FhirHttp without = holding(open, Map.of("scope", "system/*.cruds"));
      for (Map.Entry<String, String> asked :
          List.of(
              Map.entry("read", "/fhir/RelatedPerson/" + circle.id("b")),
              Map.entry("search", "/fhir/RelatedPerson?patient=Patient/" + circle.id("p")))) {
        measure(asked.getKey(), asked.getValue(), with, without, warmUp, rounds, seconds);
      }
    }
  }

  private static FhirHttp holding(ConfigurableApplicationContext node, Map<String, Object> claims) {
    Map<String, Object> all = new HashMap<>(claims);
    all.put("exp", Instant.now().plus(Duration.ofHours(2)));
    return FhirHttp.of(node).as(Tokens.of(node).of("bench", all));
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
      FhirHttp guarded,
      FhirHttp open,
      long warmUp,
      int rounds,
      long seconds)
      throws Exception {
    int warmUps = (int) (warmUp / (2 * seconds));
    double[] ratios = new double[rounds];
    double with = 0;
    double without = 0;
    for (int round = -warmUps; round < rounds; round++) {
      double guardedASecond = asks(guarded, path, seconds);
      double openASecond = asks(open, path, seconds);
      double ratio = openASecond / guardedASecond;
      System.out.printf(
          "%s: %6.0f/s guarded %6.0f/s not, %.2f%s%n",
          what, guardedASecond, openASecond, ratio, round < 0 ? " (warming up)" : "");
      if (round >= 0) {
        with += guardedASecond;
        without += openASecond;
        ratios[round] = ratio;
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
