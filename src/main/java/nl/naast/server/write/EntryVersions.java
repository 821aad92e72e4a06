package nl.naast.server.write;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in every entry of an answer which version it is about and of when: HAPI leaves out the
 * moment of an update and a patch, and both of a read. The answer itself has no address.
 *
 * @see <a href="https://hl7.org/fhir/R4/bundle-definitions.html#Bundle.entry.response">FHIR R4,
 *     Bundle.entry.response</a>
 */
@Component
@Interceptor
class EntryVersions implements FhirInterceptor {
  private static final String MOMENTS = EntryVersions.class.getName();

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    remember((Resource) resource, request);
  }

  /** A patch that changes nothing leaves this version. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
  public void patched(PrePatchDetails patch, @Nullable RequestDetails request) {
    if (patch.getResource() != null) {
      remember((Resource) patch.getResource(), request);
    }
  }

  private static void remember(Resource resource, @Nullable RequestDetails request) {
    Date moment = resource.getMeta().getLastUpdated();
    if (request != null && moment != null) {
      momentsOf(request).put(version(resource), moment);
    }
  }

  private static String version(Resource resource) {
    return resource.getIdElement().toUnqualified().getValue();
  }

  @SuppressWarnings("unchecked") // Only this class uses the key.
  private static Map<String, Date> momentsOf(RequestDetails request) {
    return (Map<String, Date>)
        request.getUserData().computeIfAbsent(MOMENTS, key -> new ConcurrentHashMap<>());
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void complete(RequestDetails request, @Nullable IBaseResource answer) {
    if (answer instanceof Bundle bundle && request.getResource() instanceof Bundle asked) {
      // HAPI gives it one, and then a Location header: but this Bundle is nowhere to be read.
      bundle.setId((String) null);
      int entries = Math.min(bundle.getEntry().size(), asked.getEntry().size());
      for (int i = 0; i < entries; i++) {
        complete(bundle.getEntry().get(i), asked.getEntry().get(i), momentsOf(request));
      }
    }
  }

  private static void complete(
      BundleEntryComponent answer, BundleEntryComponent asked, Map<String, Date> moments) {
    BundleEntryResponseComponent response = answer.getResponse();
    if (!response.hasLocation()
        && answer.hasResource()
        && !(answer.getResource() instanceof Bundle)) {
      Meta meta = answer.getResource().getMeta();
      if (!response.hasEtag() && meta.hasVersionId()) {
        response.setEtag(EntryAnswers.etag(meta.getVersionId()));
      }
      response.setLastModified(meta.getLastUpdated());
    } else if (response.hasLocation() && !response.hasLastModified()) {
      Date moment = moments.get(response.getLocation());
      Resource written = asked.getResource();
      if (moment == null && written != null && version(written).equals(response.getLocation())) {
        // Sent as it is already.
        moment = written.getMeta().getLastUpdated();
      }
      response.setLastModified(moment);
    }
  }
}
