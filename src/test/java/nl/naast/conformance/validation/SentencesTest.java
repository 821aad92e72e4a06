package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever the validator can say about a resource here, we say in Dutch and English. What it cannot
 * say here stands, with the reason, in {@code never-said.tsv}: a class of the validator, or an id.
 */
class SentencesTest {
  private static final Path NEVER_SAID = Path.of("src/test/resources/validation/never-said.tsv");
  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private final Sentences sentences = new Sentences();

  @Test
  void everyMessageThatCanBeSaidHasASentence() throws IOException {
    Map<String, Pattern> never = neverSaid();
    Set<String> without = new TreeSet<>();
    ValidatorMessages.byClass()
        .forEach(
            (name, ids) -> {
              if (isNot(never, "class " + name)) {
                ids.stream()
                    .filter(id -> sentences.key(id).equals(Sentences.OTHER))
                    .filter(id -> isNot(never, id))
                    .forEach(without::add);
              }
            });
    assertThat(without)
        .as(
            "Write a sentence in the .properties files of both languages, or say in %s why not",
            NEVER_SAID)
        .isEmpty();
  }

  @Test
  void whatIsNeverSaidIsStillThereAndHasNoSentence() throws IOException {
    Map<String, Set<String>> byClass = ValidatorMessages.byClass();
    Set<String> known =
        byClass.values().stream()
            .flatMap(Set::stream)
            .filter(id -> !sentences.has(id))
            .collect(Collectors.toSet());
    byClass.keySet().forEach(name -> known.add("class " + name));
    assertThat(neverSaid())
        .allSatisfy(
            (line, pattern) ->
                assertThat(known).as(line).anyMatch(one -> pattern.matcher(one).matches()));
  }

  @Test
  void bothLanguagesSayTheSame() {
    Map<String, String> dutch = Sentences.texts(DUTCH);
    Map<String, String> english = Sentences.texts(Locale.ENGLISH);
    assertThat(dutch.keySet()).isEqualTo(english.keySet());
    assertThat(dutch.keySet())
        .allSatisfy(
            key ->
                assertThat(arguments(dutch.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(arguments(english.getOrDefault(key, ""))));
  }

  @Test
  void everySentenceSaysWhatIsWrongAndWhatToDo() {
    for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
      Map<String, String> texts = Sentences.texts(language);
      assertThat(texts.keySet())
          .allSatisfy(
              key ->
                  assertThat(texts.getOrDefault(key, ""))
                      .as(key)
                      // An apostrophe would be a quote of MessageFormat, and lose what follows.
                      .doesNotContain("'")
                      .matches("(?s)[^.].*[.:] .+\\."));
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static boolean isNot(Map<String, Pattern> never, String what) {
    return never.values().stream().map(one -> one.matcher(what)).noneMatch(Matcher::matches);
  }

  private static Map<String, Pattern> neverSaid() throws IOException {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (String line : Files.readAllLines(NEVER_SAID)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).as(line).hasSize(2).doesNotContain("");
        patterns.put(line, Pattern.compile(columns[0]));
      }
    }
    return patterns;
  }
}
