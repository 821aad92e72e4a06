package nl.naast.journey;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.access.Concerned;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
  private final Concerned concerned;
  private final Findings findings;

  JourneyEvents(Concerned concerned, Findings findings) {
    this.concerned = concerned;
    this.findings = findings;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    note(resource);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource) {
    note(old);
    note(resource);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    note(resource);
  }

  private void note(IBaseResource resource) {
    boolean counts =
        TYPES.contains(resource.fhirType())
            && (!(resource instanceof Task task) || isHandover(task));
    if (!counts || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
    Set<String> patients = concerned.patients(resource);
    if (!patients.isEmpty()) {
      lookAtTheEnd().patients.addAll(patients);
    }
  }

  private static boolean isHandover(Task task) {
    return task.getCode().getCoding().stream()
        .anyMatch(coding -> "plan-handover".equals(coding.getCode()));
  }

  private LookAtTheEnd lookAtTheEnd() {
    for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
      if (one instanceof LookAtTheEnd known) {
        return known;
      }
    }
    LookAtTheEnd added = new LookAtTheEnd(findings);
    TransactionSynchronizationManager.registerSynchronization(added);
    return added;
  }

  /** In the order of their ids, so that two transactions do not wait for each other. */
  private static final class LookAtTheEnd implements TransactionSynchronization {
    private final Set<String> patients = new TreeSet<>();
    private final Findings findings;

    LookAtTheEnd(Findings findings) {
      this.findings = findings;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      patients.forEach(findings::look);
    }
  }
}
