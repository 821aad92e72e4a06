package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.validation.JpaValidationSupportChain;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Every definition and code that validation can ask for, first hit first: our package, the
 * operator's packages, R4 itself. Built once; nothing in it looks in the database. (It extends
 * HAPI's chain, which does, only because HAPI's providers want that class.)
 */
@SuppressWarnings("unchecked") // HAPI's own class narrows IValidationSupport's lists
final class ValidationChain extends JpaValidationSupportChain {
  private final List<IValidationSupport> modules;

  ValidationChain(FhirContext fhirContext, List<IValidationSupport> modules) {
    super(
        fhirContext,
        CacheConfiguration.defaultValues(),
        new WorkerContextValidationSupportAdapter());
    this.modules = List.copyOf(modules);
    modules.forEach(this::addValidationSupport);
    setName("Naast");
    // One coding of ours may stand beside a SNOMED coding that nobody here can check.
    setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
  }

  /** HAPI adds its own modules here, the database among them. */
  @Override
  public void postConstruct() {
    // Ours are all there.
  }

  /**
   * Of R4's own types only the headers. (The inherited method keeps what it lists here for {@link
   * #fetchStructureDefinition}, which must give whole ones.)
   */
  @Override
  public List<IBaseResource> fetchAllStructureDefinitions() {
    List<IBaseResource> all = new ArrayList<>();
    for (IValidationSupport module : modules) {
      List<IBaseResource> some = module.fetchAllStructureDefinitions();
      if (some != null) {
        all.addAll(some);
      }
    }
    return all;
  }
}
