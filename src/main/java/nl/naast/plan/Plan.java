package nl.naast.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.expression.Expressions;
import nl.naast.expression.Variables;
import nl.naast.task.PlannedTask;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;

/**
 * A PlanDefinition, read whole and checked, so that a mistake in it shows before a task is lost. An
 * action gives its task when all of its conditions hold.
 *
 * @param definition as it was read; do not change it
 * @see <a href="https://hl7.org/fhir/R4/plandefinition.html">PlanDefinition</a>
 */
record Plan(PlanDefinition definition, List<Step> steps) {

  Plan {
    steps = List.copyOf(steps);
  }

  /** The same, for a plan that says what follows from answers. */
  Plan ofSignals() {
    for (Step step : steps) {
      String name = definition.getUrl() + ", action " + step.title();
      if (step.conditions().isEmpty()) {
        throw new IllegalStateException(name + ": without a condition it would always give a task");
      }
      if (!step.after().isEmpty()) {
        throw new IllegalStateException(name + ": what follows from answers follows at once");
      }
    }
    return this;
  }

  /** The same, for a plan that is applied to somebody. */
  Plan ofSteps() {
    if (definition.getTopic().isEmpty()) {
      throw new IllegalStateException(
          definition.getUrl() + ": give topic, which becomes the category of the CarePlan");
    }
    if (steps.stream().noneMatch(step -> step.after().isEmpty())) {
      throw new IllegalStateException(definition.getUrl() + ": no action can be the first");
    }
    return this;
  }

  /** The tasks whose conditions hold. */
  List<PlannedTask> tasks(Expressions expressions, Resource resource, Variables variables) {
    return steps.stream()
        .filter(step -> holds(step, expressions, resource, variables))
        .map(Step::task)
        .toList();
  }

  static boolean holds(Step step, Expressions expressions, Resource resource, Variables variables) {
    return step.conditions().stream()
        .allMatch(condition -> expressions.holds(condition, resource, variables));
  }

  /** The ids of the steps in which this is to be done. */
  Set<String> ids(String activity) {
    return steps.stream()
        .filter(step -> step.task().definition().equals(activity))
        .map(Step::id)
        .collect(Collectors.toSet());
  }

  /** The steps that may begin when this was done. */
  List<Step> after(String activity) {
    Set<String> ended = ids(activity);
    return steps.stream().filter(step -> step.after().stream().anyMatch(ended::contains)).toList();
  }

  /** The activities that must have ended before this one begins. */
  Set<String> before(String activity) {
    Set<String> ids =
        steps.stream()
            .filter(step -> step.task().definition().equals(activity))
            .filter(step -> step.conditions().isEmpty())
            .flatMap(step -> step.after().stream())
            .collect(Collectors.toSet());
    return steps.stream()
        .filter(step -> ids.contains(step.id()))
        .map(step -> step.task().definition())
        .collect(Collectors.toSet());
  }

  Optional<CodeableConcept> stage(String activity) {
    return steps.stream()
        .filter(step -> step.task().definition().equals(activity))
        .flatMap(step -> Optional.ofNullable(step.stage()).stream())
        .findFirst();
  }
}
