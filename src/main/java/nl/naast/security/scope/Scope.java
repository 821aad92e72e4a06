package nl.naast.security.scope;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stand-in until the real one is merged. */
public record Scope(Level level, String type, Set<Right> rights, @Nullable String query) {
  private static final Pattern FORM =
      Pattern.compile("(patient|user|system)/(\\*|[A-Z][A-Za-z]+)\\.(c?r?u?d?s?)(\\?.+)?");

  public enum Level {
    PATIENT,
    USER,
    SYSTEM
  }

  public static Optional<Scope> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches() || m.group(3).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Scope(
            Level.valueOf(m.group(1).toUpperCase(java.util.Locale.ROOT)),
            m.group(2),
            Right.of(m.group(3)),
            m.group(4) == null ? null : m.group(4).substring(1)));
  }

  public boolean covers(String resourceType) {
    return type.equals("*") || type.equals(resourceType);
  }
}
