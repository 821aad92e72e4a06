package nl.naast.security.scope;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A scope that opens resources: of SMART 2 ({@code patient/Observation.rs?category=survey}) or of
 * SMART 1 ({@code patient/Observation.read}). What does not parse grants nothing.
 *
 * @param level within what: the patient of the launch, what the user may see, or as a system
 * @param type a resource type, or {@code *} for all
 * @param rights at least one
 * @param query the search query to which a granular scope is limited, as it was written; null for
 *     all of the type. Parameters without modifiers and prefixes only.
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html">SMART
 *     App Launch 2.2, scopes and launch context</a>
 */
public record Scope(Level level, String type, Set<Right> rights, @Nullable String query) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<level>patient|user|system)/(?<type>\\*|[A-Z][A-Za-z]+)"
              + "\\.(?<rights>read|write|\\*|c?r?u?d?s?)(?:\\?(?<query>.*))?");
  private static final int KEPT = 1_000;

  /** The same few come at every request; what one means does not change. */
  private static final Cache<String, Optional<Scope>> PARSED =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  private static final Pattern PARAMETER = Pattern.compile("[a-z_][A-Za-z0-9_-]*");

  /** Within what a scope opens resources. */
  public enum Level {
    PATIENT,
    USER,
    SYSTEM
  }

  public Scope {
    rights = Set.copyOf(rights);
  }

  /** Reads a scope; empty for one that opens no resources, such as {@code openid}. */
  public static Optional<Scope> parse(String text) {
    return PARSED.get(text, Scope::read);
  }

  private static Optional<Scope> read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || form.group("rights").isEmpty()) {
      return Optional.empty();
    }
    String query = form.group("query");
    Optional<Set<Right>> word = Right.ofWord(form.group("rights"));
    boolean understood =
        query == null || (word.isEmpty() && !form.group("type").equals("*") && isPlainQuery(query));
    return understood
        ? Optional.of(
            new Scope(
                Level.valueOf(form.group("level").toUpperCase(Locale.ROOT)),
                form.group("type"),
                word.orElseGet(() -> Right.of(form.group("rights"))),
                query))
        : Optional.empty();
  }

  /** Whether the scope is about a type. */
  public boolean covers(String resourceType) {
    return type.equals("*") || type.equals(resourceType);
  }

  /** Whether all that the other opens, this one opens too. */
  public boolean covers(Scope other) {
    return level == other.level
        && covers(other.type)
        && rights.containsAll(other.rights)
        && (query == null || query.equals(other.query));
  }

  /**
   * What both open, when this is what may be granted at most; empty when that is nothing. The form
   * of the other is kept as far as it is what it was.
   */
  public Optional<Scope> narrow(Scope other) {
    boolean sameType = covers(other.type) || other.covers(type);
    boolean sameQuery = query == null || other.query == null || query.equals(other.query);
    Set<Right> both = new HashSet<>(rights);
    both.retainAll(other.rights);
    if (level != other.level || !sameType || !sameQuery || both.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Scope(
            level,
            other.type.equals("*") ? type : other.type,
            both,
            other.query == null ? query : other.query));
  }

  /** As SMART 2 writes it. */
  @Override
  public String toString() {
    return level.name().toLowerCase(Locale.ROOT)
        + "/"
        + type
        + "."
        + Right.letters(rights)
        + (query == null ? "" : "?" + query);
  }

  /** A modifier or a chain could widen what the scope opens: such a scope is not understood. */
  private static boolean isPlainQuery(String query) {
    List<String> pairs = new ArrayList<>(Arrays.asList(query.split("&", -1)));
    return pairs.stream()
        .allMatch(
            pair -> {
              int is = pair.indexOf('=');
              return is > 0
                  && is < pair.length() - 1
                  && PARAMETER.matcher(decoded(pair.substring(0, is))).matches()
                  && !isControl(pair.substring(0, is));
            });
  }

  /** Those that say how to answer and not what to find, and those that ask by other resources. */
  private static boolean isControl(String parameter) {
    return parameter.startsWith("_") && !Set.of("_id", "_tag", "_security").contains(parameter);
  }

  private static String decoded(String text) {
    return Objects.requireNonNull(UriUtils.decode(text, StandardCharsets.UTF_8));
  }
}
