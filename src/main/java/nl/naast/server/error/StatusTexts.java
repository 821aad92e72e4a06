package nl.naast.server.error;

import java.util.Map;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** What to say when nothing more is known than the status. */
final class StatusTexts {
  private record Known(IssueType code, Text text) {}

  private static final Map<Integer, Known> KNOWN =
      Map.ofEntries(
          known(
              400,
              IssueType.INVALID,
              "Het verzoek klopt niet. Vergelijk het met de FHIR R4-specificatie en met"
                  + " /fhir/metadata.",
              "The request is not right. Compare it with the FHIR R4 specification and with"
                  + " /fhir/metadata."),
          known(401, IssueType.LOGIN, "Meld u eerst aan.", "Log in first."),
          known(403, IssueType.FORBIDDEN, "U mag dit niet doen.", "You may not do this."),
          known(
              404,
              IssueType.NOTFOUND,
              "Dit bestaat hier niet. Controleer het adres.",
              "There is no such thing here. Check the address."),
          known(
              405,
              IssueType.NOTSUPPORTED,
              "Dit kan hier niet. Zie /fhir/metadata voor wat deze server kan.",
              "This cannot be done here. See /fhir/metadata for what this server does."),
          known(
              406,
              IssueType.NOTSUPPORTED,
              "Vraag om application/fhir+json of application/fhir+xml.",
              "Ask for application/fhir+json or application/fhir+xml."),
          known(
              409,
              IssueType.CONFLICT,
              "Dit botst met wat de server heeft; er is niets opgeslagen. Lees het opnieuw en"
                  + " probeer het nog eens.",
              "This conflicts with what the server holds; nothing is stored. Read it again and try"
                  + " once more."),
          known(
              410,
              IssueType.DELETED,
              "Deze resource is verwijderd. Zie haar _history.",
              "This resource was deleted. See its _history."),
          known(
              412,
              IssueType.CONFLICT,
              "Aan de voorwaarde in het verzoek is niet voldaan; er is niets opgeslagen. Lees de"
                  + " resource opnieuw.",
              "The condition in the request is not met; nothing is stored. Read the resource"
                  + " again."),
          known(
              413,
              IssueType.TOOLONG,
              "Het verzoek is te groot. Verdeel het over meer verzoeken.",
              "The request is too large. Divide it over more requests."),
          known(
              414,
              IssueType.TOOLONG,
              "Het adres is te lang. Zoek met POST [type]/_search.",
              "The URL is too long. Search with POST [type]/_search."),
          known(
              415,
              IssueType.NOTSUPPORTED,
              "Stuur application/fhir+json of application/fhir+xml.",
              "Send application/fhir+json or application/fhir+xml."),
          known(
              417,
              IssueType.NOTSUPPORTED,
              "De server kan niet wat Expect vraagt. Laat die header weg, of stuur 100-continue.",
              "The server cannot do what Expect asks. Leave that header out, or send"
                  + " 100-continue."),
          known(
              422,
              IssueType.PROCESSING,
              "De server kan dit niet verwerken; er is niets opgeslagen.",
              "The server cannot process this; nothing is stored."),
          known(
              431,
              IssueType.TOOLONG,
              "De headers van het verzoek zijn te lang. Stuur er minder.",
              "The headers of the request are too long. Send fewer."),
          known(
              501,
              IssueType.NOTSUPPORTED,
              "Dit kan deze server niet. Zie /fhir/metadata voor wat zij wel kan.",
              "This server cannot do this. See /fhir/metadata for what it does."),
          known(
              505,
              IssueType.NOTSUPPORTED,
              "Deze HTTP-versie kent de server niet. Gebruik HTTP/1.1.",
              "The server does not know this version of HTTP. Use HTTP/1.1."),
          known(
              503,
              IssueType.TRANSIENT,
              "De server is nog niet klaar. Probeer het zo opnieuw.",
              "The server is not ready yet. Try again shortly."));

  private StatusTexts() {}

  private static Map.Entry<Integer, Known> known(int status, IssueType code, String nl, String en) {
    return Map.entry(status, new Known(code, Text.of(nl, en)));
  }

  static @Nullable Failure of(int status) {
    Known known = KNOWN.get(status);
    return known == null ? null : Failures.failure(status, known.code(), known.text());
  }
}
