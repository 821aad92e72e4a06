package nl.naast.server.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.naast.server.NaastProperties.Limits;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Reads JSON once, token by token, to find what HAPI's parser would pass over or choke on: doubled
 * keys, nulls and empty values (it drops them), depth, characters that no database keeps.
 *
 * @see <a href="https://hl7.org/fhir/R4/json.html">JSON representation of resources</a>
 */
final class JsonBody {
  private final JsonFactory json;
  private final Limits limits;

  JsonBody(Limits limits) {
    this.limits = limits;
    this.json =
        new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(Math.toIntExact(limits.body().toBytes()))
                    .build())
            .build();
  }

  /**
   * Checks one body.
   *
   * @param isResource whether it is FHIR, or any other JSON such as a JSON Patch
   * @throws Refusal 400 with line and column, or with the element's path; 413 for too many entries
   */
  void check(byte[] body, boolean isResource) throws IOException {
    if (body.length > 1 && (body[0] == 0 || body[1] == 0)) {
      // UTF-16 or UTF-32 without a mark.
      throw notUtf8();
    }
    var strict = StandardCharsets.UTF_8.newDecoder();
    try (JsonParser parser =
        json.createParser(new InputStreamReader(new ByteArrayInputStream(body), strict))) {
      try {
        new Pass(parser, isResource).run();
      } catch (JsonProcessingException malformed) {
        throw malformed(parser, malformed);
      }
    } catch (CharacterCodingException notUtf8) {
      throw notUtf8();
    }
  }

  static Refusal notUtf8() {
    return BadInput.refuse(
        400,
        IssueType.STRUCTURE,
        "De inhoud is geen geldige UTF-8. Stuur haar als UTF-8.",
        "The body is not valid UTF-8. Send it as UTF-8.");
  }

  private static Refusal malformed(JsonParser parser, JsonProcessingException e)
      throws IOException {
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String message = e.getOriginalMessage();
    if (message != null && message.startsWith("Duplicate field")) {
      return BadInput.refuse(
          400,
          IssueType.STRUCTURE,
          "De naam %s staat tweemaal in hetzelfde object, op regel %d, kolom %d. Laat er één staan.",
          "The name %s is twice in the same object, at line %d, column %d. Keep one.",
          BadInput.quoted(String.valueOf(parser.currentName())),
          at.getLineNr(),
          at.getColumnNr());
    }
    return BadInput.refuse(
        400,
        IssueType.STRUCTURE,
        "De inhoud is geen geldige JSON: kijk op regel %d, kolom %d.",
        "The body is not valid JSON: look at line %d, column %d.",
        at.getLineNr(),
        at.getColumnNr());
  }

  /** One reading of one body. */
  private final class Pass {
    private final JsonParser parser;
    private final boolean isResource;
    private String root = "Resource";
    private int entries;

    Pass(JsonParser parser, boolean isResource) {
      this.parser = parser;
      this.isResource = isResource;
    }

    void run() throws IOException {
      JsonToken before = JsonToken.NOT_AVAILABLE;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonStreamContext context = parser.getParsingContext();
        JsonStreamContext around = token.isStructStart() ? context.getParent() : context;
        if (around.inRoot() && before != JsonToken.NOT_AVAILABLE && !token.isStructEnd()) {
          throw trailing();
        }
        switch (token) {
          case START_OBJECT, START_ARRAY -> opened(token, context);
          case END_OBJECT, END_ARRAY -> closed(before, context);
          case VALUE_STRING -> string(context);
          case FIELD_NAME -> text(context);
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
          case VALUE_NULL -> nothing(context);
          default -> {
            // true and false are always right here.
          }
        }
        before = token;
      }
    }

    private void opened(JsonToken token, JsonStreamContext context) {
      if (context.getNestingDepth() > limits.depth()) {
        throw tooDeep(limits.depth());
      }
      JsonStreamContext list = context.getParent();
      if (token == JsonToken.START_OBJECT
          && list.inArray()
          && list.getNestingDepth() == 2
          && "entry".equals(list.getParent().getCurrentName())
          && ++entries > limits.entries()) {
        throw tooManyEntries(limits.entries());
      }
    }

    private void closed(JsonToken before, JsonStreamContext context) {
      if (isResource
          && (before == JsonToken.START_OBJECT || before == JsonToken.START_ARRAY)
          && !context.inRoot()) {
        throw empty(context);
      }
    }

    private void string(JsonStreamContext context) throws IOException {
      if (isResource && parser.getTextLength() == 0) {
        throw empty(context);
      }
      text(context);
      if (context.getNestingDepth() == 1 && "resourceType".equals(context.getCurrentName())) {
        root = BadInput.quoted(parser.getText());
      }
    }

    /** Refuses what Unicode or FHIR does not call text, and PostgreSQL cannot keep. */
    private void text(JsonStreamContext context) throws IOException {
      char[] chars = parser.getTextCharacters();
      int from = parser.getTextOffset();
      int to = from + parser.getTextLength();
      for (int i = from; i < to; i++) {
        char c = chars[i];
        // The last two can be in JSON, and never in XML.
        boolean control =
            (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\ufffe' || c == '\uffff';
        boolean half = Character.isSurrogate(c);
        if (half
            && Character.isHighSurrogate(c)
            && i + 1 < to
            && Character.isLowSurrogate(chars[i + 1])) {
          half = false;
          i++;
        }
        if (control || half) {
          throw BadInput.refuseAt(
              path(context),
              400,
              IssueType.VALUE,
              "Deze tekst bevat een teken dat geen tekst is (een stuurteken, of een half teken)."
                  + " Haal het weg.",
              "This text holds a character that is not text (a control character, or half a"
                  + " character). Take it out.");
        }
      }
    }

    private void number() throws IOException {
      if (Decimals.isTooLarge(parser.getText())) {
        throw BadInput.refuseAt(
            path(parser.getParsingContext()),
            400,
            IssueType.VALUE,
            "Dit getal is te groot of te lang: hooguit %d cijfers.",
            "This number is too large or too long: at most %d digits.",
            Decimals.MOST_DIGITS);
      }
    }

    private void nothing(JsonStreamContext context) {
      // In a list, null keeps the place of a value that has only extensions.
      if (isResource && !context.inArray()) {
        throw empty(context);
      }
    }

    private Refusal empty(JsonStreamContext context) {
      return BadInput.refuseAt(
          path(context),
          400,
          IssueType.STRUCTURE,
          "Dit element is leeg. Laat een element zonder waarde weg.",
          "This element is empty. Leave out an element without a value.");
    }

    private Refusal trailing() {
      JsonLocation at = parser.currentTokenLocation();
      return BadInput.refuse(
          400,
          IssueType.STRUCTURE,
          "Na de resource staat nog iets, op regel %d, kolom %d. Stuur één resource.",
          "Something follows the resource, at line %d, column %d. Send one resource.",
          at.getLineNr(),
          at.getColumnNr());
    }

    private String path(JsonStreamContext context) {
      return JsonPath.of(root, context);
    }
  }

  static Refusal tooDeep(int depth) {
    return BadInput.refuse(
        400,
        IssueType.TOOCOSTLY,
        "De inhoud is dieper genest dan %d. Maak haar vlakker.",
        "The body nests deeper than %d. Make it flatter.",
        depth);
  }

  static Refusal tooManyEntries(int most) {
    return BadInput.refuse(
        413,
        IssueType.TOOLONG,
        "De Bundle heeft meer dan %d entries. Verdeel haar over meer verzoeken.",
        "The Bundle has more than %d entries. Divide it over more requests.",
        most);
  }
}
