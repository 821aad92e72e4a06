package nl.naast.screening;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.springframework.stereotype.Component;

/**
 * Leaves the text of a question out of a response when it is not that of the questionnaire, such as
 * a translation that an app showed: the linkId says which question it is. A licensed text is left
 * out always, since the licence does not allow it in a record.
 */
@Component
@Interceptor
class AnswerTexts implements FhirInterceptor {
  /** Before anything is held to the questionnaire, which asks for its own text. */
  private static final int EARLY = -400;

  private final Questionnaires questionnaires;
  private final Licences licences;

  AnswerTexts(Questionnaires questionnaires, Licences licences) {
    this.questionnaires = questionnaires;
    this.licences = licences;
  }

  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = EARLY)
  public void transaction(IBaseBundle bundle) {
    if (bundle instanceof Bundle transaction) {
      transaction.getEntry().stream()
          .filter(entry -> entry.getResource() instanceof QuestionnaireResponse)
          .forEach(entry -> trim((QuestionnaireResponse) entry.getResource()));
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = EARLY)
  public void created(IBaseResource resource) {
    if (resource instanceof QuestionnaireResponse response) {
      trim(response);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = EARLY)
  public void updated(IBaseResource old, IBaseResource resource) {
    if (resource instanceof QuestionnaireResponse response) {
      trim(response);
    }
  }

  private void trim(QuestionnaireResponse response) {
    questionnaires
        .find(response.getQuestionnaire() + "")
        .ifPresent(
            form -> trim(response.getItem(), form, licences.isLicensed(form.questionnaire())));
  }

  private static void trim(
      List<QuestionnaireResponseItemComponent> items, Form form, boolean licensed) {
    for (QuestionnaireResponseItemComponent item : items) {
      boolean own =
          form.item(item.getLinkId() + "")
              .map(QuestionnaireItemComponent::getText)
              .filter(text -> text.equals(item.getText()))
              .isPresent();
      if (item.hasText() && (licensed || !own)) {
        item.setTextElement(null);
      }
      item.getAnswer().forEach(answer -> trim(answer.getItem(), form, licensed));
      trim(item.getItem(), form, licensed);
    }
  }
}
