package nl.naast.plan;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naast.caregiver.AboutNaaste;
import nl.naast.expression.Expressions;
import nl.naast.expression.Variables;
import nl.naast.server.References;
import nl.naast.server.RowLock;
import nl.naast.server.Unflushed;
import nl.naast.task.PlanTasks;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries a plan out: makes the tasks of its steps, lets the next begin when one is done, says in
 * the plan how far it is, and closes it when nothing is left to do. Called at the end of the
 * transaction in which something changes.
 */
@Component
class CarePlanSteps {
  private final IFhirResourceDao<CarePlan> carePlans;
  private final DaoRegistry daos;
  private final Plans plans;
  private final PlanTasks tasks;
  private final CarePlanFields fields;
  private final Expressions expressions;
  private final RowLock lock;
  private final Unflushed unflushed;

  CarePlanSteps(
      DaoRegistry daos,
      Plans plans,
      PlanTasks tasks,
      CarePlanFields fields,
      Expressions expressions,
      RowLock lock,
      Unflushed unflushed) {
    this.carePlans = daos.getResourceDao(CarePlan.class);
    this.daos = daos;
    this.plans = plans;
    this.tasks = tasks;
    this.fields = fields;
    this.expressions = expressions;
    this.lock = lock;
    this.unflushed = unflushed;
  }

  /** Makes the tasks of a plan that has become active, as far as they are not there already. */
  void begin(String reference) {
    CarePlan carePlan = locked(reference);
    Optional<Plan> plan = CarePlanFields.definition(carePlan).flatMap(plans::ofSteps);
    if (plan.isEmpty()) {
      return;
    }
    List<Task> there = new ArrayList<>(tasks.of(reference));
    Variables variables = variables(carePlan);
    for (Step step : plan.get().steps()) {
      boolean isThere = there.stream().anyMatch(task -> isFor(task, step));
      if (!isThere && step.after().isEmpty()) {
        if (Plan.holds(step, expressions, carePlan, variables)) {
          DateTimeType lastDay = lastDay(step, carePlan, variables.with("task", null));
          there.add(beginNew(carePlan, step, lastDay));
        }
      } else if (!isThere && step.conditions().isEmpty()) {
        there.add(
            tasks.draft(step.task(), List.of(reference), naaste(carePlan), patient(carePlan)));
      }
    }
    review(carePlan, there);
  }

  /** Lets what follows a task begin, now that it has ended. */
  void ended(Task task, String reference) {
    CarePlan carePlan = locked(reference);
    Optional<Plan> plan = CarePlanFields.definition(carePlan).flatMap(plans::ofSteps);
    List<Task> there = with(task, reference);
    if (plan.isPresent() && task.getStatus() == TaskStatus.COMPLETED) {
      Variables variables = variables(carePlan).with("task", task);
      for (Step step : plan.get().after(task.getInstantiatesCanonical() + "")) {
        if (Plan.holds(step, expressions, task, variables)) {
          DateTimeType lastDay = lastDay(step, task, variables);
          Optional<Task> waiting =
              there.stream()
                  .filter(one -> isFor(one, step) && !PlanTasks.isClosed(one))
                  .findFirst();
          if (waiting.isEmpty()) {
            there.add(beginNew(carePlan, step, lastDay));
          } else if (waiting.get().getStatus() == TaskStatus.DRAFT) {
            tasks.begin(waiting.get(), step.task(), lastDay);
          }
        }
      }
    }
    review(carePlan, there);
  }

  /** Says in the plan how far it is, now that a task has begun. */
  void moved(Task task, String reference) {
    review(locked(reference), with(task, reference));
  }

  /** Writes into a plan that is carried out here what was made because of it. */
  void add(String activity, String reference) {
    CarePlan carePlan = locked(reference);
    boolean isCarriedOut = CarePlanFields.definition(carePlan).flatMap(plans::ofSteps).isPresent();
    if (isCarriedOut && refer(carePlan, Set.of(activity))) {
      carePlans.update(carePlan, new SystemRequestDetails());
    }
  }

  /** Ends what is open of a plan that has ended. */
  void end(String reference) {
    lock.take(reference);
    tasks.of(reference).stream().filter(task -> !PlanTasks.isClosed(task)).forEach(tasks::end);
  }

