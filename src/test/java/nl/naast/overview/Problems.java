package nl.naast.overview;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** What HL7's validator has against a document; our own profiles are the business of who stores. */
final class Problems {
  private Problems() {}

  static List<String> of(String document) {
    FhirContext context = FhirContext.forR4Cached();
    ValidationSupportChain support =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context));
    FhirValidator validator = context.newValidator();
    FhirInstanceValidator hl7 = new FhirInstanceValidator(support);
    hl7.setErrorForUnknownProfiles(false);
    validator.registerValidatorModule(hl7);
    return validator.validateWithResult(document).getMessages().stream()
        .filter(one -> one.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(one -> one.getLocationString() + ": " + one.getMessage())
        .toList();
  }
}
