package nl.naast.server.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naast.testing.RawHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Follows the table of {@code src/docs/bad-input.md}, row by row: what it says is what a client
 * gets, and nothing of it is stored. What the server really said is left in {@code
 * target/bad-input.md}, in the form of the table.
 */
@ServerTest
class BadInputIT {
  private static final Path TABLE = Path.of("src", "docs", "bad-input.md");
  private static final Pattern INTERNAL =
      Pattern.compile(
          "HAPI|Exception|\\bat [a-z]+\\.|(ca|org|com|java|nl)\\.[a-z]+\\.|(?i)hibernate|jackson|"
              + "woodstox|tomcat|\\bsql\\b|jdbc");
  private static final List<String> SAID = new ArrayList<>();

  @LocalServerPort int port;
  @Autowired JdbcTemplate database;
  @Autowired Tokens tokens;

  /** One row of the table. */
  record Row(String input, String status, String code, String answer) {}

  @BeforeEach
  void family() {
    RawHttp http = new RawHttp(port, tokens.system());
    if (http.send("GET /fhir/RelatedPerson/bad-input-naaste HTTP/1.1", new byte[0]).status()
        == 200) {
      return;
    }
    put(http, "Patient/bad-input", Family.patient("bad-input"));
    put(http, "Patient/bad-input-2", Family.patient("bad-input-2"));
    put(http, "Patient/bad-input-gone", Family.patient("bad-input-gone"));
    put(
        http,
        "RelatedPerson/bad-input-naaste",
        Family.naaste("bad-input-naaste", "Patient/bad-input"));
    http.send("DELETE /fhir/Patient/bad-input-gone HTTP/1.1", new byte[0]);
  }

  private static void put(RawHttp http, String what, String resource) {
    BadRequest request = BadRequest.json("", "PUT /fhir/" + what, resource);
    RawHttp.Answer answer = http.send(request.head(), request.body());
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  static Stream<BadRequest> requests() {
    return Stream.of(
            BadAddresses.addresses(),
            BadBodies.all(),
            BadAddresses.searches(),
            BadReferences.all(),
            BadWrites.writes(),
            BadPatches.all(),
            BadWrites.bundles())
        .flatMap(List::stream);
  }

  @Test
  void theTableHasEveryInputAndNoOther() throws IOException {
    assertThat(rows().map(Row::input))
        .containsExactlyElementsOf(requests().map(BadRequest::input).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void isAnsweredAsTheTableSays(BadRequest request) throws IOException {
    RawHttp http = new RawHttp(port, tokens.system());
    int before = stored();
    RawHttp.Answer english = http.send(request.headIn("en"), request.body());
    RawHttp.Answer dutch = http.send(request.headIn("nl"), request.body());
    SAID.add(row(request, english));

    assertThat(stored()).as("what is stored").isEqualTo(before);
    assertThat(english.status()).as(english.body()).isEqualTo(dutch.status());
    assertThat(english.headers()).containsKey("x-request-id");
    assertThat(english.body()).doesNotContainPattern(INTERNAL);
    assertThat(dutch.body()).doesNotContainPattern(INTERNAL);
    if (isXml(english)) {
      assertThat(english.body())
          .startsWith("<OperationOutcome")
          .contains("<language value=\"en\"/>");
      assertThat(dutch.body()).startsWith("<OperationOutcome").contains("<language value=\"nl\"/>");
    } else {
      JsonNode issue = issue(english);
      assertThat(issue.at("/details/text").asText()).isNotEmpty();
      // Nothing is read after an address that cannot be.
      if (!"nl".equals(dutch.headers().get("content-language"))) {
        assertThat(request.input())
            .isIn("an address beyond measure", "a character that no address has");
      } else {
        assertThat(issue(dutch).at("/details/text").asText())
            .isNotEmpty()
            .isNotEqualTo(issue.at("/details/text").asText());
      }
    }
    assertThat(row(request, english))
        .isEqualTo(
            rows()
                .filter(row -> row.input().equals(request.input()))
                .map(r -> line(r.input(), r.status(), r.code(), r.answer()))
                .findFirst()
                .orElse("no row"));
  }

  @AfterAll
  static void keepWhatWasSaid() throws IOException {
    Files.write(Path.of("target", "bad-input.md"), SAID);
  }

  private static boolean isXml(RawHttp.Answer answer) {
    return answer.body().startsWith("<");
  }

  private static JsonNode issue(RawHttp.Answer answer) {
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    return answer.json().path("issue").path(0);
  }

  private static String row(BadRequest request, RawHttp.Answer answer) {
    String code;
    String text;
    if (isXml(answer)) {
      code = answer.body().replaceFirst("(?s).*?<code value=\"([^\"]*)\".*", "$1");
      text =
          answer
              .body()
              .replaceFirst("(?s).*?<text value=\"(.*?)\"/>.*", "$1")
              .replace("&quot;", "\"");
    } else {
      code = issue(answer).path("code").asText();
      text = issue(answer).at("/details/text").asText();
    }
    return line(request.input(), Integer.toString(answer.status()), code, text);
  }

  private static String line(String input, String status, String code, String answer) {
    return "| %s | %s | `%s` | %s |".formatted(input, status, code, answer.replace("|", "\\|"));
  }

  private int stored() {
    Integer versions = database.queryForObject("select count(*) from HFJ_RES_VER", Integer.class);
    return versions == null ? -1 : versions;
  }

  private static Stream<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| Input "))
        .map(line -> line.split(" \\| |^\\| | \\|$"))
        .map(cell -> new Row(cell[1], cell[2], cell[3].replace("`", ""), unescaped(cell)));
  }

  private static String unescaped(String[] cells) {
    return String.join(" | ", List.of(cells).subList(4, cells.length)).replace("\\|", "|");
  }
}
