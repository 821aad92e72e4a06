package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.List;
import nl.naast.conformance.NaastPackage;
import nl.naast.conformance.OperatorPackages;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One chain, one policy, one validator: for writes, {@code $validate} and everything later. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

  @Bean
  static HapiValidationReplacement hapiValidationReplacement() {
    return new HapiValidationReplacement();
  }

  @Bean
  BaseDefinitions baseDefinitions(FhirContext fhirContext) {
    return new BaseDefinitions(fhirContext, BaseArchive.fromClassPath());
  }

  @Bean
  @Primary
  ValidationChain validationChain(
      FhirContext fhirContext,
      NaastPackage naast,
      OperatorPackages further,
      BaseDefinitions baseDefinitions) {
    List<IValidationSupport> packages = new ArrayList<>();
    packages.add(new PackageDefinitions(fhirContext, naast.content()));
    further.packages().forEach(one -> packages.add(new PackageDefinitions(fhirContext, one)));
    ValidationChain chain = chain(fhirContext, packages, baseDefinitions, naast.canonical());
    // HAPI's other readers of definitions (FHIRPath for search parameters, the capability
    // statement) would otherwise load all of R4 for themselves.
    fhirContext.setValidationSupport(chain);
    return chain;
  }

  @Bean
  ValidatorContext validatorContext(ValidationChain chain, BaseDefinitions baseDefinitions) {
    return new ValidatorContext(chain, baseDefinitions);
  }

  @Bean
  ProfilePolicy profilePolicy(
      NaastPackage naast, ValidationChain chain, ValidationProperties properties) {
    return new ProfilePolicy(naast.server(), chain, properties.uncheckedProfilePrefixes());
  }

  @Bean
  ResourceValidator resourceValidator(
      FhirContext fhirContext,
      ValidatorContext validatorContext,
      ProfilePolicy profilePolicy,
      NaastPackage naast) {
    return new ResourceValidator(
        fhirContext,
        validatorContext,
        profilePolicy,
        new Explanations(
            new Rules(naast.canonical(), naast.all(StructureDefinition.class).toList()),
            new Sentences()));
  }

  /**
   * The chain.
   *
   * @param first asked before R4 itself, in this order
   * @param canonical the base of our own URLs
   */
  static ValidationChain chain(
      FhirContext fhirContext,
      List<IValidationSupport> first,
      BaseDefinitions base,
      String canonical) {
    List<IValidationSupport> modules = new ArrayList<>(first);
    modules.add(base);
    modules.add(new InMemoryTerminologyServerValidationSupport(fhirContext));
    modules.add(new CommonCodeSystemsTerminologyService(fhirContext));
    modules.add(new UncheckableCodes(fhirContext, canonical));
    return new ValidationChain(fhirContext, modules);
  }
}
