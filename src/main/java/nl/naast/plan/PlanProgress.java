package nl.naast.plan;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import nl.naast.server.AtTheEnd;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.OwnWork;
import nl.naast.server.References;
import nl.naast.task.PlanTasks;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows from what clients do with a plan and its tasks, at the end of their transaction.
 * What the server itself does has seen to the rest already.
 */
@Component
@Interceptor
class PlanProgress implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private static final Set<CarePlanStatus> ENDED =
      Set.of(CarePlanStatus.REVOKED, CarePlanStatus.ENTEREDINERROR);
  private static final Set<TaskStatus> NOT_BEGUN =
      Set.of(
          TaskStatus.DRAFT, TaskStatus.REJECTED, TaskStatus.CANCELLED, TaskStatus.ENTEREDINERROR);
  private static final int FIRST = 10;
  private final CarePlanSteps steps;
  private final AtTheEnd end;

  PlanProgress(CarePlanSteps steps, AtTheEnd end) {
    this.steps = steps;
    this.end = end;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_ACCESS)
  public void isToBeMade(IBaseResource resource, @Nullable RequestDetails request) {
    if (resource instanceof Task task && !OwnWork.is(request)) {
      requireTurn(task);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void isToBeChanged(
      IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (old instanceof Task before
        && resource instanceof Task after
        && !OwnWork.is(request)
        && before.getStatus() == TaskStatus.DRAFT) {
      requireTurn(after);
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    if (OwnWork.is(request)) {
      return;
    }
    String reference = reference(resource);
    if (resource instanceof CarePlan plan && plan.getStatus() == CarePlanStatus.ACTIVE) {
      end.then(FIRST, reference, () -> steps.begin(reference));
    } else if (resource instanceof Task task) {
      plans(task.getBasedOn()).forEach(plan -> add(reference, plan));
    } else if (resource instanceof ServiceRequest referral) {
      plans(referral.getBasedOn()).forEach(plan -> add(reference, plan));
    }
  }

  private void add(String activity, String plan) {
    end.then(FIRST, activity + plan, () -> steps.add(activity, plan));
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (OwnWork.is(request)) {
      return;
    }
    String reference = reference(resource);
    if (old instanceof CarePlan before
        && resource instanceof CarePlan after
        && before.getStatus() != after.getStatus()) {
      if (after.getStatus() == CarePlanStatus.ACTIVE) {
        end.then(FIRST, reference, () -> steps.begin(reference));
      } else if (ENDED.contains(after.getStatus())) {
        end.then(FIRST, reference, () -> steps.end(reference));
      }
    } else if (old instanceof Task before
        && resource instanceof Task after
        && before.getStatus() != after.getStatus()) {
      plans(after.getBasedOn())
          .forEach(plan -> end.then(FIRST, reference + plan, () -> changed(after, plan)));
    }
  }

  private void changed(Task task, String plan) {
    if (PlanTasks.isClosed(task)) {
      steps.ended(task, plan);
    } else {
      steps.moved(task, plan);
    }
  }

  private void requireTurn(Task task) {
    if (NOT_BEGUN.contains(task.getStatus())) {
      return;
    }
    for (String plan : plans(task.getBasedOn())) {
      for (Task first : steps.waitsFor(task, plan)) {
        throw PlanTexts.rule(
            PlanTexts.WAITS.with(reference(first), first.getStatus().toCode()), "Task.status");
      }
    }
  }

  private static List<String> plans(List<Reference> basedOn) {
    return basedOn.stream()
        .map(References::plain)
        .filter(reference -> reference.startsWith("CarePlan/"))
        .toList();
  }

  private static String reference(IBaseResource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
