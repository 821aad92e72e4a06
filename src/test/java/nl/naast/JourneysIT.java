package nl.naast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naast.support.FhirHttp;
import nl.naast.support.ServerTest;
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

  @TestFactory
  Stream<DynamicContainer> everyJourneyGoesAsItSays() throws IOException {
    List<DynamicContainer> journeys = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/http"))) {
      for (Path file : files.sorted().toList()) {
        journeys.add(DynamicContainer.dynamicContainer(file.toString(), steps(file)));
      }
    }
    return journeys.stream();
  }

  private Stream<DynamicTest> steps(Path file) throws IOException {
    List<String> parts = List.of(Files.readString(file).split("(?m)^### ", -1));
    Map<String, String> variables = new LinkedHashMap<>();
    VARIABLE.matcher(parts.get(0)).results().forEach(v -> variables.put(v.group(1), v.group(2)));
    // The server under test listens on a port of its own.
    variables.put("fhir", "/fhir");
    return parts.stream()
        .skip(1)
        .map(part -> Step.read(part, variables))
        .map(step -> dynamicTest(step.title(), () -> send(step)));
  }

  private void send(Step step) {
    var answer =
        http.send(step.method(), step.path(), step.body(), step.headers().toArray(String[]::new));
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
