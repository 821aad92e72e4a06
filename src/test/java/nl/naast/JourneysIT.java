package nl.naast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.conformance.NaastPackage;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.security.client.Clients;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The journeys under {@code src/test/http}, which a reader can send by hand, do what their comments
 * say. Each request is a test; they build on each other, from top to bottom.
 */
@ServerTest
class JourneysIT {
  private static final Pattern VARIABLE = Pattern.compile("(?m)^@(\\w+) = (\\S+)$");
  private static final Pattern EXPECTATION = Pattern.compile("(?m)^# -> (.+)$");
  private static final Pattern STATUS = Pattern.compile("\\d{3}");

  @Autowired FhirHttp http;
  @Autowired Tokens tokens;
  @Autowired NaastPackage naast;
  @Autowired Clients clients;

  @TestFactory
  Stream<DynamicContainer> everyJourneyGoesAsItSays() throws IOException {
    theDemosFamiliesAndApp();
    List<DynamicContainer> journeys = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/http"))) {
      for (Path file : files.sorted().toList()) {
        journeys.add(DynamicContainer.dynamicContainer(file.toString(), steps(file)));
      }
    }
    return journeys.stream();
  }

  /** Whom a reader who sends the journeys to the demo meets there. */
  private void theDemosFamiliesAndApp() {
    String entries =
        naast.families().stream()
            .map(
                one ->
                    "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"%s\"}}"
                        .formatted(
                            new String(one.json().get(), StandardCharsets.UTF_8), one.reference()))
            .collect(Collectors.joining(","));
    var stored =
        http.post(
            "/fhir",
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}");
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    clients.save(
        new Client(
            "demo-app",
            "Demo-app",
            ClientAuthentication.NONE,
            null,
            Set.of("http://127.0.0.1/"),
            null,
            Set.of("openid", "fhirUser", "launch", "patient/*.rs"),
            null,
            null,
            true));
  }

  /** What a reader puts into the head of a journey. */
  private Map<String, String> ofThisServer() {
    return Map.of(
        "server",
        "",
        "fhir",
        "/fhir",
        "system",
        tokens.system(),
        "nurse",
        tokens.user("Practitioner/jansen-nurse", "user/*.cruds"),
        "naaste",
        tokens.user("RelatedPerson/jansen-daughter", "patient/*.rs", "jansen-patient"),
        "daughter",
        tokens.user("RelatedPerson/jansen-daughter", "patient/*.crus", "jansen-patient"),
        "partner",
        tokens.user("RelatedPerson/jansen-partner", "patient/*.crus", "jansen-patient"),
        "auditor",
        tokens.of("auditor", Map.of("scope", "user/AuditEvent.rs", "roles", List.of("auditor"))),
        "administrator",
        tokens.of("beheerder", Map.of("scope", "naast-admin", "roles", List.of("administrator"))));
  }

  private Stream<DynamicTest> steps(Path file) throws IOException {
    List<String> parts = List.of(Files.readString(file).split("(?m)^### ", -1));
    Map<String, String> variables = new LinkedHashMap<>();
    VARIABLE.matcher(parts.get(0)).results().forEach(v -> variables.put(v.group(1), v.group(2)));
    ofThisServer()
        .forEach((name, value) -> variables.computeIfPresent(name, (same, written) -> value));
    return parts.stream()
        .skip(1)
        .map(part -> Step.read(part, variables))
        .map(step -> dynamicTest(step.title(), () -> send(step)));
  }

  private void send(Step step) {
    var answer =
        http.as("")
            .send(step.method(), step.path(), step.body(), step.headers().toArray(String[]::new));
    assertThat(step.expectations()).as("what the answer must be").isNotEmpty();
    for (String expected : step.expectations()) {
      if (STATUS.matcher(expected).matches()) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(Integer.parseInt(expected));
      } else if (expected.startsWith("\"")) {
        assertThat(answer.body())
            .containsSubsequence(expected.substring(1, expected.length() - 1).split("\" \"", -1));
      } else {
        assertThat(answer.body()).contains(expected);
      }
    }
  }

  /** One request of a journey, and what its answer must be. */
  private record Step(
      String title,
      String method,
      String path,
      List<String> headers,
      @Nullable String body,
      List<String> expectations) {

    static Step read(String part, Map<String, String> variables) {
      String text = part;
      for (Map.Entry<String, String> variable : variables.entrySet()) {
        text = text.replace("{{" + variable.getKey() + "}}", variable.getValue());
      }
      String[] headAndBody = text.split("\\n\\n", 2);
      List<String> lines =
          headAndBody[0]
              .lines()
              .skip(1)
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .toList();
      String[] request = lines.get(0).split(" ", 2);
      List<String> headers = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        headers.addAll(List.of(line.split(": ", 2)));
      }
      String body = headAndBody.length > 1 ? headAndBody[1].strip() : "";
      return new Step(
          text.lines().findFirst().orElseThrow(),
          request[0],
          request[1],
          headers,
          body.isEmpty() ? null : body,
          EXPECTATION.matcher(headAndBody[0]).results().map(found -> found.group(1)).toList());
    }
  }
}
