package nl.naast.caregiver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.naast.security.access.StoredResources;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds whom a resource is about: among what is stored, and among what the same transaction brings,
 * which is not stored yet when its neighbours are looked at.
 */
@Component
@Interceptor
public class Subjects implements FhirInterceptor {
  /** Before the hooks that ask. */
  static final int FIRST = -500;

  private static final String BROUGHT = Subjects.class.getName();
  private final StoredResources stored;

  Subjects(StoredResources stored) {
    this.stored = stored;
  }

  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = FIRST)
  public void remember(IBaseBundle bundle, @Nullable RequestDetails request) {
    if (request == null || !(bundle instanceof Bundle transaction)) {
      return;
    }
    Map<String, Resource> brought = new HashMap<>();
    for (BundleEntryComponent entry : transaction.getEntry()) {
      if (entry.hasResource() && entry.hasFullUrl()) {
        brought.put(entry.getFullUrl(), entry.getResource());
      }
      if (entry.hasResource() && entry.getRequest().getMethod() == HTTPVerb.PUT) {
        brought.put(entry.getRequest().getUrl(), entry.getResource());
      }
    }
    request.getUserData().put(BROUGHT, brought);
  }

  /**
   * The resource that a reference names.
   *
   * @param reference such as {@code RelatedPerson/3}, or the full URL of an entry
   */
  public <T extends Resource> Optional<T> find(
      Class<T> type, String reference, @Nullable RequestDetails request) {
    Object brought = request == null ? null : request.getUserData().get(BROUGHT);
    if (brought instanceof Map<?, ?> entries && entries.get(reference) instanceof Resource entry) {
      return type.isInstance(entry) ? Optional.of(type.cast(entry)) : Optional.empty();
    }
    return reference.matches(type.getSimpleName() + "/[A-Za-z0-9.-]{1,64}")
        ? stored.find(type, reference)
        : Optional.empty();
  }

  /** The type of what a reference names, such as {@code RelatedPerson}; empty when unknown. */
  public String type(String reference, @Nullable RequestDetails request) {
    return find(Resource.class, reference, request)
        .map(Resource::fhirType)
        .orElse(reference.matches("[A-Za-z]+/.+") ? reference.replaceFirst("/.*", "") : "");
  }
}
