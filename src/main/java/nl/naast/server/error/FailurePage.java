package nl.naast.server.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Text;

/** What somebody in front of a browser sees of a failure: plain words, and what to do now. */
final class FailurePage {
  private static final int SERVER_ERROR = 500;
  private static final Text BACK =
      Text.of(
          "Ga terug naar uw app en open die opnieuw.", "Go back to your app and open it again.");
  private static final Words NOT_THERE =
      new Words(
          Text.of("Deze pagina is er niet", "There is no such page"),
          Text.of(
              "Controleer het adres, of ga terug naar uw app en open die opnieuw.",
              "Check the address, or go back to your app and open it again."));
  private static final Map<Integer, Words> KNOWN =
      Map.of(
          // The form of a session that is no more.
          403,
          new Words(Text.of("Deze pagina is verlopen", "This page has expired"), BACK),
          404,
          NOT_THERE,
          405,
          NOT_THERE,
          429,
          new Words(
              Text.of("Dat is te vaak achter elkaar", "That is too often in a row"),
              Text.of(
                  "Wacht een minuut, en probeer het dan opnieuw.",
                  "Wait a minute, and then try again.")));
  private static final Words OTHER =
      new Words(Text.of("Dit kan niet", "This is not possible"), BACK);
  private static final Text FAILED = Text.of("Het lukt nu niet", "This does not work now");
  private static final Text CALL =
      Text.of(
          "Probeer het later opnieuw. Blijft het misgaan, meld het dan met dit nummer: %s",
          "Try again later. If it keeps failing, report it with this number: %s");
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%1$s">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%2$s - Naast</title>
          <link rel="stylesheet" href="/pages/naast.css">
        </head>
        <body>
          <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
          </main>
        </body>
      </html>
      """;

  private FailurePage() {}

  private record Words(Text heading, Text what) {}

  /**
   * Every browser that opens a page names XHTML too; a script on a page does not, nor does Java's
   * own HTTP client, which names HTML.
   */
  static boolean isAskedBy(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("application/xhtml+xml");
  }

  static byte[] of(
      HttpServletRequest request, HttpServletResponse response, int status, String requestId) {
    Language language = Language.of(request);
    Words words =
        status >= SERVER_ERROR
            ? new Words(FAILED, CALL.with(requestId))
            : KNOWN.getOrDefault(status, OTHER);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", language.tag());
    response.setHeader("Content-Security-Policy", Answers.PAGE_POLICY);
    return PAGE.formatted(
            language.tag(),
            escaped(words.heading().in(language)),
            escaped(words.what().in(language)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
