package nl.naast.server.error;

import java.util.Arrays;
import java.util.List;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * A method and a path that do not go together: an unknown operation, a path that FHIR does not
 * have, or a method that this path has not.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#summary">RESTful API, summary</a>
 */
public final class NoSuchInteraction {
  private static final Text OPERATION =
      Text.of(
          "Deze server kent de operatie %s hier niet. Zie /fhir/metadata voor de operaties.",
          "This server does not know the operation %s here. See /fhir/metadata for the operations.");
  private static final Text METHOD =
      Text.of(
          "Deze methode kan niet op dit adres. Wel: %s.",
          "This method cannot be used on this address. Use: %s.");
  private static final Text PATH =
      Text.of(
          "Dit adres heeft FHIR niet. Gebruik [type], [type]/[id] of [type]/[id]/_history/[versie].",
          "FHIR has no such address. Use [type], [type]/[id] or [type]/[id]/_history/[version].");

  private static final Text PARAMETERS =
      Text.of(
          "Deze parameters kunnen niet op dit adres: %s. Laat ze weg, of zoek in [type].",
          "These parameters are not possible on this address: %s. Leave them out, or search in"
              + " [type].");

  private NoSuchInteraction() {}

  /**
   * The failure for a path below the FHIR base, without a leading slash or a query.
   *
   * @param parameters the names of the parameters; null when there are none
   */
  static Failure on(String method, String path, @Nullable String parameters) {
    String operation =
        Arrays.stream(path.split("/")).filter(part -> part.startsWith("$")).findFirst().orElse("");
    if (!operation.isEmpty()) {
      return Failures.failure(404, IssueType.NOTSUPPORTED, OPERATION.with(operation));
    }
    String allow = allowed(path);
    if (parameters != null && List.of(allow.split(", ")).contains(method)) {
      return Failures.failure(
          400, IssueType.NOTSUPPORTED, PARAMETERS.with(HapiMessages.clipped(parameters)));
    }
    return allow.isEmpty()
        ? Failures.failure(404, IssueType.NOTFOUND, PATH)
        : Failures.failure(405, IssueType.NOTSUPPORTED, METHOD.with(allow)).with("Allow", allow);
  }

  /** Refuses a method that FHIR does not have. */
  public static Refusal refuse(String path) {
    String allow = allowed(path);
    Refusal refusal = new Refusal(405, Issue.error(IssueType.NOTSUPPORTED, METHOD.with(allow)));
    refusal.addResponseHeader("Allow", allow);
    return refusal;
  }

  /** Refuses an address that FHIR does not have, whatever the method. */
  public static Refusal refuseAddress() {
    return new Refusal(404, Issue.error(IssueType.NOTFOUND, PATH));
  }

  /** The methods that FHIR has for a path of this form; empty when there is no such form. */
  public static String allowed(String path) {
    List<String> parts = Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    boolean history = parts.contains("_history");
    if (parts.isEmpty()) {
      return "GET, HEAD, POST, OPTIONS";
    }
    String last = parts.get(parts.size() - 1);
    if (last.equals("metadata") || (history && parts.size() <= 4)) {
      return "GET, HEAD, OPTIONS";
    }
    if (last.equals("_search")) {
      return "POST, OPTIONS";
    }
    if (last.startsWith("$")) {
      return "GET, HEAD, POST, OPTIONS";
    }
    return switch (parts.size()) {
      case 1 -> "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
      case 2 -> "GET, HEAD, PUT, PATCH, DELETE, OPTIONS";
      default -> "";
    };
  }
}
