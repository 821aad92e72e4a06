package nl.naast.journey;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naast.conformance.NaastPackage;
import nl.naast.conformance.OperatorPackages;
import nl.naast.conformance.Venues;
import nl.naast.expression.Expressions;
import nl.naast.server.StartupStep;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.springframework.stereotype.Component;

/**
 * What each ward asks, read before the server is ready: a PlanDefinition whose actions are of a
 * journey phase. That of a ward goes before that of the hospital, and that before ours.
 */
@Component
class Questions implements StartupStep {
  private record OfWard(Venues venues, List<Question> questions) {}

  private final FhirContext context;
  private final NaastPackage naast;
  private final OperatorPackages further;
  private final Expressions expressions;
  private volatile List<OfWard> plans = List.of();

  Questions(
      FhirContext context, NaastPackage naast, OperatorPackages further, Expressions expressions) {
    this.context = context;
    this.naast = naast;
    this.further = further;
    this.expressions = expressions;
  }

  /**
   * What is asked of a patient.
   *
   * @param ward the identifiers of the ward where the patient is; none when that is not known
   */
  List<Question> at(List<Identifier> ward) {
    return plans.stream()
        .filter(plan -> plan.venues().names(ward))
        .findFirst()
        .or(() -> plans.stream().filter(plan -> plan.venues().isEverywhere()).findFirst())
        .map(OfWard::questions)
        .orElse(List.of());
  }

  @Override
  public String title() {
    return "Read what is asked in which phase";
  }

  @Override
  public int getOrder() {
    return INDEX;
  }

  @Override
  public void run() {
    List<OfWard> read = new ArrayList<>();
    String phases = naast.url("CodeSystem", "journey-phase");
    Stream.concat(
            further.packages().stream()
                .flatMap(one -> one.published(context, PlanDefinition.class)),
            naast.all(PlanDefinition.class))
        .filter(plan -> plan.getStatus() == PublicationStatus.ACTIVE)
        .filter(
            plan ->
                plan.getAction().stream()
                    .flatMap(action -> action.getCode().stream())
                    .flatMap(code -> code.getCoding().stream())
                    .anyMatch(coding -> phases.equals(coding.getSystem())))
        .forEach(
            plan ->
                read.add(
                    new OfWard(Venues.of(plan.getUseContext()), Question.of(plan, expressions))));
    plans = List.copyOf(read);
  }
}
