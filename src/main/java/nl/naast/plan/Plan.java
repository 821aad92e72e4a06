package nl.naast.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naast.expression.Expressions;
import nl.naast.expression.Variables;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionConditionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A PlanDefinition, read whole and checked, so that a mistake in it shows at the start and not when
 * a task is lost. An action gives its task when all of its conditions hold.
 *
 * @see <a href="https://hl7.org/fhir/R4/plandefinition.html">PlanDefinition</a>
 */
final class Plan {
  private static final String FHIRPATH = "text/fhirpath";
  private static final Map<String, Duration> UNITS =
      Map.of(
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "wk", Duration.ofDays(7));

  private record Action(List<String> conditions, PlannedTask task) {}

  private final Expressions expressions;
  private final List<Action> actions = new ArrayList<>();

  Plan(PlanDefinition plan, Definitions definitions, Expressions expressions) {
    this.expressions = expressions;
    for (PlanDefinitionActionComponent action : plan.getAction()) {
      String name = plan.getUrl() + ", action " + action.getTitle();
      if (!action.hasDefinitionCanonicalType() || action.hasAction()) {
        throw new IllegalStateException(name + ": give definitionCanonical, and no nested action");
      }
      String definition = action.getDefinitionCanonicalType().getValue();
      actions.add(
          new Action(
              conditions(action, name),
              task(action, definitions.get(ActivityDefinition.class, definition), name)));
    }
  }

  /** The tasks whose conditions hold. */
  List<PlannedTask> tasks(Resource resource, Variables variables) {
    return actions.stream()
        .filter(
            action ->
                action.conditions().stream()
                    .allMatch(condition -> expressions.holds(condition, resource, variables)))
        .map(Action::task)
        .toList();
  }

  private List<String> conditions(PlanDefinitionActionComponent action, String name) {
    List<String> conditions = new ArrayList<>();
    for (PlanDefinitionActionConditionComponent condition : action.getCondition()) {
      Expression expression = condition.getExpression();
      if (condition.getKind() != ActionConditionKind.APPLICABILITY
          || !FHIRPATH.equals(expression.getLanguage())
          || !expression.hasExpression()) {
        throw new IllegalStateException(name + ": a condition is applicability, in " + FHIRPATH);
      }
      expressions.check(expression.getExpression());
      conditions.add(expression.getExpression());
    }
    if (conditions.isEmpty()) {
      throw new IllegalStateException(name + ": without a condition it would always give a task");
    }
    return conditions;
  }

  private static PlannedTask task(
      PlanDefinitionActionComponent action, ActivityDefinition activity, String name) {
    if (activity.getKind() != ActivityDefinition.ActivityDefinitionKind.TASK
        || !activity.hasCode()) {
      throw new IllegalStateException(
          name + ": " + activity.getUrl() + " is not of kind Task, or has no code");
    }
    String priority =
        action.hasPriority()
            ? action.getPriority().toCode()
            : activity.hasPriority() ? activity.getPriority().toCode() : "routine";
    return new PlannedTask(
        activity.getUrl(),
        activity.getCode(),
        activity.hasDescription() ? activity.getDescription() : activity.getTitle(),
        TaskPriority.fromCode(priority),
        within(action.hasTiming() ? action.getTiming() : activity.getTiming(), name));
  }

  private static @Nullable Duration within(@Nullable Type timing, String name) {
    if (timing == null) {
      return null;
    }
    Duration unit = timing instanceof Quantity length ? UNITS.get(length.getCode() + "") : null;
    if (unit == null) {
      throw new IllegalStateException(name + ": the timing is a Duration in h, d or wk");
    }
    return unit.multipliedBy(((Quantity) timing).getValue().longValueExact());
  }
}
