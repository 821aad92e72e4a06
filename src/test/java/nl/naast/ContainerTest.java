package nl.naast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What must hold of the image and the compose file, since no engine runs in every build. */
class ContainerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DOCKERFILE = Path.of("docker/Dockerfile");
  private static final Pattern EXEC_FORM = Pattern.compile("CMD (\\[.*?])");

  /** The instructions, each on one line, without comments. */
  private static List<String> instructions() throws IOException {
    return Files.readString(DOCKERFILE)
        .replaceAll("(?m)^#.*\\n", "")
        .replaceAll("\\\\\\n\\s*", "")
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** The instructions of the last stage: what runs. */
  private static List<String> image() throws IOException {
    List<String> all = instructions();
    int last = 0;
    for (int i = 0; i < all.size(); i++) {
      last = all.get(i).startsWith("FROM ") ? i : last;
    }
    return all.subList(last, all.size());
  }

  @Test
  void everyBaseImageIsTheBuildersChoice() throws IOException {
    List<String> all = instructions();
    assertThat(all).filteredOn(line -> line.startsWith("FROM ")).isNotEmpty();
    for (String line : all) {
      if (line.startsWith("FROM ")) {
        assertThat(line).matches("FROM \\$\\{\\w+}( AS \\w+)?");
        String argument = line.substring(line.indexOf('{') + 1, line.indexOf('}'));
        assertThat(all.subList(0, 2)).anyMatch(arg -> arg.startsWith("ARG " + argument + "="));
      }
    }
  }

  @Test
  void theServerIsNobody() throws IOException {
    assertThat(image())
        .filteredOn(line -> line.startsWith("USER "))
        .singleElement()
        .satisfies(line -> assertThat(line).matches("USER [1-9]\\d{3,}:[1-9]\\d{3,}"));
  }

  @Test
  void whatRunsNeedsNoShell() throws IOException {
    assertThat(image()).noneMatch(line -> line.startsWith("RUN "));
    assertThat(image())
        .filteredOn(line -> line.startsWith("ENTRYPOINT "))
        .singleElement()
        .satisfies(
            line ->
                assertThat(JSON.readTree(line.substring(11)).path(0).asText()).isEqualTo("java"));
    String check = image().stream().filter(l -> l.startsWith("HEALTHCHECK ")).findFirst().get();
    var command = EXEC_FORM.matcher(check).results().findFirst().orElseThrow().group(1);
    assertThat(JSON.readTree(command).path(0).asText()).isEqualTo("java");
  }

  @Test
  void classesThatTheImageNamesExist() throws Exception {
    var named = Pattern.compile("\\bnl\\.naast\\.[\\w.]+").matcher(Files.readString(DOCKERFILE));
    List<String> names = named.results().map(MatchResult::group).toList();
    assertThat(names).hasSize(2);
    for (String name : names) {
      assertThat(Class.forName(name).getMethod("main", String[].class)).isNotNull();
    }
  }

  @Test
  void composePublishesToThisMachineOnlyAndShowsNoDemo() throws IOException {
    String text = Files.readString(Path.of("docker/compose.yaml"));
    assertThat(text).doesNotContain("network_mode").doesNotContain("demo");
    JsonNode services = JSON.valueToTree(new Yaml().<Object>load(text)).path("services");
    assertThat(services.fieldNames()).toIterable().containsOnly("server", "database");
    assertThat(services.path("database").has("ports")).isFalse();
    assertThat(services.path("server").path("ports"))
        .isNotEmpty()
        .allMatch(port -> port.asText().startsWith("127.0.0.1:"));
  }

  @Test
  void theImageShowsNoDemoAndTheExampleHoldsNoPassword() throws IOException {
    assertThat(Files.readString(DOCKERFILE)).doesNotContain("demo");
    assertThat(Files.readString(Path.of("docker/env.example")))
        .containsPattern("(?m)^POSTGRES_PASSWORD=$");
    assertThat(Files.readString(Path.of(".gitignore"))).containsPattern("(?m)^\\.env$");
  }
}
