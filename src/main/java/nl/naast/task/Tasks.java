package nl.naast.task;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import java.util.Set;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * Makes the tasks that follow from a signal, and takes them back. Called within the transaction
 * that the signal is in, by who holds the row of the naaste, so that of two signals at once one
 * sees the other's task.
 */
@Component
public class Tasks {
  private static final List<TaskStatus> OPEN =
      List.of(
          TaskStatus.DRAFT,
          TaskStatus.REQUESTED,
          TaskStatus.RECEIVED,
          TaskStatus.ACCEPTED,
          TaskStatus.READY,
          TaskStatus.INPROGRESS,
          TaskStatus.ONHOLD);
  private final IFhirResourceDao<Task> dao;
  private final PlannedTasks making;
  private final String details;

  Tasks(DaoRegistry daos, PlannedTasks making, NaastPackage naast) {
    this.dao = daos.getResourceDao(Task.class);
    this.making = making;
    this.details = naast.url("CodeSystem", "task-detail");
  }

  /**
   * Sees to it that these tasks, and no others, are open because of a signal. A task that is open
   * for the same naaste already serves the new signal too; it becomes more urgent, never less.
   *
   * @param signal reference to the answers
   * @param naaste whom the tasks are for
   * @param patient of whom this is a naaste
   */
  public void follow(List<PlannedTask> planned, String signal, String naaste, String patient) {
    List<Task> open = open(naaste);
    open.stream()
        .filter(task -> isBecauseOf(task, signal))
        .filter(task -> planned.stream().noneMatch(plan -> isFor(task, plan)))
        .forEach(task -> takeBack(task, signal));
    for (PlannedTask plan : planned) {
      open.stream()
          .filter(task -> isFor(task, plan))
          .findFirst()
          .ifPresentOrElse(
              task -> join(task, plan, signal, patient),
              () -> create(plan, signal, naaste, patient));
    }
  }

  /** Takes back what was open because of a signal that turned out to be none. */
  public void withdraw(String signal, String naaste) {
    open(naaste).stream()
        .filter(task -> isBecauseOf(task, signal))
        .forEach(task -> takeBack(task, signal));
  }

  private List<Task> open(String naaste) {
    TokenOrListParam statuses = new TokenOrListParam();
    OPEN.forEach(status -> statuses.add(new TokenParam(status.toCode())));
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("subject", new ReferenceParam(naaste));
    search.add("status", statuses);
    return dao.search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(Task.class::cast)
        .toList();
  }

  private void create(PlannedTask plan, String signal, String naaste, String patient) {
    Task task = making.begun(making.made(plan, naaste, patient), plan, null);
    task.setReasonReference(new Reference(signal));
    task.addInput(input(signal));
    dao.create(task, new SystemRequestDetails());
  }

  private void join(Task task, PlannedTask plan, String signal, String patient) {
    TaskPriority now = task.hasPriority() ? task.getPriority() : TaskPriority.ROUTINE;
    boolean urgent = plan.priority().compareTo(now) > 0;
    if (isBecauseOf(task, signal) && !urgent) {
      return;
    }
    if (!isBecauseOf(task, signal)) {
      task.addInput(input(signal));
    }
    making.own(task, patient);
    if (urgent) {
      PlannedTasks.as(task, plan);
      making.due(task, plan, null);
    }
    dao.update(task, new SystemRequestDetails());
  }

  /** Open for another signal as well, it stays. */
  private void takeBack(Task task, String signal) {
    task.getInput().removeIf(input -> isSignal(input, Set.of(signal)));
    if (task.getInput().stream().noneMatch(this::isSignal)) {
      task.addInput(input(signal));
      task.setStatus(TaskStatus.CANCELLED);
      task.setStatusReason(new CodeableConcept(new Coding(details, "answers-withdrawn", null)));
    }
    dao.update(task, new SystemRequestDetails());
  }

  private ParameterComponent input(String signal) {
    return new ParameterComponent(
        new CodeableConcept(new Coding(details, "signal", null)), new Reference(signal));
  }

  private boolean isBecauseOf(Task task, String signal) {
    return task.getInput().stream().anyMatch(input -> isSignal(input, Set.of(signal)));
  }

  private boolean isSignal(ParameterComponent input) {
    return input.getType().hasCoding(details, "signal");
  }

  private boolean isSignal(ParameterComponent input, Set<String> signals) {
    return isSignal(input)
        && input.getValue() instanceof Reference reference
        && signals.contains(References.plain(reference));
  }

  private static boolean isFor(Task task, PlannedTask plan) {
    return plan.code().getCoding().stream()
        .anyMatch(coding -> task.getCode().hasCoding(coding.getSystem(), coding.getCode()));
  }
}
