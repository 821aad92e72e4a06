package nl.naast.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a definition asks for into a Task for one naaste, with an owner and a last day. */
@Component
class PlannedTasks {
  private final Owners owners;
  private final Clock clock = Clock.systemUTC();

  PlannedTasks(Owners owners) {
    this.owners = owners;
  }

  /** Not begun and not stored yet; whose it is, is said already. */
  Task made(PlannedTask planned, String naaste, String patient) {
    Instant now = clock.instant();
    Task task = new Task();
    task.setStatus(TaskStatus.DRAFT).setIntent(TaskIntent.ORDER);
    task.setCode(planned.code().copy());
    as(task, planned);
    task.setFor(new Reference(naaste));
    task.setAuthoredOn(Date.from(now));
    if (planned.byNaaste()) {
      task.setOwner(new Reference(naaste));
    } else {
      owners.of(patient, now).ifPresent(task::setOwner);
    }
    return task;
  }

  /** Says how urgent it is, what to do, and by which definition. */
  static void as(Task task, PlannedTask planned) {
    task.setPriority(planned.priority());
    task.setDescription(planned.description());
    task.setInstantiatesCanonical(planned.definition());
  }

  /**
   * To be done from now on.
   *
   * @param lastDay until when; by the definition's own term when it is null
   */
  Task begun(Task task, PlannedTask planned, @Nullable DateTimeType lastDay) {
    due(task, planned, lastDay);
    return task.setStatus(TaskStatus.REQUESTED);
  }

  /** Gives it another last day, and leaves its status as it is. */
  void due(Task task, PlannedTask planned, @Nullable DateTimeType lastDay) {
    Instant now = clock.instant();
    Period due = new Period().setStart(Date.from(now));
    if (lastDay != null) {
      due.setEndElement(lastDay);
    } else if (planned.within() != null) {
      due.setEnd(Date.from(now.plus(planned.within())));
    }
    if (due.hasEnd()) {
      task.getRestriction().setPeriod(due);
    }
  }

  /** Gives a task to whom it should be with now, when nobody has it. */
  void own(Task task, String patient) {
    if (!task.hasOwner()) {
      owners.of(patient, clock.instant()).ifPresent(task::setOwner);
    }
  }
}
