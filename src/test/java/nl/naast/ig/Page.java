package nl.naast.ig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One page of the guide, in one language.
 *
 * @param language {@code en} or {@code nl}
 * @param name the name of its file without {@code .md}
 * @param text its Markdown
 */
record Page(String language, String name, String text) {
  private static final Path ENGLISH = Path.of("ig/input/pagecontent");
  private static final Path DUTCH = Path.of("ig/input/translations/nl/pagecontent");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern ANCHOR = Pattern.compile("\\{#([\\w-]+)}");
  private static final Pattern FRAGMENT =
      Pattern.compile("\\{% fragment (\\w+/[\\w.-]+) (?:JSON|XML)(?: BASE:(\\S+))? %}");
  private static final Pattern RULE =
      Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (error|warning) \\|");
  private static final Pattern SEARCH = Pattern.compile("GET \\[base]/(\\w+)\\?(\\S+)");

  static List<Page> english() {
    return in("en", ENGLISH);
  }

  static List<Page> dutch() {
    return in("nl", DUTCH);
  }

  static Stream<Page> all() {
    return Stream.concat(english().stream(), dutch().stream());
  }

  private static List<Page> in(String language, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(file -> read(language, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page read(String language, Path file) {
    try {
      String name = String.valueOf(file.getFileName()).replace(".md", "");
      return new Page(language, name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the page links to, as written: {@code family.html}, {@code index.html#sources}. */
  List<String> links() {
    return LINK.matcher(text).results().map(found -> found.group(1)).toList();
  }

  List<String> anchors() {
    return ANCHOR.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The examples that the page takes by reference: group 1 the resource, group 2 the element. */
  List<MatchResult> fragments() {
    return FRAGMENT.matcher(text).results().toList();
  }

  /** The rules that the page explains, with the severity that it gives. */
  TreeMap<String, String> rules() {
    TreeMap<String, String> rules = new TreeMap<>();
    RULE.matcher(text).results().forEach(found -> rules.put(found.group(1), found.group(2)));
    return rules;
  }

  /** The searches that the page shows: group 1 the type, group 2 the query. */
  List<MatchResult> searches() {
    return SEARCH.matcher(text).results().toList();
  }

  @Override
  public String toString() {
    return language + "/" + name;
  }
}
