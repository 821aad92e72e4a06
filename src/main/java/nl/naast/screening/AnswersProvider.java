package nl.naast.screening;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.rp.r4.QuestionnaireResponseResourceProvider;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import nl.naast.server.OwnResourceProvider;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * QuestionnaireResponse, as HAPI serves it, and: answers that are stored already are answered as a
 * conditional create is, with 200 and what is there; {@code $extract} shows what answers become.
 *
 * @see <a
 *     href="https://hl7.org/fhir/uv/sdc/OperationDefinition-QuestionnaireResponse-extract.html">
 *     SDC, $extract</a>
 */
@Component
class AnswersProvider extends QuestionnaireResponseResourceProvider implements OwnResourceProvider {
  private final Questionnaires questionnaires;
  private final Extraction extraction;
  private final Scores scores;

  AnswersProvider(
      FhirContext context,
      DaoRegistry daos,
      Questionnaires questionnaires,
      Extraction extraction,
      Scores scores) {
    setContext(context);
    setDao(daos.getResourceDao(QuestionnaireResponse.class));
    this.questionnaires = questionnaires;
    this.extraction = extraction;
    this.scores = scores;
  }

  @Override
  public MethodOutcome create(
      HttpServletRequest servletRequest,
      QuestionnaireResponse response,
      @Nullable String condition,
      RequestDetails request) {
    try {
      return super.create(servletRequest, response, condition, request);
    } catch (AlreadyThere already) {
      QuestionnaireResponse there =
          getDao().read(new IdType("QuestionnaireResponse", already.id()), request);
      if (there == null) {
        // May be written, and not be read, by this token.
        throw already;
      }
      MethodOutcome outcome = new MethodOutcome(there.getIdElement(), false);
      outcome.setResource(there);
      return outcome;
    }
  }

  /**
   * The Observations that answers become, in a transaction Bundle; the server has stored those of
   * the answers that it holds.
   */
  @Operation(name = "$extract", idempotent = true)
  public Bundle extract(@IdParam IdType id, RequestDetails request) {
    return bundle(getDao().read(id, request));
  }

  /** The same for answers that are not stored, which are scored first. */
  @Operation(name = "$extract", idempotent = true)
  public Bundle extract(
      @OperationParam(name = "questionnaire-response", min = 1) QuestionnaireResponse response) {
    Form form = form(response);
    if (Extraction.isComplete(response)) {
      scores.fill(response, form);
    }
    return bundle(response);
  }

  private Bundle bundle(QuestionnaireResponse response) {
    Bundle bundle = new Bundle();
    bundle.setType(BundleType.TRANSACTION);
    extraction
        .observations(response, form(response))
        .forEach(
            observation ->
                bundle
                    .addEntry()
                    .setFullUrl(IdType.newRandomUuid().getValue())
                    .setResource(observation)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("Observation"));
    return bundle;
  }

  private Form form(QuestionnaireResponse response) {
    return questionnaires
        .find(response.getQuestionnaire() + "")
        .orElseThrow(
            () ->
                ResponseTexts.refusal(
                    ResponseTexts.UNKNOWN_FORM, "QuestionnaireResponse.questionnaire"));
  }
}
