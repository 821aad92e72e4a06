package nl.naast.server.outcome;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/**
 * A language in which this server speaks to people.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-accept-language">RFC 9110, 12.5.4</a>
 */
public enum Language {
  NL("nl"),
  EN("en");

  private static final String HEADER = "Accept-Language";
  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag: {@code nl} or {@code en}. */
  public String tag() {
    return tag;
  }

  /** The language that the client prefers of those we speak; English when it asks for neither. */
  public static Language of(HttpServletRequest request) {
    return of(Collections.list(request.getHeaders(HEADER)));
  }

  /** As {@link #of(HttpServletRequest)}; English for a request of the server's own. */
  public static Language of(@Nullable RequestDetails request) {
    if (request == null) {
      return EN;
    }
    List<String> values = request.getHeaders(HEADER);
    return values == null ? EN : of(values);
  }

  static Language of(List<String> acceptLanguage) {
    try {
      // parse() puts the highest weight first and keeps the client's order within one weight.
      for (LanguageRange range : LanguageRange.parse(String.join(",", acceptLanguage))) {
        String primary = Locale.forLanguageTag(range.getRange()).getLanguage();
        if (range.getWeight() == 0) {
          continue;
        }
        for (Language language : values()) {
          if (language.tag.equals(primary)) {
            return language;
          }
        }
      }
    } catch (IllegalArgumentException malformed) {
      // A header that we cannot read is no reason to refuse a request.
      return EN;
    }
    return EN;
  }
}
