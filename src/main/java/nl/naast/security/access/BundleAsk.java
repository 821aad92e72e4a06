package nl.naast.security.access;

import java.util.List;
import nl.naast.security.scope.Right;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of a transaction or batch asks.
 *
 * @param interaction for the refusal, such as {@code history-instance}
 * @param reference the resource that it names, as type/id; null when it names none
 */
record BundleAsk(String type, Right right, String interaction, @Nullable String reference) {

  static BundleAsk of(BundleEntryComponent entry) {
    HTTPVerb method = entry.getRequest().getMethod();
    List<String> address = address(entry.getRequest().getUrl() + "");
    String type = address.get(0);
    String id = address.size() > 1 && !address.get(1).startsWith("_") ? address.get(1) : null;
    String reference = id == null || id.isEmpty() ? null : type + "/" + id;
    if (method == HTTPVerb.GET || method == HTTPVerb.HEAD) {
      boolean history = address.contains("_history") && address.size() < 4;
      String read = history ? "history-instance" : "read";
      return reference != null
          ? new BundleAsk(type, Right.READ, read, reference)
          : history
              ? new BundleAsk(type, Right.READ, "history-type", null)
              : new BundleAsk(type, Right.SEARCH, "search-type", null);
    }
    return switch (method == null ? HTTPVerb.NULL : method) {
      case POST -> new BundleAsk(type, Right.CREATE, "create", null);
      case PUT -> new BundleAsk(type, Right.UPDATE, "update", reference);
      case PATCH -> new BundleAsk(type, Right.UPDATE, "patch", reference);
      default -> new BundleAsk(type, Right.DELETE, "delete", reference);
    };
  }

  boolean isWrite() {
    return right != Right.READ && right != Right.SEARCH;
  }

  static String type(String url) {
    return address(url).get(0);
  }

  private static List<String> address(String url) {
    return List.of(url.replaceFirst("\\?.*", "").replaceFirst("^/", "").split("/", -1));
  }
}
