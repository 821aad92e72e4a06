package nl.naast.screening;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naast.caregiver.Subjects;
import nl.naast.security.access.Periods;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.ReferenceTexts;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which answers are taken at all: to a questionnaire that is in use here, about somebody whom it is
 * for. The answers themselves are held to the questionnaire by the validation that follows. Writes
 * down the version of the questionnaire, which decides what the answers mean.
 */
@Component
@Interceptor
class AnswerRules implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private static final String QUESTIONNAIRE = "QuestionnaireResponse.questionnaire";
  private static final String SUBJECT = "QuestionnaireResponse.subject";

  private final Questionnaires questionnaires;
  private final Licences licences;
  private final Subjects subjects;

  AnswerRules(Questionnaires questionnaires, Licences licences, Subjects subjects) {
    this.questionnaires = questionnaires;
    this.licences = licences;
    this.subjects = subjects;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_ACCESS)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    if (resource instanceof QuestionnaireResponse response && response.hasQuestionnaire()) {
      Form form = form(response);
      if (form.questionnaire().getStatus() == PublicationStatus.RETIRED) {
        throw ResponseTexts.refusal(ResponseTexts.RETIRED, QUESTIONNAIRE);
      }
      take(response, form, request);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (old instanceof QuestionnaireResponse before
        && resource instanceof QuestionnaireResponse after
        && after.hasQuestionnaire()) {
      requireNext(before.getStatus(), after.getStatus());
      // To withdraw answers nothing else is needed, such as a questionnaire that is still here.
      if (after.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR) {
        return;
      }
      take(after, form(after), request);
      if (!about(before).equals(about(after))) {
        throw ResponseTexts.refusal(ResponseTexts.FIXED, QUESTIONNAIRE);
      }
    }
  }

  private Form form(QuestionnaireResponse response) {
    return questionnaires
        .find(response.getQuestionnaire())
        .orElseThrow(() -> ResponseTexts.refusal(ResponseTexts.UNKNOWN_FORM, QUESTIONNAIRE));
  }

  private void take(QuestionnaireResponse response, Form form, @Nullable RequestDetails request) {
    if (licences.isMissing(form.questionnaire())) {
      throw ResponseTexts.refusal(ResponseTexts.LICENCE, QUESTIONNAIRE);
    }
    requireSubject(response, form, request);
    response.setQuestionnaire(form.canonical());
  }

  private void requireSubject(
      QuestionnaireResponse response, Form form, @Nullable RequestDetails request) {
    String subject = response.getSubject().getReference();
    if (subject == null) {
      return;
    }
    List<String> types =
        form.questionnaire().getSubjectType().stream().map(CodeType::getValue).toList();
    String type = subjects.type(subject, request);
    if (!types.isEmpty() && !type.isEmpty() && !types.contains(type)) {
      boolean professional = Set.of("Practitioner", "PractitionerRole").contains(type);
      throw ResponseTexts.refusal(
          (professional ? ResponseTexts.NO_NAASTE : ResponseTexts.NOT_ABOUT)
              .with(String.join(", ", types)),
          SUBJECT);
    }
    Optional<RelatedPerson> naaste = subjects.find(RelatedPerson.class, subject, request);
    if (naaste.isEmpty() && subject.startsWith("RelatedPerson/")) {
      throw new Refusal(
          422,
          Issue.error(IssueType.NOTFOUND, ReferenceTexts.TO_NOTHING.with(subject)).at(SUBJECT));
    }
    if (naaste.filter(AnswerRules::hasEnded).isPresent()) {
      throw ResponseTexts.refusal(ResponseTexts.ENDED, SUBJECT);
    }
  }

  private static boolean hasEnded(RelatedPerson naaste) {
    // One that is yet to begin has not ended.
    Period until = naaste.getPeriod().copy().setStartElement(null);
    return (naaste.hasActive() && !naaste.getActive()) || !Periods.isIn(until, Instant.now());
  }

  private static void requireNext(
      @Nullable QuestionnaireResponseStatus before, @Nullable QuestionnaireResponseStatus after) {
    if (before == null || after == null || before == after) {
      return;
    }
    boolean allowed =
        switch (before) {
          case ENTEREDINERROR -> false;
          case COMPLETED, AMENDED ->
              after == QuestionnaireResponseStatus.AMENDED
                  || after == QuestionnaireResponseStatus.ENTEREDINERROR;
          default -> true;
        };
    if (!allowed) {
      throw ResponseTexts.refusal(
          ResponseTexts.NOT_BACK.with(before.toCode(), after.toCode()),
          "QuestionnaireResponse.status");
    }
  }

  private static List<String> about(QuestionnaireResponse response) {
    return List.of(
        response.getQuestionnaire().replaceFirst("\\|.*", ""),
        References.plain(response.getSubject()),
        authored(response.getAuthoredElement()));
  }

  private static String authored(PrimitiveType<?> authored) {
    return authored.getValueAsString() + "";
  }
}
