package nl.naast.journey;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.naast.security.access.Concerned;
import nl.naast.server.AtTheEnd;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * When something changes around a patient, whoever changes it, the findings are looked at again:
 * once in a transaction, and at its end, when all is there that it brings and nobody else's row is
 * still to be taken.
 */
@Component
@Interceptor
class JourneyEvents implements FhirInterceptor {
  private static final Set<String> TYPES =
      Set.of("RelatedPerson", "CareTeam", "Encounter", "QuestionnaireResponse", "CarePlan", "Task");
  private static final int AFTER_ACCESS = 200;
  private static final int LAST = 100;
  private final Concerned concerned;
  private final Findings findings;
  private final AtTheEnd end;

  JourneyEvents(Concerned concerned, Findings findings, AtTheEnd end) {
    this.concerned = concerned;
    this.findings = findings;
    this.end = end;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    if (resource instanceof QuestionnaireResponse) {
      // Nothing is missing because somebody answered: only what is found already can end by it.
      look(resource, "again ", findings::lookAgain);
    } else {
      look(resource, "", findings::look);
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource) {
    boolean goesOnAsItWas =
        old instanceof CarePlan before
            && resource instanceof CarePlan after
            && before.getStatus() == after.getStatus();
    if (!goesOnAsItWas) {
      look(old, "", findings::look);
      look(resource, "", findings::look);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED, order = AFTER_ACCESS)
  public void isToBeDeleted(IBaseResource resource) {
    if (resource.fhirType().equals("Patient")) {
      findings.forget("Patient/" + resource.getIdElement().getIdPart());
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    look(resource, "", findings::look);
  }

  private void look(IBaseResource resource, String name, Consumer<String> how) {
    boolean counts =
        TYPES.contains(resource.fhirType())
            && (!(resource instanceof Task task) || isHandover(task));
    if (counts) {
      // In the order of their ids, so that two transactions do not wait for each other.
      new TreeSet<>(concerned.patients(resource))
          .forEach(patient -> end.then(LAST, name + patient, () -> how.accept(patient)));
    }
  }

  private static boolean isHandover(Task task) {
    return task.getCode().getCoding().stream()
        .anyMatch(coding -> "plan-handover".equals(coding.getCode()));
  }
}
