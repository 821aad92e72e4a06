package nl.naast.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naast.expression.BadExpression;
import nl.naast.expression.Expressions;
import nl.naast.task.PlannedTask;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityParticipantType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionConditionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionDynamicValueComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the actions of a PlanDefinition, and refuses all that it would not carry out: what is left
 * out silently is a task that nobody gets.
 */
@Component
class StepReader {
  private static final String FHIRPATH = "text/fhirpath";
  private static final String LAST_DAY = "restriction.period.end";
  private static final Map<String, Duration> UNITS =
      Map.of(
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "wk", Duration.ofDays(7));

  private final Definitions definitions;
  private final Expressions expressions;

  StepReader(Definitions definitions, Expressions expressions) {
    this.definitions = definitions;
    this.expressions = expressions;
  }

  /**
   * The steps, in the order of the definition.
   *
   * @throws IllegalStateException that says which action of which plan is wrong, and why
   */
  List<Step> read(PlanDefinition plan) {
    List<Step> steps = new ArrayList<>();
    for (PlanDefinitionActionComponent action : plan.getAction()) {
      steps.add(step(action, plan.getUrl() + ", action " + action.getTitle()));
    }
    Set<String> ids = new HashSet<>();
    steps.forEach(step -> ids.add(step.id()));
    for (Step step : steps) {
      if (!ids.containsAll(step.after())) {
        throw new IllegalStateException(
            plan.getUrl() + ", action " + step.title() + ": follows an action that is not there");
      }
    }
    return List.copyOf(steps);
  }

  /** What an ActivityDefinition asks for by itself. */
  PlannedTask task(String definition) {
    return task(definitions.get(ActivityDefinition.class, definition), null, definition);
  }

  private Step step(PlanDefinitionActionComponent action, String name) {
    if (!action.hasDefinitionCanonicalType() || action.hasAction()) {
      throw new IllegalStateException(name + ": give definitionCanonical, and no nested action");
    }
    if (action.hasTrigger() || action.hasParticipant() || action.hasTransform()) {
      throw new IllegalStateException(
          name + ": trigger, participant and transform are not carried out here");
    }
    ActivityDefinition activity =
        definitions.get(ActivityDefinition.class, action.getDefinitionCanonicalType().getValue());
    return new Step(
        action.hasId() ? action.getId() : "",
        action.getTitle(),
        action.hasCode() ? action.getCodeFirstRep() : null,
        conditions(action, name),
        after(action, name),
        dueOn(action, name),
        task(activity, action, name));
  }

  private List<String> conditions(PlanDefinitionActionComponent action, String name) {
    List<String> conditions = new ArrayList<>();
    for (PlanDefinitionActionConditionComponent condition : action.getCondition()) {
      if (condition.getKind() != ActionConditionKind.APPLICABILITY) {
        throw new IllegalStateException(name + ": a condition is one of applicability");
      }
      conditions.add(checked(condition.getExpression(), name));
    }
    return conditions;
  }

  private static Set<String> after(PlanDefinitionActionComponent action, String name) {
    Set<String> after = new HashSet<>();
    for (PlanDefinitionActionRelatedActionComponent related : action.getRelatedAction()) {
      if (related.getRelationship() != ActionRelationshipType.AFTEREND || related.hasOffset()) {
        throw new IllegalStateException(
            name + ": a related action is after-end, without an offset; give a timing");
      }
      after.add(related.getActionId());
    }
    return after;
  }

  private @Nullable String dueOn(PlanDefinitionActionComponent action, String name) {
    String found = null;
    for (PlanDefinitionActionDynamicValueComponent value : action.getDynamicValue()) {
      if (!LAST_DAY.equals(value.getPath()) || found != null) {
        throw new IllegalStateException(name + ": one dynamicValue, for " + LAST_DAY);
      }
      found = checked(value.getExpression(), name);
    }
    return found;
  }

  private String checked(Expression expression, String name) {
    if (!FHIRPATH.equals(expression.getLanguage()) || !expression.hasExpression()) {
      throw new IllegalStateException(name + ": an expression is in " + FHIRPATH);
    }
    try {
      expressions.check(expression.getExpression());
    } catch (BadExpression e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
    return expression.getExpression();
  }

  private static PlannedTask task(
      ActivityDefinition activity, @Nullable PlanDefinitionActionComponent action, String name) {
    if (activity.getKind() != ActivityDefinition.ActivityDefinitionKind.TASK
        || !activity.hasCode()) {
      throw new IllegalStateException(
          name + ": " + activity.getUrl() + " is not of kind Task, or has no code");
    }
    String priority =
        action != null && action.hasPriority()
            ? action.getPriority().toCode()
            : activity.hasPriority() ? activity.getPriority().toCode() : "routine";
    Type timing = action != null && action.hasTiming() ? action.getTiming() : activity.getTiming();
    return new PlannedTask(
        activity.getUrl(),
        activity.getCode(),
        activity.hasDescription() ? activity.getDescription() : activity.getTitle(),
        TaskPriority.fromCode(priority),
        within(timing, name),
        activity.getParticipant().stream()
            .anyMatch(one -> one.getType() == ActivityParticipantType.RELATEDPERSON));
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
