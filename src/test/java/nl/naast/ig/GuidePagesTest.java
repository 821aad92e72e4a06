package nl.naast.ig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages say the same in both languages, and nothing that the profiles do not have. */
class GuidePagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GENERATED = Path.of("profiles/generated");
  private static final Pattern EXTENSION_BASE =
      Pattern.compile("extension\\.where\\(url\\.endsWith\\('(/[\\w-]+)'\\)\\)");

  /** Pages that the IG Publisher makes by itself. */
  private static final Set<String> MADE = Set.of("artifacts", "toc");

  static Stream<Page> pages() {
    return Page.all();
  }

  @Test
  void everyPageExistsInBothLanguages() {
    assertThat(Page.english()).isNotEmpty();
    assertThat(Page.dutch()).extracting(Page::name).isEqualTo(names(Page.english()));
  }

  @Test
  void everyPageIsInTheListForThePublisher() throws IOException {
    Set<String> listed =
        Pattern.compile("(?m)^  ([\\w-]+)\\.md:")
            .matcher(Files.readString(Path.of("ig/pages.yaml")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(names(Page.english()).stream().filter(name -> !isIntroduction(name)))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void aDutchPageLeadsToTheSameArtifactsAsTheEnglishOne() {
    Map<String, Page> dutch =
        Page.dutch().stream().collect(Collectors.toMap(Page::name, Function.identity()));
    for (Page english : Page.english()) {
      Page translation = dutch.get(english.name());
      assertThat(translation).as(english.name()).isNotNull();
      if (translation != null) {
        assertThat(targets(translation)).as(english.name()).isEqualTo(targets(english));
        assertThat(texts(translation.fragments())).isEqualTo(texts(english.fragments()));
        assertThat(texts(translation.searches())).isEqualTo(texts(english.searches()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Page page) {
    Map<String, Page> pages =
        Page.all()
            .filter(other -> other.language().equals(page.language()))
            .collect(Collectors.toMap(Page::name, Function.identity()));
    for (String link : page.links()) {
      if (link.startsWith("https://")) {
        continue;
      }
      String file = link.replaceFirst("#.*", "");
      String name = file.replace(".html", "");
      Page target = file.isEmpty() ? page : pages.get(name);
      if (link.contains("#")) {
        String anchor = link.replaceFirst(".*#", "");
        assertThat(target == null ? List.of() : target.anchors()).as(link).contains(anchor);
      } else if (target == null && !MADE.contains(name)) {
        assertThat(name).as("fixtures of tests are not in the guide").doesNotContain("invalid");
        assertThat(GENERATED.resolve(name + ".json")).as(link).exists();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyExampleTakenByReferenceExists(Page page) {
    assertThat(page.text().split("\\{% fragment", -1).length - 1)
        .as("every fragment is written as ig/README.md says")
        .isEqualTo(page.fragments().size());
    for (MatchResult fragment : page.fragments()) {
      JsonNode resource = artifact(fragment.group(1).replace('/', '-'));
      String base = fragment.group(2);
      MatchResult extension =
          base == null ? null : EXTENSION_BASE.matcher(base).results().findFirst().orElse(null);
      if (extension != null) {
        assertThat(resource.path("extension").findValuesAsText("url"))
            .as(fragment.group())
            .anyMatch(url -> url.endsWith(extension.group(1)));
      } else if (base != null) {
        assertThat(resource.has(base)).as(fragment.group()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCanonicalNamesAnArtifact(Page page) throws IOException {
    String base = canonicalBase();
    Set<String> urls;
    try (Stream<Path> files = Files.list(GENERATED)) {
      urls = files.map(file -> read(file).path("url").asText()).collect(Collectors.toSet());
    }
    assertThat(
            Pattern.compile(Pattern.quote(base) + "[\\w/.-]*")
                .matcher(page.text())
                .results()
                .map(MatchResult::group))
        .allMatch(urls::contains);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everySearchUsesWhatTheServerHas(Page page) {
    JsonNode served = artifact("CapabilityStatement-naast-server").at("/rest/0/resource");
    for (MatchResult search : page.searches()) {
      Set<String> parameters = new TreeSet<>();
      served.forEach(
          resource -> {
            if (resource.path("type").asText().equals(search.group(1))) {
              resource
                  .path("searchParam")
                  .forEach(each -> parameters.add(each.path("name").asText()));
            }
          });
      assertThat(Stream.of(search.group(2).split("&")).map(pair -> pair.replaceFirst("=.*", "")))
          .as(search.group())
          .allMatch(name -> name.startsWith("_") || parameters.contains(name));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theCaregiverPageExplainsEveryRuleAndExtension(Page page) {
    if (!page.name().equals("caregiver")) {
      return;
    }
    JsonNode profile = artifact("StructureDefinition-naast-caregiver");
    Map<String, String> rules = new TreeMap<>(rulesOf(profile));
    for (String extension : extensionsOf(profile)) {
      assertThat(page.links()).contains("StructureDefinition-" + extension + ".html");
      rules.putAll(rulesOf(artifact("StructureDefinition-" + extension)));
    }
    assertThat(page.rules()).isEqualTo(rules);
  }

  private static Map<String, String> rulesOf(JsonNode profile) {
    Map<String, String> rules = new TreeMap<>();
    for (JsonNode element : profile.at("/differential/element")) {
      for (JsonNode rule : element.path("constraint")) {
        rules.put(rule.path("key").asText(), rule.path("severity").asText());
      }
    }
    return rules;
  }

  private static Set<String> extensionsOf(JsonNode profile) {
    Set<String> ids = new TreeSet<>();
    for (JsonNode element : profile.at("/differential/element")) {
      String url = element.at("/type/0/profile/0").asText();
      if (element.at("/type/0/code").asText().equals("Extension") && !url.isEmpty()) {
        ids.add(url.replaceFirst(".*/", ""));
      }
    }
    return ids;
  }

  private static Set<String> targets(Page page) {
    return page.links().stream()
        .filter(link -> !link.startsWith("https://"))
        .map(link -> link.replaceFirst("#.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> texts(List<MatchResult> found) {
    return found.stream().map(MatchResult::group).toList();
  }

  private static List<String> names(List<Page> pages) {
    return pages.stream().map(Page::name).toList();
  }

  private static boolean isIntroduction(String name) {
    return name.endsWith("-intro") || name.endsWith("-notes");
  }

  private static String canonicalBase() throws IOException {
    return Files.readAllLines(Path.of("profiles/sushi-config.yaml")).stream()
        .filter(line -> line.startsWith("canonical:"))
        .map(line -> line.substring("canonical:".length()).trim())
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode artifact(String name) {
    return read(GENERATED.resolve(name + ".json"));
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
