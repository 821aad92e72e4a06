package nl.naast.caregiver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.HashMap;
import java.util.Map;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseCoding;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Sets the label {@code caregiver-private} on what is about a naaste, whoever writes it and
 * however: what our search parameter {@code about-caregiver} finds a naaste in. A label that an EHR
 * set on something else stays, for it may know better; one that is due cannot be left out.
 *
 * @see <a href="https://hl7.org/fhir/R4/security-labels.html">Security labels</a>
 */
@Component
@Interceptor
class CaregiverPrivateLabel implements FhirInterceptor {
  static final String CODE = "caregiver-private";
  private static final String RULE = "about-caregiver";
  private final FhirContext context;
  private final ISearchParamRegistry registry;
  private final ISearchParamExtractor extractor;
  private final String system;

  CaregiverPrivateLabel(
      FhirContext context,
      ISearchParamRegistry registry,
      ISearchParamExtractor extractor,
      NaastPackage naast) {
    this.context = context;
    this.registry = registry;
    this.extractor = extractor;
    this.system = naast.url("CodeSystem", "naast-security-label");
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    label(resource);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource) {
    label(resource);
  }

  /** Here a reference between entries is still the full URL of one, whose type is known. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void transaction(IBaseBundle bundle) {
    if (bundle instanceof Bundle transaction) {
      Map<String, String> types = new HashMap<>();
      transaction.getEntry().stream()
          .filter(entry -> entry.hasFullUrl() && entry.hasResource())
          .forEach(entry -> types.put(entry.getFullUrl(), entry.getResource().fhirType()));
      transaction.getEntry().stream()
          .filter(BundleEntryComponent::hasResource)
          .forEach(entry -> label(entry.getResource(), types));
    }
  }

  private void label(Resource resource, Map<String, String> types) {
    Resource copy = resource.copy();
    boolean refers = false;
    for (ResourceReferenceInfo found : context.newTerser().getAllResourceReferences(copy)) {
      Reference reference = (Reference) found.getResourceReference();
      String type = types.get(reference.getReference() + "");
      if (type != null) {
        reference.setReference(type + "/entry");
        refers = true;
      }
    }
    if (refers && isAboutCaregiver(copy)) {
      addLabel(resource);
    }
  }

  private void label(IBaseResource resource) {
    if (isAboutCaregiver(resource)) {
      addLabel(resource);
    }
  }

  private void addLabel(IBaseResource resource) {
    if (!isLabelled(resource)) {
      IBaseCoding label = resource.getMeta().addSecurity();
      label.setSystem(system);
      label.setCode(CODE);
    }
  }

  private boolean isAboutCaregiver(IBaseResource resource) {
    RuntimeSearchParam rule =
        registry.getActiveSearchParam(
            resource.fhirType(), RULE, SearchParamLookupContextEnum.SEARCH);
    return rule != null
        && extractor.extractValues(rule.getPath(), resource).stream()
            .anyMatch(value -> value instanceof Reference reference && !reference.isEmpty());
  }

  private boolean isLabelled(IBaseResource resource) {
    return resource.getMeta().getSecurity().stream()
        .anyMatch(label -> system.equals(label.getSystem()) && CODE.equals(label.getCode()));
  }
}
