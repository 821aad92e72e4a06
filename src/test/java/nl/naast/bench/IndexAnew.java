package nl.naast.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a start costs after an upgrade that changed the search parameters of all that is stored:
 * patients with four naasten each. The second start says in its log how many resources it indexed
 * in how many milliseconds.
 *
 * <p>Arguments: how many patients.
 */
public final class IndexAnew {
  private static final int PATIENTS_AT_ONCE = 20;
  private static final int NAASTEN = 4;

  private IndexAnew() {}

  public static void main(String[] arguments) {
    int patients = Integer.parseInt(arguments[0]);
    String database = TestDatabase.freshUrl();
    try (ConfigurableApplicationContext server = MeasuredServer.start(database)) {
      FhirHttp http = FhirHttp.of(server);
      for (int first = 0; first < patients; first += PATIENTS_AT_ONCE) {
        store(http, first, Math.min(first + PATIENTS_AT_ONCE, patients));
      }
      server
          .getBean(JdbcClient.class)
          .sql("update NAAST_SEARCH_INDEX set FINGERPRINT = 'older'")
          .update();
    }
    MeasuredServer.start(database).close();
  }

  private static void store(FhirHttp http, int first, int end) {
    String entries =
        IntStream.range(first, end)
            .boxed()
            .flatMap(
                patient ->
                    IntStream.rangeClosed(0, NAASTEN)
                        .mapToObj(rank -> rank == 0 ? patient(patient) : caregiver(patient, rank)))
            .collect(Collectors.joining(","));
    var answer =
        http.post(
            "/fhir",
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}");
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.body());
    }
  }

  private static String patient(int number) {
    return """
    {"resource":{"resourceType":"Patient","id":"bench-%1$d","birthDate":"1961-07-14",
    "name":[{"use":"usual","text":"Bo %1$d","given":["Bo"]}]},
    "request":{"method":"PUT","url":"Patient/bench-%1$d"}}"""
        .formatted(number);
  }

  private static String caregiver(int patient, int rank) {
    return """
    {"resource":{"resourceType":"RelatedPerson","active":true,
    "patient":{"reference":"Patient/bench-%1$d"},
    "extension":[{"url":"https://naast.example/fhir/StructureDefinition/caregiver-rank",
    "valuePositiveInt":%2$d}],
    "relationship":[{"coding":[{"system":"urn:oid:2.16.840.1.113883.2.4.3.11.22.472",
    "code":"20"}]}],
    "name":[{"use":"usual","text":"Jo %1$d","given":["Jo"]}],
    "telecom":[{"system":"email","value":"jo%1$d@naast.example","use":"home"}],
    "birthDate":"1980-01-02","gender":"male"},
    "request":{"method":"POST","url":"RelatedPerson"}}"""
        .formatted(patient, rank);
  }
}
