package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import nl.naast.conformance.FhirPackage;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** The definitions of one FHIR package; profiles in it have their snapshots. */
final class PackageDefinitions implements IValidationSupport {
  private final FhirContext context;
  private final FhirPackage content;

  PackageDefinitions(FhirContext context, FhirPackage content) {
    this.context = context;
    this.content = content;
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return content.name() + "#" + content.version();
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return fetch(StructureDefinition.class, url);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return fetch(CodeSystem.class, url);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return fetch(ValueSet.class, url);
  }

  /** Also what answers are held to, which HAPI has no method of its own for. */
  @Override
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
    return type != null && Questionnaire.class.isAssignableFrom(type)
        ? type.cast(fetch(Questionnaire.class, url))
        : IValidationSupport.super.fetchResource(type, url);
  }

  @Override
  @SuppressWarnings("unchecked") // HAPI's signature: the caller names the type
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return (List<T>) content.published(context, StructureDefinition.class).toList();
  }

  private <T extends Resource> @Nullable T fetch(Class<T> type, String url) {
    return content.find(context, type, url).orElse(null);
  }
}