  /** What has to end before this task of a plan begins, and has not. */
  List<Task> waitsFor(Task task, String reference) {
    Optional<Plan> plan =
        stored(reference).flatMap(CarePlanFields::definition).flatMap(plans::ofSteps);
    Set<String> before =
        plan.map(found -> found.before(task.getInstantiatesCanonical() + "")).orElse(Set.of());
    return before.isEmpty()
        ? List.of()
        : tasks.of(reference).stream()
            .filter(one -> before.contains(one.getInstantiatesCanonical() + ""))
            .filter(one -> !PlanTasks.isClosed(one))
            .toList();
  }

  /**
   * The tasks of a plan, this one as it is now. What a transaction itself makes is added by who
   * makes it: a search in the same transaction does not always see it.
   */
  private List<Task> with(Task task, String reference) {
    List<Task> there = new ArrayList<>(tasks.of(reference));
    there.replaceAll(one -> reference(one).equals(reference(task)) ? task : one);
    return there;
  }

  private Task beginNew(CarePlan carePlan, Step step, @Nullable DateTimeType lastDay) {
    return tasks.begun(
        step.task(),
        List.of(CarePlanFields.reference(carePlan)),
        naaste(carePlan),
        patient(carePlan),
        lastDay);
  }

  /** Brings a plan that is carried out here up to date with its tasks. */
  private void review(CarePlan carePlan, List<Task> there) {
    Optional<Plan> plan = CarePlanFields.definition(carePlan).flatMap(plans::ofSteps);
    if (plan.isEmpty()) {
      return;
    }
    boolean changed = refer(carePlan, there.stream().map(CarePlanSteps::reference).toList());
    Optional<CodeableConcept> stage = stage(plan.get(), there);
    if (stage.isPresent() && !stage.get().equalsDeep(fields.stage(carePlan).orElse(null))) {
      fields.setStage(carePlan, stage);
      changed = true;
    }
    if (carePlan.getStatus() == CarePlanStatus.ACTIVE
        && !there.isEmpty()
        && there.stream().allMatch(PlanTasks::isClosed)) {
      carePlan.setStatus(CarePlanStatus.COMPLETED);
      changed = true;
    }
    if (changed) {
      // A reference is looked for in the database, where a task that was made just now is not yet.
      unflushed.flush();
      carePlans.update(carePlan, new SystemRequestDetails());
    }
  }

  /** The stage of the first task that somebody can do now; empty when there is none. */
  private static Optional<CodeableConcept> stage(Plan plan, List<Task> there) {
    return there.stream()
        .filter(task -> !PlanTasks.isClosed(task) && task.getStatus() != TaskStatus.DRAFT)
        .flatMap(task -> plan.stage(task.getInstantiatesCanonical() + "").stream())
        .findFirst();
  }

  private static boolean refer(CarePlan carePlan, Iterable<String> activities) {
    boolean changed = false;
    for (String activity : activities) {
      boolean isThere =
          carePlan.getActivity().stream()
              .anyMatch(one -> References.plain(one.getReference()).equals(activity));
      if (!isThere) {
        carePlan.addActivity().setReference(new Reference(activity));
        changed = true;
      }
    }
    return changed;
  }

  private @Nullable DateTimeType lastDay(Step step, Resource about, Variables variables) {
    if (step.dueOn() == null) {
      return null;
    }
    List<Base> found = expressions.evaluate(step.dueOn(), about, variables);
    return found.size() == 1 && found.get(0) instanceof BaseDateTimeType day
        ? new DateTimeType(day.getValueAsString())
        : null;
  }

  private Variables variables(CarePlan carePlan) {
    return Variables.none()
        .with("plan", carePlan)
        .with("patient", read(Patient.class, patient(carePlan)))
        .with("caregiver", read(RelatedPerson.class, naaste(carePlan)));
  }

  private <T extends Resource> T read(Class<T> type, String reference) {
    return daos.getResourceDao(type).read(new IdType(reference), new SystemRequestDetails());
  }

  private CarePlan locked(String reference) {
    lock.take(reference);
    return carePlans.read(new IdType(reference), new SystemRequestDetails());
  }

  private Optional<CarePlan> stored(String reference) {
    try {
      return Optional.of(carePlans.read(new IdType(reference), new SystemRequestDetails()));
    } catch (ResourceNotFoundException notYet) {
      return Optional.empty();
    }
  }

  private String naaste(CarePlan carePlan) {
    return AboutNaaste.plain(carePlan);
  }

  private static String patient(CarePlan carePlan) {
    return References.plain(carePlan.getSubject());
  }

  private static boolean isFor(Task task, Step step) {
    return step.task().definition().equals(task.getInstantiatesCanonical());
  }

  private static String reference(Task task) {
    return "Task/" + task.getIdElement().getIdPart();
  }
}
