package nl.naast.server.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says in FHIRPath where a JSON parser is: {@code Patient.name[0].family}. */
final class JsonPath {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonPath() {}

  /**
   * @param root the resource's type
   * @param context where the parser is
   */
  static String of(String root, JsonStreamContext context) {
    StringBuilder path = new StringBuilder();
    for (JsonStreamContext c = context; c != null && !c.inRoot(); c = c.getParent()) {
      if (c.inArray()) {
        path.insert(0, "[" + Math.max(c.getCurrentIndex(), 0) + "]");
      } else if (c.getCurrentName() != null) {
        path.insert(0, "." + BadInput.quoted(c.getCurrentName()));
      }
    }
    return path.insert(0, root).toString();
  }

  /**
   * Where a body has an element, the first time; HAPI's parser tells its name only.
   *
   * @param value the value that it must have; null for any
   * @return null when it is not there, or the body is not JSON
   */
  static @Nullable String find(byte[] body, String element, @Nullable String value) {
    String root = "Resource";
    try (JsonParser parser = JSON.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonStreamContext context = parser.getParsingContext();
        if (token == JsonToken.VALUE_STRING
            && context.getNestingDepth() == 1
            && "resourceType".equals(parser.currentName())) {
          root = parser.getText();
        }
        boolean named =
            context.inArray()
                ? element.equals(context.getParent().getCurrentName())
                : element.equals(parser.currentName());
        boolean isName = token == JsonToken.FIELD_NAME;
        boolean found = value == null ? isName : !isName && value.equals(parser.getValueAsString());
        if (named && found) {
          return of(root, context);
        }
      }
    } catch (IOException notJson) {
      return null;
    }
    return null;
  }
}
