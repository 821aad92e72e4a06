package nl.naast.task;

import java.time.Duration;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.jspecify.annotations.Nullable;

/**
 * A task that a plan asks for, not yet with anybody.
 *
 * @param definition canonical URL of the ActivityDefinition
 * @param code what has to be done
 * @param description for who does it
 * @param within how soon; null when the plan does not say
 * @param byNaaste whether the naaste does it, and not a professional
 */
public record PlannedTask(
    String definition,
    CodeableConcept code,
    String description,
    TaskPriority priority,
    @Nullable Duration within,
    boolean byNaaste) {}
