package nl.naast.plan;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.rp.r4.PlanDefinitionResourceProvider;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import nl.naast.server.OwnResourceProvider;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * PlanDefinition, as HAPI serves it, and {@code $apply}.
 *
 * @see <a href="https://hl7.org/fhir/R4/plandefinition-operation-apply.html">FHIR R4, $apply</a>
 */
@Component
class PlanDefinitionProvider extends PlanDefinitionResourceProvider implements OwnResourceProvider {
  private final Application application;

  PlanDefinitionProvider(FhirContext context, DaoRegistry daos, Application application) {
    setContext(context);
    setDao(daos.getResourceDao(PlanDefinition.class));
    this.application = application;
  }

  /**
   * Begins a plan for a naaste.
   *
   * @return the CarePlan as stored, with references to its Tasks
   */
  @Operation(name = "$apply")
  public CarePlan apply(
      @IdParam IdType id, @ResourceParam @Nullable Parameters asked, RequestDetails request) {
    return application.apply(getDao().read(id, request), ApplyQuestion.of(asked), request);
  }
}
