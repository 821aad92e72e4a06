package nl.naast.hl7examples;

import static nl.naast.hl7examples.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.naast.hl7examples.Refusals.Refusal;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * HL7's R4 example resources of every type that a client can write here, sent together with what
 * they refer to. Types that are only read (profiles, codes, search parameters) have no part in it.
 */
@ServerTest
class Hl7ExamplesIT {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Path FOLDER = Path.of(System.getProperty("naast.hl7-examples", ""));
  private static final Path LISTS = Path.of("src/test/resources/hl7examples");

  @Autowired FhirHttp http;

  private final Map<String, String> profiles = new TreeMap<>();

  @BeforeEach
  void needsTheExamples() {
    boolean here = Files.isRegularFile(FOLDER.resolve("Patient-example.json"));
    if (!here) {
      System.out.println(
          "Skipped: HL7's examples are not in "
              + FOLDER.toAbsolutePath()
              + "; .ci/hl7-examples puts them there");
    }
    assumeTrue(here, "HL7's examples are not here");
    for (JsonNode type : http.get("/fhir/metadata").json().at("/rest/0/resource")) {
      if (type.path("interaction").findValuesAsText("code").contains("create")) {
        String profile = text(type, "profile");
        profiles.put(text(type, "type"), profile.substring(profile.lastIndexOf('/') + 1));
        // HL7's answers are to questionnaires that are not here, and refused for that.
        profiles.remove("QuestionnaireResponse");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml"})
  void refusedByTheRulesThatAreListedAndByNoOther(String format) throws IOException {
    Set<String> refused = new TreeSet<>();
    for (Refusal refusal : refusals(examples(format + "-refused-"), format)) {
      refused.add(refusal.example() + "\t" + refusal.rule());
    }
    Path actual = Path.of("target/hl7-examples-refused.tsv");
    Files.write(actual, refused);
    assertThat(refused).as("what happened is in " + actual).isEqualTo(new TreeSet<>(list()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml"})
  void comeBackEqualOnceTheyConform(String format) {
    String prefix = format + "-";
    Examples examples = examples(prefix);
    Mending mending = new Mending(examples);
    for (String row : list()) {
      String[] parts = row.split("\t", -1);
      mending.mend(examples.get(parts[0].replace("/", "/" + prefix)), parts[1]);
    }
    for (List<ObjectNode> closure : examples.closures()) {
      var answer = send(closure, format);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
    examples
        .byReference()
        .forEach(
            (reference, sent) -> {
              var json = http.get("/fhir/" + reference, "Accept", "application/fhir+json");
              assertThat(comparable(tree(json.body()))).as(reference).isEqualTo(comparable(sent));
              var xml = http.get("/fhir/" + reference, "Accept", "application/fhir+xml");
              assertThat(comparable(tree(asJson(xml.body()))))
                  .as(reference)
                  .isEqualTo(comparable(sent));
            });
  }

  @Test
  void everyRuleInTheListIsExplained() throws IOException {
    Set<String> inTheList =
        list().stream()
            .map(row -> row.split("\t", -1)[1])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> explained =
        Files.readAllLines(LISTS.resolve("rules.tsv")).stream()
            .map(row -> row.split("\t", -1)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(explained).isEqualTo(inTheList);
    assertThat(new Mending(new Examples(Map.of())).rules())
        .containsExactlyInAnyOrderElementsOf(inTheList);
  }

  private Examples examples(String prefix) {
    return Examples.read(FOLDER, profiles.keySet(), prefix);
  }

  private Set<Refusal> refusals(Examples examples, String format) {
    Refusals reader = new Refusals(profiles);
    return examples.closures().stream()
        .flatMap(
            closure -> {
              var answer = send(closure, format);
              assertThat(answer.status()).as(answer.body()).isIn(200, 422);
              return reader.read(answer.json(), closure, format + "-refused-").stream();
            })
        .collect(Collectors.toSet());
  }

  private FhirHttp.Answer send(List<ObjectNode> closure, String format) {
    String json = Examples.transaction(closure).toString();
    return format.equals("json")
        ? http.post("/fhir", json)
        : http.post(
            "/fhir",
            FHIR.newXmlParser().encodeResourceToString(FHIR.newJsonParser().parseResource(json)),
            "Content-Type",
            "application/fhir+xml",
            "Accept",
            "application/fhir+json");
  }

  private static List<String> list() {
    try {
      return Files.readAllLines(LISTS.resolve("refused.tsv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return Examples.JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without what the server keeps in meta, and the spaces in the narrative that HTML ignores. */
  private static JsonNode comparable(JsonNode resource) {
    ObjectNode copy = resource.deepCopy();
    if (copy.path("text") instanceof ObjectNode text) {
      text.put("div", text(text, "div").replaceAll("\\s+", " "));
    }
    if (copy.path("meta") instanceof ObjectNode meta) {
      meta.remove(List.of("versionId", "lastUpdated", "source"));
      if (meta.path("security") instanceof ArrayNode labels) {
        withoutTheServersLabel(meta, labels);
      }
      if (meta.isEmpty()) {
        copy.remove("meta");
      }
    }
    return asWritten(copy);
  }

  private static void withoutTheServersLabel(ObjectNode meta, ArrayNode labels) {
    for (int i = labels.size() - 1; i >= 0; i--) {
      if (text(labels.get(i), "system").endsWith("/CodeSystem/naast-security-label")) {
        labels.remove(i);
      }
    }
    if (labels.isEmpty()) {
      meta.remove("security");
    }
  }

  private static JsonNode asWritten(JsonNode node) {
    if (node.isNumber()) {
      return new TextNode(asWritten(node.decimalValue()));
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(field -> field.setValue(asWritten(field.getValue())));
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, asWritten(array.get(i)));
      }
    }
    return node;
  }

  /** HAPI writes a number with many zeros in full, or not: there the value counts. */
  private static String asWritten(BigDecimal number) {
    boolean isLong = number.toPlainString().length() > 100;
    return (isLong ? number.stripTrailingZeros() : number).toString();
  }

  private static String asJson(String xml) {
    return FHIR.newJsonParser().encodeResourceToString(FHIR.newXmlParser().parseResource(xml));
  }
}
