package nl.naast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naast.conformance.NaastPackage;
import nl.naast.conformance.PackagedResource;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.security.client.Clients;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
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

  /** What a named answer has at a place, as VS Code's REST Client writes it. */
  private static final Pattern ANSWERED =
      Pattern.compile("\\{\\{(\\w+)\\.response\\.body\\.\\$\\.([\\w.\\[\\]]+)}}");

  private static final Pattern NAME = Pattern.compile("(?m)^# @name (\\w+)$");

  @Autowired FhirHttp http;
  @Autowired Tokens tokens;
  @Autowired FhirContext context;
  @Autowired DaoRegistry daos;
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

  /** Whom a reader who sends the journeys to the demo meets there, loaded as the demo does. */
  private void theDemosFamiliesAndApp() {
    Bundle bundle = new Bundle();
    bundle.setType(BundleType.TRANSACTION);
    for (PackagedResource one : naast.families()) {
      bundle
          .addEntry()
          .setResource(one.parse(context))
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(one.reference());
    }
    @SuppressWarnings("unchecked") // The system DAO of R4 takes R4's Bundle.
    IFhirSystemDao<Bundle, ?> store = daos.getSystemDao();
    store.transaction(new SystemRequestDetails(), bundle);
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
    Map<String, JsonNode> answers = new HashMap<>();
    return parts.stream()
        .skip(1)
        .map(part -> Step.read(part, variables))
        .map(step -> dynamicTest(step.title(), () -> send(step, answers)));
  }

  private static String filledIn(String text, Map<String, JsonNode> answers) {
    return ANSWERED
        .matcher(text)
        .replaceAll(
            found -> {
              String place = "/" + found.group(2).replaceAll("[.\\[]", "/").replace("]", "");
              JsonNode answer = answers.get(found.group(1));
              assertThat(answer).as("the answer that is named " + found.group(1)).isNotNull();
              return answer == null ? "" : answer.at(place).asText();
            });
  }

  private void send(Step step, Map<String, JsonNode> answers) {
    String body = step.body();
    var answer =
        http.as("")
            .send(
                step.method(),
                filledIn(step.path(), answers),
                body == null ? null : filledIn(body, answers),
                step.headers().toArray(String[]::new));
    if (!step.name().isEmpty()) {
      answers.put(step.name(), answer.json());
    }
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
      String name,
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
          NAME.matcher(headAndBody[0]).results().map(one -> one.group(1)).findFirst().orElse(""),
          request[0],
          request[1],
          headers,
          body.isEmpty() ? null : body,
          EXPECTATION.matcher(headAndBody[0]).results().map(found -> found.group(1)).toList());
    }
  }
}
