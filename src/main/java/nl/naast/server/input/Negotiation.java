package nl.naast.server.input;

import ca.uhn.fhir.rest.api.EncodingEnum;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/**
 * Whether the client can read what we can write: FHIR in JSON or XML. {@code _format} goes before
 * Accept; a wildcard, as every browser sends, is content with anything.
 */
final class Negotiation {
  private static final List<MimeType> WRITTEN =
      List.of(
              "application/fhir+json",
              "application/json",
              "application/json+fhir",
              "text/json",
              "application/fhir+xml",
              "application/xml",
              "application/xml+fhir",
              "text/xml")
          .stream()
          .map(MimeTypeUtils::parseMimeType)
          .toList();

  private Negotiation() {}

  /**
   * @param formats the values of {@code _format}
   * @param others what this very address can give as well, such as a picture
   * @throws Refusal 406 when there is nothing that the client can read
   */
  static void check(HttpServletRequest request, String[] formats, Set<String> others) {
    for (String format : formats) {
      // A plus sign that a client forgot to encode arrives as a space.
      EncodingEnum encoding = EncodingEnum.forContentType(format.replace(' ', '+'));
      if (encoding != EncodingEnum.JSON && encoding != EncodingEnum.XML) {
        throw notAcceptable();
      }
    }
    List<String> accept = Collections.list(request.getHeaders("Accept"));
    if (formats.length == 0
        && !String.join("", accept).isBlank()
        && accept.stream().noneMatch(one -> readable(one, others))) {
      throw notAcceptable();
    }
  }

  private static boolean readable(String accept, Set<String> others) {
    try {
      return MimeTypeUtils.parseMimeTypes(accept).stream()
          .filter(type -> !isRefused(type) && MediaType.isR4(type))
          .anyMatch(
              asked ->
                  Stream.concat(WRITTEN.stream(), others.stream().map(MimeTypeUtils::parseMimeType))
                      .anyMatch(ours -> new MimeType(asked, java.util.Map.of()).includes(ours)));
    } catch (InvalidMimeTypeException malformed) {
      return false;
    }
  }

  private static boolean isRefused(MimeType type) {
    String weight = type.getParameter("q");
    try {
      return weight != null && Double.parseDouble(weight) == 0;
    } catch (NumberFormatException malformed) {
      return false;
    }
  }

  private static Refusal notAcceptable() {
    return BadInput.refuse(
        406,
        IssueType.NOTSUPPORTED,
        "Deze vorm kan de server niet geven. Vraag in Accept of _format om application/fhir+json of"
            + " application/fhir+xml.",
        "The server cannot give this form. Ask in Accept or _format for application/fhir+json or"
            + " application/fhir+xml.");
  }
}
