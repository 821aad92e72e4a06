package nl.naast.screening;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import java.util.stream.Stream;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.RowLock;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.springframework.stereotype.Component;

/**
 * Stores the same answers once, also when they come twice at the same moment: whoever comes second
 * waits for the row of the naaste and then sees what the first has stored. The same answers are
 * those with the same identifier, or with the same questionnaire, subject, authored and answers.
 */
@Component
@Interceptor
class SameAnswers implements FhirInterceptor {
  /** When it is known that these answers would be stored. */
  private static final int AFTER_VALIDATION = 10_500;

  private final DaoRegistry daos;
  private final Questionnaires questionnaires;
  private final RowLock lock;

  SameAnswers(DaoRegistry daos, Questionnaires questionnaires, RowLock lock) {
    this.daos = daos;
    this.questionnaires = questionnaires;
    this.lock = lock;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_VALIDATION)
  public void created(IBaseResource resource) {
    if (resource instanceof QuestionnaireResponse response
        && lock.take(response.getSubject().getReference() + "")) {
      if (response.hasIdentifier()) {
        SearchParameterMap search = about(response);
        search.add(
            "identifier",
            new TokenParam(
                response.getIdentifier().getSystem(), response.getIdentifier().getValue()));
        found(search).forEach(other -> refuse(response, other));
      }
      if (response.hasAuthored()) {
        SearchParameterMap search = about(response);
        search.add("authored", new DateParam("eq" + response.getAuthoredElement().asStringValue()));
        found(search)
            .filter(other -> isSame(response, other))
            .forEach(other -> refuse(response, other));
      }
    }
  }

  private static SearchParameterMap about(QuestionnaireResponse response) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("subject", new ReferenceParam(response.getSubject().getReference()));
    return search;
  }

  private Stream<QuestionnaireResponse> found(SearchParameterMap search) {
    return daos
        .getResourceDao(QuestionnaireResponse.class)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(QuestionnaireResponse.class::cast)
        .filter(other -> other.getStatus() != QuestionnaireResponseStatus.ENTEREDINERROR);
  }

  private boolean isSame(QuestionnaireResponse response, QuestionnaireResponse other) {
    return url(response).equals(url(other)) && answers(response).equals(answers(other));
  }

  private static String url(QuestionnaireResponse response) {
    return response.getQuestionnaire().replaceFirst("\\|.*", "");
  }

  /** What somebody answered, without what the server worked out and without texts. */
  private List<String> answers(QuestionnaireResponse response) {
    Form form = questionnaires.find(response.getQuestionnaire()).orElse(null);
    List<QuestionnaireResponseItemComponent> given =
        response.getItem().stream()
            .filter(item -> form == null || !form.isCalculated(item.getLinkId() + ""))
            .toList();
    return given.stream().flatMap(SameAnswers::words).toList();
  }

  private static Stream<String> words(QuestionnaireResponseItemComponent item) {
    return Stream.concat(
        Stream.of(item.getLinkId() + ""),
        Stream.concat(
            item.getAnswer().stream()
                .flatMap(
                    answer ->
                        Stream.concat(
                            Stream.of(Values.words(answer.getValue())),
                            answer.getItem().stream().flatMap(SameAnswers::words))),
            item.getItem().stream().flatMap(SameAnswers::words)));
  }

  private void refuse(QuestionnaireResponse response, QuestionnaireResponse other) {
    if (isSame(response, other)) {
      throw new AlreadyThere(other.getIdElement().getIdPart());
    }
    throw new Refusal(409, Issue.error(IssueType.CONFLICT, ResponseTexts.OTHER_ANSWERS));
  }
}
