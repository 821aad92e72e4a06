package nl.naast.plan;

import java.util.List;
import java.util.Optional;
import nl.naast.conformance.NaastPackage;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** What of a CarePlan the rules look at. */
@Component
class CarePlanFields {
  private final String caregiver;
  private final String stage;

  CarePlanFields(NaastPackage naast) {
    this.caregiver = naast.url("StructureDefinition", "caregiver");
    this.stage = naast.url("StructureDefinition", "plan-stage");
  }

  static String reference(CarePlan plan) {
    return "CarePlan/" + plan.getIdElement().getIdPart();
  }

  void setNaaste(CarePlan plan, String naaste) {
    plan.addExtension(new Extension(caregiver, new Reference(naaste)));
  }

  Optional<CodeableConcept> stage(CarePlan plan) {
    Extension found = plan.getExtensionByUrl(stage);
    return found != null && found.getValue() instanceof CodeableConcept code
        ? Optional.of(code)
        : Optional.empty();
  }

  /** Says how far the plan is; empty takes it out. */
  void setStage(CarePlan plan, Optional<CodeableConcept> code) {
    plan.getExtension().removeIf(extension -> extension.getUrl().equals(stage));
    code.ifPresent(found -> plan.addExtension(new Extension(stage, found.copy())));
  }

  /** The PlanDefinition by which the server carries the plan out; empty when it has none. */
  static Optional<String> definition(CarePlan plan) {
    List<CanonicalType> canonicals = plan.getInstantiatesCanonical();
    return canonicals.isEmpty() ? Optional.empty() : Optional.of(canonicals.get(0).getValue());
  }
}
