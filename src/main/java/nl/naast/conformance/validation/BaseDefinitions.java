package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.naast.conformance.validation.BaseArchive.Entry;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.jspecify.annotations.Nullable;

/**
 * R4's own definitions, each read when it is first asked for and then kept. Search parameters still
 * come from HAPI's list.
 */
final class BaseDefinitions implements IValidationSupport {
  private final FhirContext context;
  private final BaseArchive archive;
  private final IValidationSupport searchParameters;
  private final Map<String, Entry> byTypeAndUrl = new HashMap<>();
  private final Map<String, Resource> read = new ConcurrentHashMap<>();

  BaseDefinitions(FhirContext context, BaseArchive archive) {
    this.context = context;
    this.archive = archive;
    this.searchParameters = new DefaultProfileValidationSupport(context);
    archive.entries().forEach(entry -> byTypeAndUrl.put(key(entry.type(), entry.url()), entry));
  }

  /** The types that R4 defines: primitive types, data types, resources; without their elements. */
  List<Entry> types() {
    return archive.entries().stream().filter(entry -> !entry.kind().isEmpty()).toList();
  }

  Set<String> namesOfKind(String kind) {
    return archive.entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .map(Entry::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "FHIR R4";
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return fetch("StructureDefinition", url);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return fetch("CodeSystem", url);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return fetch("ValueSet", url);
  }

  /**
   * The types that R4 defines, without their elements: HAPI asks for all of them only to know what
   * there is, and then fetches by URL.
   */
  @Override
  @SuppressWarnings("unchecked") // HAPI's signature: the caller names the type
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    List<T> all = new ArrayList<>();
    for (Entry entry : types()) {
      StructureDefinition header = new StructureDefinition();
      header.setUrl(entry.url()).setName(entry.name()).setType(entry.name());
      header.setKind(StructureDefinitionKind.fromCode(entry.kind()));
      header.setDerivation(TypeDerivationRule.SPECIALIZATION);
      all.add((T) header);
    }
    return all;
  }

  @Override
  public <T extends IBaseResource> @Nullable List<T> fetchAllSearchParameters() {
    return searchParameters.fetchAllSearchParameters();
  }

  private @Nullable Resource fetch(String type, String url) {
    // R4 has one version of each: whoever asks for a version gets this one.
    int bar = url.indexOf('|');
    Entry entry = byTypeAndUrl.get(key(type, bar < 0 ? url : url.substring(0, bar)));
    return entry == null ? null : read(entry);
  }

  private Resource read(Entry entry) {
    return read.computeIfAbsent(key(entry.type(), entry.url()), ignored -> archive.read(entry));
  }

  private static String key(String type, String url) {
    return type + ' ' + url;
  }
}
