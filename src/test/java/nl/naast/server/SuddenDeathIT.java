package nl.naast.server;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.anyOf;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerProcess;
import nl.naast.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * How a server ends: killed in the middle of its work, or asked to stop. In this order only because
 * it saves a start.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SuddenDeathIT {
  private static final int CLIENTS = 4;
  private static final int ANSWERED_BEFORE_THE_KILL = 20;

  private final String database = TestDatabase.freshUrl();
  private @Nullable ServerProcess server;

  @AfterAll
  void leaveNoProcess() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  @Order(1)
  void killedInTheMiddleAFamilyIsThereAsAWholeOrNotAtAllAndSoAreAnswersWithTheirScore() {
    ServerProcess killed = running();
    Set<String> scored = ConcurrentHashMap.newKeySet();
    Map<String, Boolean> answered = postUntilItIsKilled(killed, scored);
    assertThat(answered.size() > scored.size()).as("some were cut off").isTrue();

    server = null;
    FhirHttp http = running().http();

    for (Map.Entry<String, Boolean> family : answered.entrySet()) {
      int stored = stored(http, family.getKey());
      if (family.getValue()) {
        assertThat(stored).as("answered, so kept: " + family.getKey()).isEqualTo(Family.SIZE);
      } else {
        assertThat(stored).as("cut off: " + family.getKey()).isIn(0, Family.SIZE);
      }
      assertThat(answersScoreAndTask(http, family.getKey()))
          .isIn(
              scored.contains(family.getKey())
                  ? List.of(List.of(1, 1, 1))
                  : List.of(List.of(0, 0, 0), List.of(1, 1, 1)));
    }
    assertThat(http.post("/fhir", Family.transaction("after")).status()).isEqualTo(200);
    assertThat(stored(http, "after")).isEqualTo(Family.SIZE);
  }

  @Test
  @Order(2)
  void askedToStopItFinishesWhatItDoesAndThenClosesItsPort() throws Exception {
    ServerProcess stopping = running();
    server = null;
    try (stopping;
        HalfSentRequest request =
            HalfSentRequest.begin(stopping.port(), stopping.token(), Family.transaction("last"))) {
      stopping.askToStop();
      stopping.await(() -> isClosed(stopping));

      assertThat(request.finish()).startsWith("HTTP/1.1 200");
      stopping.ended();
    }
  }

  private ServerProcess running() {
    if (server == null) {
      server = ServerProcess.start(database);
    }
    return server;
  }

  /**
   * Every family that was sent, and whether the server said that it has it.
   *
   * @param scored the families of which it said that it has the answers
   */
  private static Map<String, Boolean> postUntilItIsKilled(
      ServerProcess server, Set<String> scored) {
    Map<String, Boolean> families = new ConcurrentHashMap<>();
    CountDownLatch enough = new CountDownLatch(ANSWERED_BEFORE_THE_KILL);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
    try {
      List<CompletableFuture<?>> running = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        String name = "client-" + client;
        running.add(runAsync(() -> post(server.http(), name, families, scored, enough), clients));
      }
      // A client that is refused ends the wait too, with the refusal.
      running.add(runAsync(() -> waitFor(enough), clients));
      anyOf(running.toArray(CompletableFuture[]::new)).join();
      server.kill();
      allOf(running.toArray(CompletableFuture[]::new)).join();
    } finally {
      clients.shutdownNow();
    }
    return families;
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void post(
      FhirHttp http,
      String client,
      Map<String, Boolean> families,
      Set<String> scored,
      CountDownLatch answered) {
    for (int number = 0; ; number++) {
      String family = client + "-" + number;
      families.put(family, false);
      try {
        var answer = http.post("/fhir", Family.transaction(family));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        families.put(family, true);
        answer =
            http.put("/fhir/QuestionnaireResponse/" + family + "-answers", Family.answers(family));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
      } catch (UncheckedIOException killed) {
        return;
      }
      scored.add(family);
      answered.countDown();
    }
  }

  /** How many there are of each. */
  private static List<Integer> answersScoreAndTask(FhirHttp http, String family) {
    String answers = "QuestionnaireResponse/" + family + "-answers";
    String naaste = Family.naasten(family).get(0);
    return List.of(
        http.get("/fhir/" + answers).status() == 200 ? 1 : 0,
        http.get("/fhir/Observation?derived-from=" + answers).json().path("entry").size(),
        http.get("/fhir/Task?subject=RelatedPerson/" + naaste).json().path("entry").size());
  }

  /** How many resources of a family are there, and are found. */
  private static int stored(FhirHttp http, String family) {
    int patient = http.get("/fhir/Patient/" + family).status() == 200 ? 1 : 0;
    int found =
        http.get("/fhir/RelatedPerson?patient=Patient/" + family).json().path("entry").size();
    int read = 0;
    for (String naaste : Family.naasten(family)) {
      read += http.get("/fhir/RelatedPerson/" + naaste).status() == 200 ? 1 : 0;
    }
    assertThat(found).as("what is stored is also found").isEqualTo(read);
    return patient + read;
  }

  private static boolean isClosed(ServerProcess server) {
    try {
      server.http().get("/actuator/health/liveness");
      return false;
    } catch (UncheckedIOException e) {
      return e.getCause() instanceof ConnectException;
    }
  }
}
