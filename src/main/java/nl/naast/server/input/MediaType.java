package nl.naast.server.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/**
 * The forms of body that this server reads.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#mime-type">Content types and encodings</a>
 */
enum MediaType {
  JSON,
  XML,
  JSON_PATCH,
  XML_PATCH,
  FORM,
  OTHER;

  private static final Map<String, MediaType> BY_NAME =
      Map.ofEntries(
          Map.entry("application/fhir+json", JSON),
          Map.entry("application/json", JSON),
          Map.entry("application/json+fhir", JSON),
          Map.entry("text/json", JSON),
          Map.entry("application/fhir+xml", XML),
          Map.entry("application/xml", XML),
          Map.entry("application/xml+fhir", XML),
          Map.entry("text/xml", XML),
          Map.entry("application/json-patch+json", JSON_PATCH),
          Map.entry("application/xml-patch+xml", XML_PATCH),
          Map.entry("application/x-www-form-urlencoded", FORM));

  /** What a Content-Type header names; OTHER when we cannot read it, also for its parameters. */
  static MediaType of(String contentType) {
    try {
      MimeType type = MimeTypeUtils.parseMimeType(contentType);
      String charset = type.getParameter("charset");
      boolean utf8 =
          charset == null
              || List.of("utf-8", "utf8").contains(unquoted(charset).toLowerCase(Locale.ROOT));
      return utf8 && isR4(type)
          ? BY_NAME.getOrDefault(
              (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT), OTHER)
          : OTHER;
    } catch (InvalidMimeTypeException malformed) {
      return OTHER;
    }
  }

  /** Whether the parameter fhirVersion, when there is one, asks for R4. */
  static boolean isR4(MimeType type) {
    String version = type.getParameter("fhirVersion");
    return version == null || unquoted(version).startsWith("4.0");
  }

  private static String unquoted(String value) {
    return value.replace("\"", "");
  }
}
