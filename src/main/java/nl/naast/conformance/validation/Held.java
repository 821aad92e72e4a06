package nl.naast.conformance.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.naast.server.outcome.Issue;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What was validated in one request, by instance, and the warnings about it: an entry held at the
 * door of a transaction is not validated again on its way into the store.
 */
final class Held {
  private static final String KEY = Held.class.getName();
  private final Map<Resource, List<Issue>> warnings =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** Of this request; of nothing else when the server writes without one. */
  static Held of(@Nullable RequestDetails request) {
    return request == null
        ? new Held()
        : (Held) request.getUserData().computeIfAbsent(KEY, key -> new Held());
  }

  /** Null when nothing was written. */
  static @Nullable Held ifAny(RequestDetails request) {
    return (Held) request.getUserData().get(KEY);
  }

  boolean contains(Resource resource) {
    return warnings.containsKey(resource);
  }

  void add(Resource resource, List<Issue> issues) {
    warnings.put(resource, issues);
  }

  List<Issue> warningsOf(Resource resource) {
    return warnings.getOrDefault(resource, List.of());
  }

  List<Issue> allWarnings() {
    synchronized (warnings) {
      return warnings.values().stream().flatMap(List::stream).toList();
    }
  }
}
