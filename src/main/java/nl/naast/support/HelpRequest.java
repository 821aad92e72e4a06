package nl.naast.support;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/** What makes a Task a help request, and what is asked in it. */
@Component
class HelpRequest {
  static final String CODE = "help-request";

  /** In which nobody has taken it on. */
  static final Set<TaskStatus> OPEN =
      Set.of(TaskStatus.REQUESTED, TaskStatus.RECEIVED, TaskStatus.READY);

  private final String codes;
  private final String details;
  private final String kinds;

  HelpRequest(NaastPackage naast) {
    this.codes = naast.url("CodeSystem", "task-code");
    this.details = naast.url("CodeSystem", "task-detail");
    this.kinds = naast.url("CodeSystem", "care-kind");
  }

  String codes() {
    return codes;
  }

  String kinds() {
    return kinds;
  }

  boolean is(Task task) {
    return task.getCode().hasCoding(codes, CODE);
  }

  /** Whether nobody has taken it on yet. */
  boolean isOpen(Task task) {
    return is(task) && !task.hasOwner() && OPEN.contains(task.getStatus());
  }

  /** Which kinds of care are asked. */
  Set<String> careKinds(Task task) {
    return task.getInput().stream()
        .filter(input -> input.getType().hasCoding(details, "care-kind"))
        .map(input -> input.getValue() instanceof CodeableConcept kind ? kind : null)
        .flatMap(kind -> kind == null ? null : kind.getCoding().stream())
        .filter(coding -> kinds.equals(coding.getSystem()))
        .map(coding -> coding.getCode() + "")
        .collect(Collectors.toSet());
  }

  static Optional<String> owner(Task task) {
    return task.hasOwner() ? Optional.of(References.plain(task.getOwner())) : Optional.empty();
  }
}
