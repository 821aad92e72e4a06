package nl.naast.server.input;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.api.svc.ResolveIdentityMode;
import ca.uhn.fhir.jpa.model.cross.IResourceLookup;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naast.server.outcome.Issue;
import org.hl7.fhir.instance.model.api.IIdType;
import org.springframework.stereotype.Component;

/** Looks up, in one query, which references lead to a resource that is here. */
@Component
class ReferenceTargets {
  private final IIdHelperService<JpaPid> ids;

  ReferenceTargets(IIdHelperService<JpaPid> ids) {
    this.ids = ids;
  }

  /** What there is to say about those that do not; nothing is asked when there are none. */
  List<Issue> missing(List<LocalReference> references) {
    List<Issue> missing = new ArrayList<>();
    if (references.isEmpty()) {
      return missing;
    }
    List<IIdType> targets = references.stream().map(LocalReference::target).toList();
    Map<String, Boolean> isDeleted = new HashMap<>();
    ids.resolveResourceIdentities(
            RequestPartitionId.allPartitions(),
            targets,
            ResolveIdentityMode.includeDeleted().noCacheUnlessDeletesDisabled())
        .values()
        .forEach(found -> isDeleted.put(key(found), found.getDeleted() != null));
    for (LocalReference reference : references) {
      Boolean deleted = isDeleted.get(reference.target().getValue());
      if (deleted == null) {
        missing.add(reference.toNothing());
      } else if (deleted) {
        missing.add(reference.toDeleted());
      }
    }
    return missing;
  }

  private static String key(IResourceLookup<?> found) {
    return found.getResourceType() + "/" + found.getFhirId();
  }
}
