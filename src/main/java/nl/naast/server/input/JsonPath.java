package nl.naast.server.input;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Says in FHIRPath where a JSON parser is: {@code Patient.name[0].family}. */
final class JsonPath {
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
}
