package nl.naast.screening;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.RowLock;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.stereotype.Component;

/**
 * Stores what follows from answers, in the transaction that stores the answers: both are there, or
 * neither. Amended answers change their results, which keep their history; withdrawn answers
 * withdraw them.
 */
@Component
@Interceptor
class Results implements FhirInterceptor {
  private final Questionnaires questionnaires;
  private final Extraction extraction;
  private final Signals signals;
  private final RowLock lock;
  private final IFhirResourceDao<Observation> dao;

  Results(
      Questionnaires questionnaires,
      Extraction extraction,
      Signals signals,
      RowLock lock,
      DaoRegistry daos) {
    this.questionnaires = questionnaires;
    this.extraction = extraction;
    this.signals = signals;
    this.lock = lock;
    this.dao = daos.getResourceDao(Observation.class);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    if (resource instanceof QuestionnaireResponse response && Extraction.isComplete(response)) {
      follow(response, true, List.of());
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource) {
    if (old instanceof QuestionnaireResponse before
        && resource instanceof QuestionnaireResponse after) {
      if (Extraction.isComplete(after)) {
        boolean isNew = !Extraction.isComplete(before);
        follow(after, isNew, isNew ? List.of() : stored(after));
      } else if (Extraction.isComplete(before)) {
        lock.take(after.getSubject().getReference() + "");
        stored(after).forEach(this::withdraw);
        signals.withdraw(after);
      }
    }
  }

  private void follow(QuestionnaireResponse response, boolean isNew, List<Observation> before) {
    Optional<Form> form = questionnaires.find(response.getQuestionnaire() + "");
    if (form.isEmpty()) {
      return;
    }
    lock.take(response.getSubject().getReference() + "");
    List<Observation> left = new ArrayList<>(before);
    for (Observation result : extraction.observations(response, form.get())) {
      Optional<Observation> same =
          left.stream().filter(one -> one.getCode().equalsDeep(result.getCode())).findFirst();
      if (same.isPresent()) {
        left.remove(same.get());
        result.setIdElement(same.get().getIdElement().toUnqualifiedVersionless());
        dao.update(result, new SystemRequestDetails());
      } else {
        dao.create(result, new SystemRequestDetails());
      }
    }
    left.forEach(this::withdraw);
    signals.follow(response, form.get(), isNew);
  }

  private List<Observation> stored(QuestionnaireResponse response) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add(
        "derived-from",
        new ReferenceParam("QuestionnaireResponse/" + response.getIdElement().getIdPart()));
    return dao.search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(Observation.class::cast)
        .filter(one -> one.getStatus() != ObservationStatus.ENTEREDINERROR)
        .toList();
  }

  private void withdraw(Observation result) {
    result.setStatus(ObservationStatus.ENTEREDINERROR);
    dao.update(result, new SystemRequestDetails());
  }
}
