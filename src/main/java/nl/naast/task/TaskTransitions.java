package nl.naast.task;

import static org.hl7.fhir.r4.model.Task.TaskStatus.ACCEPTED;
import static org.hl7.fhir.r4.model.Task.TaskStatus.CANCELLED;
import static org.hl7.fhir.r4.model.Task.TaskStatus.COMPLETED;
import static org.hl7.fhir.r4.model.Task.TaskStatus.DRAFT;
import static org.hl7.fhir.r4.model.Task.TaskStatus.ENTEREDINERROR;
import static org.hl7.fhir.r4.model.Task.TaskStatus.FAILED;
import static org.hl7.fhir.r4.model.Task.TaskStatus.INPROGRESS;
import static org.hl7.fhir.r4.model.Task.TaskStatus.ONHOLD;
import static org.hl7.fhir.r4.model.Task.TaskStatus.READY;
import static org.hl7.fhir.r4.model.Task.TaskStatus.RECEIVED;
import static org.hl7.fhir.r4.model.Task.TaskStatus.REJECTED;
import static org.hl7.fhir.r4.model.Task.TaskStatus.REQUESTED;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
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
  private static final Set<TaskStatus> ENDS = EnumSet.of(REJECTED, CANCELLED, COMPLETED, FAILED);
  private static final Map<TaskStatus, Set<TaskStatus>> NEXT = new EnumMap<>(TaskStatus.class);

  static {
    NEXT.put(DRAFT, EnumSet.of(REQUESTED, READY, CANCELLED));
    NEXT.put(REQUESTED, EnumSet.of(RECEIVED, ACCEPTED, READY, INPROGRESS, COMPLETED));
    NEXT.put(RECEIVED, EnumSet.of(REQUESTED, ACCEPTED, READY, INPROGRESS, COMPLETED));
    NEXT.put(ACCEPTED, EnumSet.of(REQUESTED, READY, INPROGRESS, ONHOLD, COMPLETED, FAILED));
    NEXT.put(READY, EnumSet.of(REQUESTED, ACCEPTED, INPROGRESS, ONHOLD, COMPLETED, FAILED));
    NEXT.put(INPROGRESS, EnumSet.of(REQUESTED, ONHOLD, COMPLETED, FAILED));
    NEXT.put(ONHOLD, EnumSet.of(REQUESTED, INPROGRESS, COMPLETED, FAILED));
    NEXT.values().forEach(next -> next.addAll(EnumSet.of(REJECTED, CANCELLED)));
  }

  private static final Text CLOSED =
      Text.of(
          "Deze taak is gesloten (%s) en kan niet %s worden. Maak een nieuwe taak.",
          "This task is closed (%s) and cannot become %s. Make a new task.");
  private static final Text NOT_NEXT =
      Text.of(
          "Een taak die %s is, kan niet %s worden. Dat kan wel: %s.",
          "A task that is %s cannot become %s. What can be: %s.");
  private static final Text FIXED =
      Text.of(
          "Van een taak liggen code, for, authoredOn en reasonReference vast. Annuleer deze, en maak"
              + " een nieuwe.",
          "The code, for, authoredOn and reasonReference of a task are fixed. Cancel this one, and"
              + " make a new one.");

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource) {
    if (old instanceof Task before && resource instanceof Task after) {
      requireNext(before.getStatus(), after.getStatus());
      if (!about(before).equals(about(after))) {
        throw refusal(FIXED, "Task.code");
      }
    }
  }

  private static void requireNext(TaskStatus before, TaskStatus after) {
    if (before == after || after == null || after == ENTEREDINERROR) {
      return;
    }
    if (ENDS.contains(before) || before == ENTEREDINERROR) {
      throw refusal(CLOSED.with(before.toCode(), after.toCode()), "Task.status");
    }
    Set<TaskStatus> next = NEXT.getOrDefault(before, Set.of());
    if (!next.contains(after)) {
      throw refusal(
          NOT_NEXT.with(
              before.toCode(),
              after.toCode(),
              next.stream().map(TaskStatus::toCode).collect(Collectors.joining(", "))),
          "Task.status");
    }
  }

  private static List<Object> about(Task task) {
    return List.of(
        task.getCode().getCoding().stream().map(c -> c.getSystem() + "|" + c.getCode()).toList(),
        References.plain(task.getFor()),
        Objects.toString(task.getAuthoredOnElement().getValueAsString()),
        References.plain(task.getReasonReference()));
  }

  private static Refusal refusal(Text text, String at) {
    return new Refusal(422, Issue.error(IssueType.BUSINESSRULE, text).at(at));
  }
}
