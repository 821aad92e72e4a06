package nl.naast.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/** In which form a client gets the drawing. */
enum Form {
  SVG("image/svg+xml"),
  PNG("image/png");

  private final String type;

  Form(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  static Set<String> types() {
    return Stream.of(values()).map(Form::type).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What the client likes best; SVG when it likes both as much, or says nothing.
   *
   * @param accept the values of the header Accept
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, Accept</a>
   */
  static Form of(List<String> accept) {
    List<MimeType> asked;
    try {
      asked = MimeTypeUtils.parseMimeTypes(String.join(",", accept));
    } catch (InvalidMimeTypeException malformed) {
      return SVG;
    }
    return PNG.weight(asked) > SVG.weight(asked) ? PNG : SVG;
  }

  /** That of the most specific of the ranges that it is in. */
  private double weight(List<MimeType> asked) {
    MimeType ours = MimeTypeUtils.parseMimeType(type);
    return asked.stream()
        .filter(range -> new MimeType(range, Map.of()).includes(ours))
        .min(
            Comparator.comparing(MimeType::isWildcardType)
                .thenComparing(MimeType::isWildcardSubtype))
        .map(Form::quality)
        .orElse(0.0);
  }

  private static double quality(MimeType range) {
    String quality = range.getParameter("q");
    try {
      return quality == null ? 1 : Double.parseDouble(quality);
    } catch (NumberFormatException malformed) {
      return 1;
    }
  }
}
