package nl.naast.task;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.Comparator;
import java.util.List;
import nl.naast.conformance.NaastPackage;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tasks of a plan or a referral: makes them, lets them begin, and ends them. Called within the
 * transaction in which the plan changes, by who holds its row.
 */
@Component
public class PlanTasks {
  private final IFhirResourceDao<Task> dao;
  private final PlannedTasks making;
  private final String details;

  PlanTasks(DaoRegistry daos, PlannedTasks making, NaastPackage naast) {
    this.dao = daos.getResourceDao(Task.class);
    this.making = making;
    this.details = naast.url("CodeSystem", "task-detail");
  }

  /** Whether nothing more is done about a task. */
  public static boolean isClosed(Task task) {
    return TaskTransitions.CLOSED.contains(task.getStatus().toCode());
  }

  /**
   * The tasks that are based on a plan or a referral, in the order in which they were made.
   *
   * @param basis such as {@code CarePlan/3}
   */
  public List<Task> of(String basis) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("based-on", new ReferenceParam(basis));
    return dao.search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(Task.class::cast)
        .sorted(
            Comparator.comparing(Task::getAuthoredOn)
                .thenComparing(task -> task.getIdElement().getIdPart()))
        .toList();
  }

  /**
   * A task that waits for another.
   *
   * @param basis what it is based on
   */
  public Task draft(PlannedTask planned, List<String> basis, String naaste, String patient) {
    return store(made(planned, basis, naaste, patient));
  }

  /**
   * A task to be done from now on.
   *
   * @param lastDay until when; by the plan's own term when it is null
   */
  public Task begun(
      PlannedTask planned,
      List<String> basis,
      String naaste,
      String patient,
      @Nullable DateTimeType lastDay) {
    return store(making.begun(made(planned, basis, naaste, patient), planned, lastDay));
  }

  /** A task about a resource, such as a referral, to be done from now on. */
  public Task begunAbout(
      PlannedTask planned,
      String focus,
      List<String> basis,
      String naaste,
      String patient,
      @Nullable CodeableConcept businessStatus) {
    Task task = making.begun(made(planned, basis, naaste, patient), planned, null);
    task.setFocus(new Reference(focus));
    task.setBusinessStatus(businessStatus);
    return store(task);
  }

  /** Lets a task begin that waited. */
  public void begin(Task task, PlannedTask planned, @Nullable DateTimeType lastDay) {
    dao.update(making.begun(task, planned, lastDay), new SystemRequestDetails());
  }

  /** Ends a task because what it is a part of has ended. */
  public void end(Task task) {
    task.setStatus(TaskStatus.CANCELLED);
    task.setStatusReason(new CodeableConcept(new Coding(details, "plan-ended", null)));
    dao.update(task, new SystemRequestDetails());
  }

  private Task made(PlannedTask planned, List<String> basis, String naaste, String patient) {
    Task task = making.made(planned, naaste, patient);
    basis.forEach(one -> task.addBasedOn(new Reference(one)));
    return task;
  }

  private Task store(Task task) {
    return (Task) dao.create(task, new SystemRequestDetails()).getResource();
  }
}
