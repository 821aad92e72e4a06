package nl.naast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the papers of the house say is so, and what must not be in them is not. */
class PapersTest {
  private static final Set<String> NOT_OURS =
      Set.of(".git", ".idea", ".vscode", "data", "node_modules", "target");
  private static final int LINES = 300;

  /** Files that may be longer, and why. */
  private static final Map<String, String> LONG =
      Map.of(
          "pom.xml", "Maven has no includes",
          "src/main/resources/db/migration/", "a schema is not read from top to bottom",
          "profiles/generated/", "made by SUSHI",
          "profiles/package-lock.json", "made by npm",
          "src/test/browser/package-lock.json", "made by npm");

  /** Pieces, so that this file does not name what it forbids. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          String.join(
              "|",
              "registry\\." + "(npmjs|fhir|hub|yarnpkg)",
              "repo1?\\." + "maven",
              "packages2?\\." + "fhir\\.org",
              "repo\\." + "spring\\.io",
              "(oss|central)\\." + "sonatype",
              "(ghcr|quay|docker|gcr)\\." + "io/"));

  private static final Pattern MACHINE =
      Pattern.compile("(?<![\\w.}~])/(" + "work|root|tmp|home|Users" + ")/");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(sh|bash|shell|console)([^\\n]*)\\n(.*?)^```");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern TEST_NAME = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

  static Stream<Path> documents() {
    return files()
        .filter(file -> file.toString().endsWith(".md"))
        .filter(file -> !file.startsWith("ig/input"));
  }

  @Test
  void theChangelogKnowsThisVersion() throws IOException {
    String version =
        first(Pattern.compile("<artifactId>naast</artifactId>\\s*<version>([^<]+)<"), "pom.xml");
    assertThat(Files.readString(Path.of("CHANGELOG.md")))
        .contains("## [" + version.replace("-SNAPSHOT", "") + "]");
    assertThat(first(Pattern.compile("(?m)^version: (\\S+)"), "profiles/sushi-config.yaml"))
        .as("the package has the version of the server")
        .isEqualTo(version.replace("-SNAPSHOT", ""));
  }

  @Test
  void decisionsAreNumberedAndSayWhatAndWhy() throws IOException {
    List<Path> records;
    try (Stream<Path> list = Files.list(Path.of("src/docs/adr"))) {
      records = list.sorted().toList();
    }
    List<String> numbers =
        records.stream()
            .map(record -> record.getFileName() + "")
            .map(n -> n.replaceFirst("-.*", ""))
            .toList();
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    for (int i = 0; i < records.size(); i++) {
      assertThat(Files.readString(records.get(i)))
          .as(records.get(i).toString())
          .startsWith("# " + numbers.get(i) + ": ")
          .contains("\nStatus: ", "\n## Context\n", "\n## Decision\n", "\n## Consequences\n");
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCommandSaysWhoRunsIt(Path document) throws IOException {
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(document)).results().toList();
    assertThat(blocks)
        .as("a block of commands begins with ```sh and demo, run, ci or by-hand")
        .allMatch(block -> block.group(1).equals("sh"))
        .allMatch(block -> Set.of("demo", "run", "ci", "by-hand").contains(block.group(2).trim()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkToAFileLeadsToOne(Path document) throws IOException {
    Path folder = document.toAbsolutePath().getParent();
    for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
      String target = link.group(1);
      if (folder != null && !target.contains("://") && !target.startsWith("#")) {
        assertThat(folder.resolve(target.replaceFirst("#.*", ""))).as(document + "").exists();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyTestThatIsNamedExists(Path document) throws IOException {
    List<String> names =
        TEST_NAME.matcher(Files.readString(document)).results().map(n -> n.group(1)).toList();
    List<String> tests = files().map(file -> file.getFileName() + "").toList();
    assertThat(names).allMatch(name -> tests.contains(name + ".java"));
  }

  @Test
  void noFileNamesAPackageRegistryOrAPathOfOneMachine() {
    List<String> found = new ArrayList<>();
    files()
        .forEach(
            file ->
                lines(file).stream()
                    .filter(line -> REGISTRY.matcher(line).find() || MACHINE.matcher(line).find())
                    .forEach(line -> found.add(file + ": " + line.strip())));
    assertThat(found).isEmpty();
  }

  @Test
  void noFileIsLongWithoutAReason() {
    assertThat(
            files()
                .filter(file -> LONG.keySet().stream().noneMatch(slashed(file)::startsWith))
                .filter(file -> !slashed(file).equals("LICENSE"))
                .filter(file -> lines(file).size() > LINES))
        .isEmpty();
  }

  private static String first(Pattern pattern, String file) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of(file)))
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** The lines of a text file; none of a picture or an archive. */
  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException binary) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files() {
    Path root = Path.of("");
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(folder.getFileName() + "")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              // In a second work tree .git is a file.
              if (!NOT_OURS.contains(file.getFileName() + "")) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream();
  }
}
