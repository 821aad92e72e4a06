package nl.naast.conformance.validation;

import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;

/** Everything is checked; of a reference to another resource, the type only. */
final class ReferencePolicy extends FhirDefaultPolicyAdvisor {
  @Override
  public ReferenceValidationPolicy policyForReference(
      IResourceValidator validator,
      Object transaction,
      String path,
      String url,
      ReferenceDestinationType destination) {
    return ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS;
  }
}
