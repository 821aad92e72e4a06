package nl.naast.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.expression.Expressions;
import nl.naast.expression.Variables;
import nl.naast.server.StartupStep;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.task.PlannedTask;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The plans that are configured, read before the server is ready. */
@Component
@EnableConfigurationProperties(PlanProperties.class)
public class Plans implements StartupStep {
  private final PlanProperties properties;
  private final Definitions definitions;
  private final StepReader reader;
  private final Expressions expressions;
  private final Map<String, Plan> bySteps = new ConcurrentHashMap<>();
  private volatile Map<String, Plan> byCanonical = Map.of();

  Plans(
      PlanProperties properties,
      Definitions definitions,
      StepReader reader,
      Expressions expressions) {
    this.properties = properties;
    this.definitions = definitions;
    this.reader = reader;
    this.expressions = expressions;
  }

  /**
   * The tasks that follow from answers.
   *
   * @param response what {@code %resource} is in the conditions
   * @param organization id of the organisation of the patient; null when it has none
   */
  public List<PlannedTask> afterAnswers(
      Resource response, @Nullable String organization, Variables variables) {
    String canonical =
        organization == null
            ? screening()
            : properties.organizations().getOrDefault(organization, screening());
    return Objects.requireNonNull(byCanonical.get(canonical))
        .tasks(expressions, response, variables);
  }

  /**
   * What an ActivityDefinition of ours asks for.
   *
   * @param id of the ActivityDefinition
   */
  public PlannedTask activity(String id) {
    return reader.task(definitions.ours("ActivityDefinition", id));
  }

  /**
   * A plan of steps that is applied to somebody. The definitions do not change while the server
   * runs.
   *
   * @param canonical of its PlanDefinition, with or without a version
   * @return empty when neither our package nor one of the hospital's has it: somebody else's plan
   * @throws Refusal 422 when it asks for what is not carried out
   */
  Optional<Plan> ofSteps(String canonical) {
    Plan known = bySteps.get(canonical);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<PlanDefinition> definition = definitions.find(PlanDefinition.class, canonical);
    try {
      Optional<Plan> read = definition.map(found -> new Plan(found, reader.read(found)).ofSteps());
      read.ifPresent(plan -> bySteps.put(canonical, plan));
      return read;
    } catch (IllegalStateException wrong) {
      throw new Refusal(
          422,
          Issue.error(IssueType.BUSINESSRULE, PlanTexts.NOT_APPLICABLE)
              .diagnosed(wrong.getMessage() + ""));
    }
  }

  private String screening() {
    return properties.screeningSignals() == null
        ? definitions.ours("PlanDefinition", "screening-signals")
        : properties.screeningSignals();
  }

  @Override
  public String title() {
    return "Read the plans";
  }

  @Override
  public int getOrder() {
    return INDEX;
  }

  @Override
  public void run() {
    Map<String, Plan> read = new HashMap<>();
    read.put(screening(), signals(screening()));
    properties
        .organizations()
        .values()
        .forEach(canonical -> read.computeIfAbsent(canonical, this::signals));
    byCanonical = Map.copyOf(read);
  }

  private Plan signals(String canonical) {
    return plan(canonical).ofSignals();
  }

  private Plan plan(String canonical) {
    PlanDefinition definition = definitions.get(PlanDefinition.class, canonical);
    return new Plan(definition, reader.read(definition));
  }
}
