package nl.naast.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, with 405, what a served type does not offer, such as posting a profile: in a request of
 * its own and as an entry of a transaction or batch. What HAPI could do is unknown to this class;
 * only what is listed passes. Operations that are not listed are not bound at all: {@link
 * ServedBindings}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-405-method-not-allowed">RFC 9110,
 *     15.5.6</a>
 */
@Interceptor
final class UnservedInterceptor implements FhirInterceptor {
  private static final int NOT_ALLOWED = 405;
  private static final Text TEXT =
      Text.of(
          "Dit kan hier niet: %s op %s. Wat er wel kan staat in het CapabilityStatement"
              + " ([base]/metadata).",
          "This cannot be done here: %s on %s. What can be done is in the CapabilityStatement"
              + " ([base]/metadata).");

  /** Which interactions an HTTP method may stand for, for the header {@code Allow}. */
  private static final Map<RequestTypeEnum, Set<String>> METHODS =
      new EnumMap<>(
          Map.of(
              RequestTypeEnum.GET, Set.of("read", "search-type"),
              RequestTypeEnum.HEAD, Set.of("read", "search-type"),
              RequestTypeEnum.POST, Set.of("create"),
              RequestTypeEnum.PUT, Set.of("update"),
              RequestTypeEnum.PATCH, Set.of("patch"),
              RequestTypeEnum.DELETE, Set.of("delete")));

  private final PackageServedTypes served;

  UnservedInterceptor(PackageServedTypes served) {
    this.served = served;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  void request(RequestDetails request) {
    String type = request.getResourceName();
    String operation = request.getOperation() == null ? "" : request.getOperation();
    if (operation.startsWith("$") || (type != null && !served.names().contains(type))) {
      return; // What does not exist at all is a 404, which the server says itself.
    }
    if (type == null) {
      if (operation.equals("_history") && !served.allowsOnSystem("history-system")) {
        throw refusal("history-system", "[base]");
      }
      return;
    }
    String interaction = interaction(request, operation);
    if (interaction != null && !served.allows(type, interaction)) {
      Refusal refusal = refusal(interaction, type);
      refusal.addResponseHeader("Allow", allow(type));
      throw refusal;
    }
  }

  private static @Nullable String interaction(RequestDetails request, String operation) {
    boolean instance = request.getId() != null && request.getId().hasIdPart();
    if ("_history".equals(operation)) {
      return instance ? "history-instance" : "history-type";
    }
    return switch (request.getRequestType()) {
      case GET, HEAD ->
          !instance ? "search-type" : request.getId().hasVersionIdPart() ? "vread" : "read";
      case POST -> "_search".equals(operation) ? "search-type" : "create";
      case PUT -> "update";
      case PATCH -> "patch";
      case DELETE -> "delete";
      default -> null;
    };
  }

  private String allow(String type) {
    return EnumSet.allOf(RequestTypeEnum.class).stream()
        .filter(
            method ->
                METHODS.getOrDefault(method, Set.of()).stream()
                    .anyMatch(interaction -> served.allows(type, interaction)))
        .map(Enum::name)
        .collect(Collectors.joining(", ", "", ", OPTIONS"));
  }

  /** An entry of a transaction or batch comes by here too. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  void created(IBaseResource resource, RequestDetails request) {
    written(resource, request, "create");
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  void updated(IBaseResource old, IBaseResource resource, RequestDetails request) {
    written(resource, request, "update");
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  void deleted(IBaseResource resource, RequestDetails request) {
    written(resource, request, "delete");
  }

  private void written(
      IBaseResource resource, @Nullable RequestDetails request, String interaction) {
    boolean own = request == null || request instanceof SystemRequestDetails;
    if (!own && !served.allows(resource.fhirType(), interaction)) {
      throw refusal(interaction, resource.fhirType());
    }
  }

  private static Refusal refusal(String what, String where) {
    return new Refusal(NOT_ALLOWED, Issue.error(IssueType.NOTSUPPORTED, TEXT.with(what, where)));
  }
}
