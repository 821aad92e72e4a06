package nl.naast.bench;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.naast.server.FhirInterceptor;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What validation costs a writer: creates of a caregiver over HTTP by eight clients, in turns with
 * and without the gate that validates, in one process. Prints the ratio of the two rates; the goal
 * is at least 0.5. The gate is taken out from within: the product has no switch for it.
 *
 * <p>Arguments: seconds of warm-up, rounds, seconds a round.
 */
public final class ValidatedCreate {
  private static final int CLIENTS = 8;

  private ValidatedCreate() {}

  public static void main(String[] arguments) throws Exception {
    long warmUp = Long.parseLong(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    long seconds = Long.parseLong(arguments[2]);
    try (ConfigurableApplicationContext context = MeasuredServer.start(TestDatabase.freshUrl());
        Clients clients = new Clients(context)) {
      IInterceptorService hooks = context.getBean(IInterceptorService.class);
      FhirInterceptor gate =
          context.getBeanProvider(FhirInterceptor.class).stream()
              .filter(hook -> hook.getClass().getSimpleName().equals("WriteGate"))
              .findFirst()
              .orElseThrow();
      double[] with = new double[rounds];
      double[] without = new double[rounds];
      clients.creates(warmUp);
      for (int round = 0; round < rounds; round++) {
        with[round] = clients.creates(seconds);
        hooks.unregisterInterceptor(gate);
        without[round] = clients.creates(seconds);
        hooks.registerInterceptor(gate);
        System.out.printf("%6.0f/s validated %6.0f/s not%n", with[round], without[round]);
      }
      System.out.printf(
          "validated create at %.2f of the rate without validation (medians of %d rounds)%n",
          median(with) / median(without), rounds);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Eight connections that create as fast as the server answers. */
  private static final class Clients implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final FhirHttp http;
    private final String caregiver;

    Clients(ConfigurableApplicationContext context) {
      http = FhirHttp.of(context);
      http.put(
          "/fhir/Patient/bench",
          """
          {"resourceType":"Patient","id":"bench",
          "name":[{"use":"usual","text":"Bo","given":["Bo"]}]}""");
      caregiver =
          """
          {"resourceType":"RelatedPerson","active":true,"patient":{"reference":"Patient/bench"},
          "extension":[{"url":"https://naast.example/fhir/StructureDefinition/caregiver-rank",
          "valuePositiveInt":1}],
          "relationship":[{"coding":[{"system":"urn:oid:2.16.840.1.113883.2.4.3.11.22.472",
          "code":"01"}]},{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode",
          "code":"SONC"}]}],
          "name":[{"use":"usual","text":"Jo","given":["Jo"]}],
          "telecom":[{"system":"email","value":"jo@naast.example","use":"home"}],
          "birthDate":"1980-01-02","gender":"male"}""";
    }

    /** Creates for so many seconds; gives how many each second. */
    double creates(long seconds) throws Exception {
      long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
      List<Callable<Integer>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        work.add(
            () -> {
              int count = 0;
              while (System.nanoTime() < end) {
                var answer = http.post("/fhir/RelatedPerson", caregiver);
                if (answer.status() != 201) {
                  throw new IllegalStateException(answer.body());
                }
                count++;
              }
              return count;
            });
      }
      long start = System.nanoTime();
      int total = 0;
      for (var done : threads.invokeAll(work)) {
        total += done.get();
      }
      return total * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
