package nl.naast.server.input;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.extractor.PathAndRef;
import ca.uhn.fhir.rest.api.InterceptorInvocationTimingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds references that no search parameter indexes to what holds for the others: they lead to a
 * resource that is here. HAPI looks at indexed ones only. All of one write, or of one transaction,
 * are looked up in one query, after the storage has put real ids in place of a transaction's own;
 * what the storage has looked up already is not looked up again.
 */
@Component
@Interceptor
class UnindexedReferences implements FhirInterceptor {
  private static final String WRITTEN = UnindexedReferences.class.getName() + ".written";
  private final FhirContext fhir;
  private final ISearchParamExtractor indexed;
  private final ReferenceTargets targets;

  UnindexedReferences(FhirContext fhir, ISearchParamExtractor indexed, ReferenceTargets targets) {
    this.fhir = fhir;
    this.indexed = indexed;
    this.targets = targets;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(
      IBaseResource resource,
      @Nullable RequestDetails request,
      TransactionDetails transaction,
      InterceptorInvocationTimingEnum timing) {
    hold(resource, request, transaction, timing);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(
      IBaseResource old,
      IBaseResource resource,
      @Nullable RequestDetails request,
      TransactionDetails transaction,
      InterceptorInvocationTimingEnum timing) {
    hold(resource, request, transaction, timing);
  }

  private void hold(
      IBaseResource resource,
      @Nullable RequestDetails request,
      TransactionDetails transaction,
      InterceptorInvocationTimingEnum timing) {
    if (request == null || request instanceof SystemRequestDetails) {
      return;
    }
    if (timing == InterceptorInvocationTimingEnum.DEFERRED) {
      // Twice for a resource that is updated.
      transaction
          .<Set<IBaseResource>>getOrCreateUserData(
              WRITTEN, () -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(resource);
    } else {
      check(List.of(resource), transaction);
    }
  }

  /** After every entry is stored, and before the commit. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
  public void transaction(TransactionDetails transaction) {
    Set<IBaseResource> written = transaction.getUserData(WRITTEN);
    if (written != null) {
      transaction.clearUserData(WRITTEN);
      check(written, transaction);
    }
  }

  private void check(Collection<IBaseResource> written, TransactionDetails transaction) {
    List<LocalReference> unknown = new ArrayList<>();
    List<Issue> wrong = new ArrayList<>();
    for (IBaseResource resource : written) {
      List<LocalReference> references = new ArrayList<>(LocalReference.in(resource, fhir));
      references.removeIf(reference -> isKnown(reference, transaction));
      // The storage does not see that an indexed one leads to what the same transaction deletes.
      if (!references.isEmpty() && transaction.getDeletedResourceIds().isEmpty()) {
        Set<IBaseReference> others = indexedIn(resource);
        references.removeIf(reference -> others.contains(reference.element()));
      }
      for (LocalReference reference : references) {
        if (reference.hasTarget()) {
          unknown.add(reference);
        } else {
          wrong.add(reference.withoutType());
        }
      }
    }
    wrong.addAll(targets.missing(unknown));
    if (!wrong.isEmpty()) {
      throw new Refusal(422, new Outcome(wrong));
    }
  }

  private static boolean isKnown(LocalReference reference, TransactionDetails transaction) {
    if (!reference.hasTarget()) {
      return false;
    }
    IResourcePersistentId<?> found = transaction.getResolvedResourceId(reference.target());
    return found != null
        && found.getId() != null
        && !transaction.getDeletedResourceIds().contains(found);
  }

  private Set<IBaseReference> indexedIn(IBaseResource resource) {
    Set<IBaseReference> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PathAndRef link : indexed.extractResourceLinks(resource, false)) {
      if (link.getRef() != null) {
        found.add(link.getRef());
      }
    }
    return found;
  }
}
