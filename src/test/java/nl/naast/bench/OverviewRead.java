package nl.naast.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.naast.plan.Coms;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.TestDatabase;
import nl.naast.testing.Tokens;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What one call of {@code $naasten} saves: a regisseur reads the picture of a patient with five
 * naasten, each with two years of monthly results, a support plan, a need, a goal and a referral,
 * in turns by the operation and by the single calls that give the same, eight clients at once, with
 * the same access rules and audit trail. Prints what part of the time the one call takes; the goal
 * is at most a third.
 *
 * <p>Arguments: seconds of warm-up, rounds, seconds of each turn.
 */
public final class OverviewRead {
  private static final int CLIENTS = 8;
  private static final int NAASTEN = 5;
  private static final int MONTHS = 24;
  private static final String[] CODES = {"csi-score", "health-literacy"};

  private OverviewRead() {}

  public static void main(String[] arguments) throws Exception {
    long warmUp = Long.parseLong(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    long seconds = Long.parseLong(arguments[2]);
    try (ConfigurableApplicationContext server = MeasuredServer.start(TestDatabase.freshUrl())) {
      FhirHttp system = FhirHttp.of(server);
      Circle circle = Circle.store(system, "bench");
      circle.put("Patient", "x", circle.patient("x"));
      circle.put("CareTeam", "team-x", team(circle));
      circle.put("HealthcareService", "service", service(circle));
      List<String> naasten = new ArrayList<>();
      for (int i = 0; i < NAASTEN; i++) {
        String naaste = circle.newNaaste("n" + i, "x");
        naasten.add(naaste);
        store(system, circle, naaste, i);
        agree(system, circle, naaste);
      }
      server.getBean(JdbcOperations.class).execute("analyze");
      FhirHttp reader =
          FhirHttp.of(server)
              .as(
                  Tokens.of(server)
                      .of(
                          "bench",
                          Map.of(
                              "scope",
                              "user/*.cruds",
                              "fhirUser",
                              "Practitioner/" + circle.id("regisseur"),
                              "exp",
                              Instant.now().plus(Duration.ofHours(2)))));
      String patient = circle.id("x");
      measure(
          reader,
          List.of("/fhir/Patient/" + patient + "/$naasten"),
          single(patient, naasten),
          warmUp,
          rounds,
          seconds);
    }
  }

  /** What a client asks who does not know the operation. */
  private static List<String> single(String patient, List<String> naasten) {
    List<String> calls =
        new ArrayList<>(
            List.of(
                "/fhir/Patient/" + patient,
                "/fhir/RelatedPerson?active=true&patient=Patient/" + patient,
                "/fhir/CareTeam?status=active&_include=CareTeam:participant&patient=Patient/"
                    + patient,
                "/fhir/Task?status=requested,received,accepted,ready,in-progress,on-hold"
                    + "&concerns-patient=Patient/"
                    + patient,
                "/fhir/CarePlan?status=active,on-hold&patient=Patient/" + patient,
                "/fhir/Goal?lifecycle-status=active&patient=Patient/" + patient,
                "/fhir/ServiceRequest?status=active,on-hold&_include=ServiceRequest:performer"
                    + "&patient=Patient/"
                    + patient,
                "/fhir/Observation?code=support-need&patient=Patient/" + patient));
    for (String naaste : naasten) {
      for (String code : CODES) {
        calls.add("/fhir/Observation?_sort=-date&_count=1&code=" + code + "&focus=" + naaste);
      }
    }
    return calls;
  }

  private static String team(Circle circle) {
    return circle
        .team("team-x", "p")
        .replace("Patient/" + circle.id("p"), "Patient/" + circle.id("x"));
  }

  private static void store(FhirHttp system, Circle circle, String naaste, int number) {
    Instant first = Instant.parse("2024-11-01T10:00:00Z");
    for (int month = 0; month < MONTHS; month++) {
      String when = first.plus(30L * month, ChronoUnit.DAYS).plusSeconds(number).toString();
      String csi =
          "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\","
              + "\"questionnaire\":\"https://naast.example/fhir/Questionnaire/csi\",\"subject\":"
              + "{\"reference\":\""
              + naaste
              + "\"},\"authored\":\""
              + when
              + "\",\"item\":[{\"linkId\":\"statements\",\"item\":["
              + String.join(",", statements(month % 14))
              + "]}]}";
      require(system.post("/fhir/QuestionnaireResponse", csi));
      String id = "o-" + number + "-" + month;
      circle.put(
          "Observation",
          id,
          circle.observation(id, "x", "n" + number).replace("\"2026-02-10\"", "\"" + when + "\""));
    }
  }

  /** What was agreed with a naaste: a plan, a need, a goal and a referral. */
  private static void agree(FhirHttp system, Circle circle, String naaste) {
    String patient = "Patient/" + circle.id("x");
    Coms.begin(system, patient, naaste);
    require(
        system.post(
            "/fhir/Observation",
            """
            {"resourceType":"Observation","status":"final",
             "code":{"coding":[{"code":"support-need",
               "system":"https://naast.example/fhir/CodeSystem/naast-observation-code"}]},
             "subject":{"reference":"%s"},"focus":[{"reference":"%s"}],
             "effectiveDateTime":"2026-11-01","valueCodeableConcept":{"coding":[
              {"code":"night-break","system":"https://naast.example/fhir/CodeSystem/support-topic"}]}}"""
                .formatted(patient, naaste)));
    require(
        system.post(
            "/fhir/Goal",
            """
            {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Slapen"},
             "subject":{"reference":"%s"},"expressedBy":{"reference":"%s"}}"""
                .formatted(patient, naaste)));
    require(
        system.post(
            "/fhir/ServiceRequest",
            """
            {"resourceType":"ServiceRequest","status":"active","intent":"order",
             "extension":[{"url":"https://naast.example/fhir/StructureDefinition/caregiver",
               "valueReference":{"reference":"%2$s"}}],
             "code":{"coding":[{"code":"night-watch",
               "system":"https://naast.example/fhir/CodeSystem/help-kind"}]},
             "subject":{"reference":"%1$s"},
             "performer":[{"reference":"HealthcareService/%3$s"}]}"""
                .formatted(patient, naaste, circle.id("service"))));
  }

  private static String service(Circle circle) {
    return """
        {"resourceType":"HealthcareService","id":"%s","active":true,"name":"Dienst",
         "category":[{"coding":[{"code":"respite",
           "system":"https://naast.example/fhir/CodeSystem/question-area"}]}],
         "telecom":[{"system":"phone","value":"050"}],
         "coverageArea":[{"reference":"Location/%s"}]}"""
        .formatted(circle.id("service"), circle.id("ward"));
  }

  private static List<String> statements(int yes) {
    List<String> items = new ArrayList<>();
    for (int i = 1; i <= 13; i++) {
      items.add(
          """
          {"linkId":"statement-%d","answer":[{"valueCoding":{
           "system":"https://naast.example/fhir/CodeSystem/screening-answer","code":"%s"}}]}"""
              .formatted(i, i <= yes ? "yes" : "no"));
    }
    return items;
  }

  private static void measure(
      FhirHttp reader, List<String> one, List<String> many, long warmUp, int rounds, long seconds)
      throws Exception {
    double[] parts = new double[rounds];
    double together = 0;
    double singly = 0;
    for (int round = (int) -(warmUp / (2 * seconds)); round < rounds; round++) {
      double byOne = pictures(reader, one, seconds);
      double byMany = pictures(reader, many, seconds);
      System.out.printf(
          "%6.1f/s by $naasten %6.1f/s by %d calls, %.2f%s%n",
          byOne, byMany, many.size(), byMany / byOne, round < 0 ? " (warming up)" : "");
      if (round >= 0) {
        together += byOne;
        singly += byMany;
        parts[round] = byMany / byOne;
      }
    }
    Arrays.sort(parts);
    System.out.printf(
        "$naasten takes %.2f of the time of %d single calls (all of %d rounds together; half of"
            + " them between %.2f and %.2f)%n",
        singly / together, many.size(), rounds, parts[rounds / 4], parts[rounds - 1 - rounds / 4]);
  }

  /** How many whole pictures a second, by all clients together. */
  private static double pictures(FhirHttp reader, List<String> calls, long seconds)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      long start = System.nanoTime();
      long until = start + Duration.ofSeconds(seconds).toNanos();
      Callable<Integer> client =
          () -> {
            int count = 0;
            while (System.nanoTime() < until) {
              calls.forEach(call -> require(reader.get(call)));
              count++;
            }
            return count;
          };
      int all = 0;
      for (var done : threads.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
        all += done.get();
      }
      return all * 1e9 / (System.nanoTime() - start);
    } finally {
      threads.shutdown();
    }
  }

  private static void require(FhirHttp.Answer answer) {
    if (answer.status() != 200 && answer.status() != 201) {
      throw new IllegalStateException(answer.body());
    }
  }
}
