package nl.naast.task;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.OwnWork;
import nl.naast.server.References;
import nl.naast.server.Transitions;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From which status a task may go to which, for every writer alike. What is closed stays closed:
 * who needs it again makes a new task. What a task is and for whom does not change.
 *
 * @see <a href="https://hl7.org/fhir/R4/task.html#statemachine">Task, state machine</a>
 */
@Component
@Interceptor
class TaskTransitions implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private static final Transitions TRANSITIONS =
      new Transitions(
          Text.of("Een taak", "A task"),
          "Task.status",
          Map.of(
              "draft",
              List.of("requested", "ready", "rejected", "cancelled"),
              "requested",
              List.of(
                  "received",
                  "accepted",
                  "ready",
                  "in-progress",
                  "completed",
                  "rejected",
                  "cancelled"),
              "received",
              List.of(
                  "requested",
                  "accepted",
                  "ready",
                  "in-progress",
                  "completed",
                  "rejected",
                  "cancelled"),
              "accepted",
              List.of(
                  "requested",
                  "ready",
                  "in-progress",
                  "on-hold",
                  "completed",
                  "failed",
                  "rejected",
                  "cancelled"),
              "ready",
              List.of(
                  "requested",
                  "accepted",
                  "in-progress",
                  "on-hold",
                  "completed",
                  "failed",
                  "rejected",
                  "cancelled"),
              "in-progress",
              List.of("requested", "on-hold", "completed", "failed", "rejected", "cancelled"),
              "on-hold",
              List.of("requested", "in-progress", "completed", "failed", "rejected", "cancelled")));

  static final Set<String> CLOSED = TRANSITIONS.closed();

  private static final Text FIXED =
      Text.of(
          "Van een taak liggen code, for, authoredOn, reasonReference, basedOn en"
              + " instantiatesCanonical vast. Annuleer deze, en maak een nieuwe.",
          "The code, for, authoredOn, reasonReference, basedOn and instantiatesCanonical of a task"
              + " are fixed. Cancel this one, and make a new one.");

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource) {
    if (old instanceof Task before && resource instanceof Task after) {
      TRANSITIONS.require(
          before.getStatus().toCode(), after.hasStatus() ? after.getStatus().toCode() : null);
    }
  }

  /** Here a reference of a transaction is what it refers to. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void kept(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (!OwnWork.is(request)
        && old instanceof Task before
        && resource instanceof Task after
        && !about(before).equals(about(after))) {
      throw new Refusal(422, Issue.error(IssueType.BUSINESSRULE, FIXED).at("Task.code"));
    }
  }

  private static List<Object> about(Task task) {
    return List.of(
        task.getCode().getCoding().stream().map(c -> c.getSystem() + "|" + c.getCode()).toList(),
        References.plain(task.getFor()),
        Objects.toString(task.getAuthoredOnElement().getValueAsString()),
        References.plain(task.getReasonReference()),
        task.getBasedOn().stream().map(References::plain).toList(),
        Objects.toString(task.getInstantiatesCanonical()));
  }
}
