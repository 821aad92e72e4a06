package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.StartupStep;
import org.springframework.stereotype.Component;

/** Reads what validation needs and has it compiled, so that the first write is not slow. */
@Component
class WarmUpValidation implements StartupStep {
  private final FhirContext fhirContext;
  private final NaastPackage naast;
  private final ResourceValidator validator;

  WarmUpValidation(FhirContext fhirContext, NaastPackage naast, ResourceValidator validator) {
    this.fhirContext = fhirContext;
    this.naast = naast;
    this.validator = validator;
  }

  @Override
  public String title() {
    return "Validating the examples of the guide once";
  }

  @Override
  public int getOrder() {
    return WARM_UP;
  }

  @Override
  public void run() {
    naast.examples().forEach(one -> validator.validate(one.parse(fhirContext), Map.of()));
  }
}
