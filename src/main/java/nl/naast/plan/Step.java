package nl.naast.plan;

import java.util.List;
import java.util.Set;
import nl.naast.task.PlannedTask;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/**
 * One action of a PlanDefinition.
 *
 * @param id of the action; empty when it has none
 * @param title for people, in the language of the definition
 * @param stage what the plan is at while this is open; null when the definition does not say
 * @param conditions all must hold
 * @param after the ids of the actions that must have ended before
 * @param dueOn what finds the last day; null for the task's own term
 */
record Step(
    String id,
    String title,
    @Nullable CodeableConcept stage,
    List<String> conditions,
    Set<String> after,
    @Nullable String dueOn,
    PlannedTask task) {

  Step {
    conditions = List.copyOf(conditions);
    after = Set.copyOf(after);
  }
}
