package nl.naast.security.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a write through only when one grant covers all that the resource belongs to: before, and
 * after it. So nobody writes into another's record, or takes a resource along to one's own.
 */
@Component
@Interceptor
class WriteGuard implements FhirInterceptor {
  private static final Text ELSEWHERE =
      Text.of(
          "U mag dit niet opslaan bij deze persoon. Controleer over wie het gaat.",
          "You may not store this with this person. Check whom it is about.");
  private static final Text KEPT =
      Text.of(
          "U mag %s hier niet wijzigen. Vraag het aan de zorgverlener.",
          "You may not change %s here. Ask the professional.");
  private final Accesses accesses;
  private final Ownership ownership;
  private final EditableParts editable;

  WriteGuard(Accesses accesses, Ownership ownership, EditableParts editable) {
    this.accesses = accesses;
    this.ownership = ownership;
    this.editable = editable;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = Order.AFTER_LABELS)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    if (!Access.isOwnWork(request) && request != null) {
      Access access = accesses.of(request);
      if (!access.mayEver(resource.fhirType(), Right.CREATE)) {
        throw AccessTexts.notAllowed("create", resource.fhirType());
      }
      if (covering(access, Right.CREATE, resource).isEmpty()) {
        throw AccessTexts.forbidden(ELSEWHERE);
      }
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = Order.AFTER_LABELS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (Access.isOwnWork(request) || request == null) {
      return;
    }
    Access access = accesses.of(request);
    requireVisible(access, old, Right.UPDATE);
    List<Grant> before = covering(access, Right.UPDATE, old);
    if (before.isEmpty()) {
      throw AccessTexts.notAllowed("update", old.fhirType());
    }
    List<Grant> both =
        before.stream().filter(grant -> ownership.coversWhole(grant, resource)).toList();
    if (both.isEmpty()) {
      throw AccessTexts.forbidden(ELSEWHERE);
    }
    Set<String> kept = new TreeSet<>();
    for (Grant grant : both) {
      Set<String> changed = editable.changedBeyond(grant.row().editable(), old, resource);
      if (changed.isEmpty()) {
        return;
      }
      kept.addAll(changed);
    }
    throw AccessTexts.forbidden(KEPT.with(String.join(", ", kept)));
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED, order = Order.AFTER_LABELS)
  public void deleted(IBaseResource resource, @Nullable RequestDetails request) {
    if (!Access.isOwnWork(request) && request != null) {
      Access access = accesses.of(request);
      requireVisible(access, resource, Right.DELETE);
      if (covering(access, Right.DELETE, resource).isEmpty()) {
        throw AccessTexts.notAllowed("delete", resource.fhirType());
      }
    }
  }

  private void requireVisible(Access access, IBaseResource resource, Right right) {
    if (ownership.best(access, resource, Right.READ, Right.SEARCH, right).isEmpty()) {
      throw AccessTexts.notThere();
    }
  }

  private List<Grant> covering(Access access, Right right, IBaseResource resource) {
    return access.grants(resource.fhirType(), right).stream()
        .filter(grant -> ownership.coversWhole(grant, resource))
        .toList();
  }
}
