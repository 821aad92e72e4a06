package nl.naast.screening;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naast.security.Caller;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows a hospital's licensed texts in place of our labels, to who has a token: a licence does not
 * allow them in public, and what is stored stays ours. Says who holds the licence.
 */
@Component
@Interceptor
class LicensedTexts implements FhirInterceptor {
  private final Licences licences;

  LicensedTexts(Licences licences) {
    this.licences = licences;
  }

  @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
  public void show(IPreResourceShowDetails shown, @Nullable RequestDetails request) {
    if (request == null || Caller.of(request).isEmpty()) {
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      if (shown.getResource(i) instanceof Questionnaire questionnaire) {
        int at = i;
        licences
            .of(questionnaire)
            .ifPresent(licence -> shown.setResource(at, with(licence, questionnaire)));
      }
    }
  }

  private static Questionnaire with(Licence licence, Questionnaire labelled) {
    Questionnaire whole = labelled.copy();
    whole.setCopyright(
        "%s. Licentie van %s, nummer %s."
            .formatted(licence.texts().getCopyright(), licence.holder(), licence.number()));
    if (licence.texts().hasTitle()) {
      whole.setTitle(licence.texts().getTitle());
    }
    Map<String, QuestionnaireItemComponent> texts = new HashMap<>();
    collect(licence.texts().getItem(), texts);
    replace(whole.getItem(), texts);
    return whole;
  }

  private static void collect(
      List<QuestionnaireItemComponent> items, Map<String, QuestionnaireItemComponent> texts) {
    for (QuestionnaireItemComponent item : items) {
      texts.put(item.getLinkId(), item);
      collect(item.getItem(), texts);
    }
  }

  private static void replace(
      List<QuestionnaireItemComponent> items, Map<String, QuestionnaireItemComponent> texts) {
    for (QuestionnaireItemComponent item : items) {
      QuestionnaireItemComponent text = texts.get(item.getLinkId());
      if (text != null) {
        item.setTextElement(text.getTextElement().copy());
        for (int i = 0; i < text.getAnswerOption().size(); i++) {
          if (item.getAnswerOption().get(i).getValue() instanceof Coding label
              && text.getAnswerOption().get(i).getValue() instanceof Coding option
              && option.hasDisplay()) {
            label.setDisplayElement(option.getDisplayElement().copy());
          }
        }
      }
      replace(item.getItem(), texts);
    }
  }
}
