package nl.naast.conformance.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Nothing passes into the store that does not conform: not by POST, PUT or PATCH, not by an entry
 * of a transaction or batch, not by the server itself. A transaction is held as a whole at the
 * door, so that one refusal names what is wrong in every entry.
 *
 * <p>Registered with the storage's own interceptors, which see the server's own writes too. Only
 * types that a client can write are held: the others are our own package, which the build
 * validates.
 */
@Component
@Interceptor
class WriteGate implements FhirInterceptor {
  /** After every interceptor that completes or corrects what is to be stored. */
  private static final int LAST = 10_000;

  private final ResourceValidator validator;
  private final ProfilePolicy policy;

  WriteGate(ResourceValidator validator, ProfilePolicy policy) {
    this.validator = validator;
    this.policy = policy;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = LAST)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    hold((Resource) resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = LAST)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    hold((Resource) resource, request);
  }

  private void hold(Resource resource, @Nullable RequestDetails request) {
    Held held = Held.of(request);
    if (policy.isWritable(resource.fhirType()) && !held.contains(resource)) {
      List<Issue> issues = validator.validate(resource, Map.of());
      refuseErrors(issues);
      held.add(resource, issues);
    }
  }

  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void transaction(IBaseBundle bundle, @Nullable RequestDetails request) {
    // HAPI also sends each entry of a batch here, as a transaction of one: that one is held alone.
    if (bundle instanceof Bundle transaction
        && transaction.getType() == BundleType.TRANSACTION
        && !isBatch(request)) {
      holdAll(transaction, request);
    }
  }

  private static boolean isBatch(@Nullable RequestDetails request) {
    return request != null
        && request.getResource() instanceof Bundle whole
        && whole.getType() == BundleType.BATCH;
  }

  private void holdAll(Bundle transaction, @Nullable RequestDetails request) {
    Map<String, String> types = new HashMap<>();
    for (BundleEntryComponent entry : transaction.getEntry()) {
      if (entry.hasFullUrl() && entry.hasResource()) {
        types.put(entry.getFullUrl(), entry.getResource().fhirType());
      }
    }
    Held held = Held.of(request);
    List<Issue> all = new ArrayList<>();
    for (int i = 0; i < transaction.getEntry().size(); i++) {
      Resource resource = transaction.getEntry().get(i).getResource();
      if (resource != null && policy.isWritable(resource.fhirType())) {
        List<Issue> issues = inEntry(i, resource, validator.validate(resource, types));
        held.add(resource, issues);
        all.addAll(issues);
      }
    }
    refuseErrors(all);
  }

  private static List<Issue> inEntry(int index, Resource resource, List<Issue> issues) {
    String type = resource.fhirType();
    return issues.stream()
        .map(
            issue ->
                issue.moved(
                    path ->
                        path.startsWith(type)
                            ? "Bundle.entry[%d].resource%s"
                                .formatted(index, path.substring(type.length()))
                            : path))
        .toList();
  }

  private static void refuseErrors(List<Issue> issues) {
    if (issues.stream().anyMatch(WriteGate::isError)) {
      throw new Refusal(422, new Outcome(issues));
    }
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == IssueSeverity.ERROR || issue.severity() == IssueSeverity.FATAL;
  }
}
