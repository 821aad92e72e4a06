package nl.naast.screening;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.springframework.stereotype.Component;

/** Works out the score of answers that are complete, on their way into the store. */
@Component
@Interceptor
class Scoring implements FhirInterceptor {
  /** Answers that do not fit the questionnaire are refused before anything is worked out. */
  private static final int AFTER_VALIDATION = 11_000;

  private final Questionnaires questionnaires;
  private final Scores scores;

  Scoring(Questionnaires questionnaires, Scores scores) {
    this.questionnaires = questionnaires;
    this.scores = scores;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_VALIDATION)
  public void created(IBaseResource resource) {
    score(resource);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_VALIDATION)
  public void updated(IBaseResource old, IBaseResource resource) {
    score(resource);
  }

  private void score(IBaseResource resource) {
    if (resource instanceof QuestionnaireResponse response && response.hasQuestionnaire()) {
      questionnaires
          .find(response.getQuestionnaire())
          .ifPresent(
              form -> {
                if (Extraction.isComplete(response)) {
                  scores.fill(response, form);
                } else if (response.getStatus() != QuestionnaireResponseStatus.ENTEREDINERROR) {
                  Scores.takeOut(response, form);
                }
              });
    }
  }
}
