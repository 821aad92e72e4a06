package nl.naast.conformance.validation;

import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.IValidationContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Puts our validator, policy and messages behind HAPI's {@code $validate}. */
@Component("validateModule")
class ValidateModule implements IInstanceValidatorModule {
  private final ResourceValidator validator;

  ValidateModule(ResourceValidator validator) {
    this.validator = validator;
  }

  @Override
  public void validateResource(IValidationContext<IBaseResource> asked) {
    Resource resource = (Resource) asked.getResource();
    var profiles = asked.getOptions().getProfiles();
    if (resource instanceof Parameters parameters) {
      // The text is that of the Parameters, of which only the resource is to be validated.
      resource = parameters.getParameter("resource").getResource();
      validator
          .validate(resource, profiles, java.util.Map.of())
          .forEach(issue -> asked.addValidationMessage(new IssueMessage(issue)));
      return;
    }
    validator
        .validate(
            resource, asked.getResourceAsString(), asked.getResourceAsStringEncoding(), profiles)
        .forEach(issue -> asked.addValidationMessage(new IssueMessage(issue)));
  }
}
