package nl.naast.plan;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.naast.caregiver.AboutNaaste;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.OwnWork;
import nl.naast.server.References;
import nl.naast.server.RowLock;
import nl.naast.server.Transitions;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import nl.naast.task.PlanTasks;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a client may change of a plan: a plan goes on, ends, and keeps whose it is. */
@Component
@Interceptor
class CarePlanRules implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;

  /** When it is known that the plan would be stored. */
  private static final int AFTER_VALIDATION = 10_500;

  private static final List<CarePlanStatus> GOING_ON =
      List.of(CarePlanStatus.ACTIVE, CarePlanStatus.ONHOLD);
  private static final Transitions TRANSITIONS =
      Transitions.ofRequest(Text.of("Een plan", "A plan"), "CarePlan.status");

  private final IFhirResourceDao<CarePlan> carePlans;
  private final CarePlanFields fields;
  private final Plans plans;
  private final PlanTasks tasks;
  private final RowLock lock;

  CarePlanRules(
      DaoRegistry daos, CarePlanFields fields, Plans plans, PlanTasks tasks, RowLock lock) {
    this.carePlans = daos.getResourceDao(CarePlan.class);
    this.fields = fields;
    this.plans = plans;
    this.tasks = tasks;
    this.lock = lock;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_ACCESS)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    if (resource instanceof CarePlan plan && !OwnWork.is(request)) {
      fields.setStage(plan, Optional.empty());
    }
  }

  /** One plan of a kind for one naaste, also when two begin it at once. */
  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_VALIDATION)
  public void begun(IBaseResource resource, @Nullable RequestDetails request) {
    if (resource instanceof CarePlan plan && !OwnWork.is(request)) {
      requireOnlyOne(plan);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (OwnWork.is(request)
        || !(old instanceof CarePlan before)
        || !(resource instanceof CarePlan after)) {
      return;
    }
    fields.setStage(after, fields.stage(before));
    if (after.hasStatus()) {
      TRANSITIONS.require(before.getStatus().toCode(), after.getStatus().toCode());
    }
    boolean completed =
        after.getStatus() == CarePlanStatus.COMPLETED && before.getStatus() != after.getStatus();
    if (completed) {
      requireNothingOpen(before);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_VALIDATION)
  public void activated(
      IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (!OwnWork.is(request)
        && old instanceof CarePlan before
        && resource instanceof CarePlan after
        && !GOING_ON.contains(before.getStatus())) {
      requireOnlyOne(after);
    }
  }

  /** Here a reference of a transaction is what it refers to. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void kept(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (!OwnWork.is(request)
        && old instanceof CarePlan before
        && resource instanceof CarePlan after
        && !about(before).equals(about(after))) {
      throw PlanTexts.rule(PlanTexts.FIXED, "CarePlan");
    }
  }

  private void requireNothingOpen(CarePlan plan) {
    String open =
        tasks.of(CarePlanFields.reference(plan)).stream()
            .filter(task -> !PlanTasks.isClosed(task))
            .map(CarePlanRules::named)
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw PlanTexts.rule(PlanTexts.OPEN.with(open), "CarePlan.status");
    }
  }

  private void requireOnlyOne(CarePlan plan) {
    Optional<String> definition =
        CarePlanFields.definition(plan).filter(one -> plans.ofSteps(one).isPresent());
    String naaste = AboutNaaste.plain(plan);
    if (definition.isEmpty() || !GOING_ON.contains(plan.getStatus()) || !lock.take(naaste)) {
      return;
    }
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("caregiver", new ReferenceParam(naaste));
    carePlans.search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(CarePlan.class::cast)
        .filter(other -> GOING_ON.contains(other.getStatus()))
        .filter(other -> CarePlanFields.definition(other).equals(definition))
        .map(CarePlanFields::reference)
        .filter(other -> !other.equals(CarePlanFields.reference(plan)))
        .findFirst()
        .ifPresent(
            other -> {
              throw new Refusal(
                  409,
                  Issue.error(IssueType.DUPLICATE, PlanTexts.ALREADY.with(other)).diagnosed(other));
            });
  }

  private List<String> about(CarePlan plan) {
    return List.of(
        References.plain(plan.getSubject()),
        AboutNaaste.plain(plan),
        CarePlanFields.definition(plan).orElse(""));
  }

  private static String named(Task task) {
    return "Task/" + task.getIdElement().getIdPart() + " (" + task.getStatus().toCode() + ")";
  }
}
