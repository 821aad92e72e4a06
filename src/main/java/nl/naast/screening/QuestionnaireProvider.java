package nl.naast.screening;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.rp.r4.QuestionnaireResourceProvider;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import nl.naast.expression.Variables;
import nl.naast.server.OwnResourceProvider;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Questionnaire, as HAPI serves it, and {@code $populate}: what the server knows already, as far as
 * the caller may see it.
 *
 * @see <a href="https://hl7.org/fhir/uv/sdc/OperationDefinition-Questionnaire-populate.html">SDC,
 *     $populate</a>
 */
@Component
class QuestionnaireProvider extends QuestionnaireResourceProvider implements OwnResourceProvider {
  private static final Text NO_SUBJECT =
      Text.of(
          "Geef subject: over wie de vragenlijst gaat.",
          "Give subject: whom the questionnaire is about.");
  private static final Text NO_FORM =
      Text.of(
          "Geef canonical: welke vragenlijst, of roep $populate aan op een Questionnaire.",
          "Give canonical: which questionnaire, or call $populate on a Questionnaire.");

  private final Questionnaires questionnaires;
  private final Population population;
  private final DaoRegistry daos;

  QuestionnaireProvider(
      FhirContext context, DaoRegistry daos, Questionnaires questionnaires, Population population) {
    setContext(context);
    setDao(daos.getResourceDao(Questionnaire.class));
    this.questionnaires = questionnaires;
    this.population = population;
    this.daos = daos;
  }

  /** Of the questionnaire with this id. */
  @Operation(name = "$populate")
  public Parameters populate(
      @IdParam IdType id,
      @OperationParam(name = "subject") @Nullable Reference subject,
      RequestDetails request) {
    return populate(getDao().read(id, request).getUrl(), subject, request);
  }

  /** Of the questionnaire with this canonical URL. */
  @Operation(name = "$populate")
  public Parameters populate(
      @OperationParam(name = "canonical") @Nullable UriType canonical,
      @OperationParam(name = "subject") @Nullable Reference subject,
      RequestDetails request) {
    if (canonical == null) {
      throw new Refusal(400, Issue.error(IssueType.REQUIRED, NO_FORM));
    }
    return populate(canonical.getValue(), subject, request);
  }

  private Parameters populate(
      String canonical, @Nullable Reference subject, RequestDetails request) {
    if (subject == null || !subject.hasReference()) {
      throw new Refusal(400, Issue.error(IssueType.REQUIRED, NO_SUBJECT));
    }
    Form form =
        questionnaires
            .find(canonical)
            .orElseThrow(
                () ->
                    new Refusal(404, Issue.error(IssueType.NOTFOUND, ResponseTexts.UNKNOWN_FORM)));
    IdType about = new IdType(subject.getReference());
    RelatedPerson naaste = null;
    Patient patient = null;
    if (about.getResourceType().equals("RelatedPerson")) {
      // Of somebody whom the caller may not see there is nothing to fill in, nor to know.
      naaste = required(RelatedPerson.class, about, request);
      patient = seen(Patient.class, naaste.getPatient(), request);
    } else if (about.getResourceType().equals("Patient")) {
      patient = required(Patient.class, about, request);
    }
    Variables variables = Variables.none().with("patient", patient).with("caregiver", naaste);
    Parameters result = new Parameters();
    result
        .addParameter()
        .setName("response")
        .setResource(population.response(form, subject.getReference(), variables));
    return result;
  }

  private <T extends Resource> T required(Class<T> type, IdType id, RequestDetails request) {
    T found = daos.getResourceDao(type).read(id, request);
    if (found == null) {
      // Hidden, and told as what is not there.
      throw new ResourceNotFoundException(id);
    }
    return found;
  }

  /** What the caller may not see is as if it were not there. */
  private <T extends Resource> @Nullable T seen(
      Class<T> type, Reference reference, RequestDetails request) {
    try {
      return daos.getResourceDao(type).read(new IdType(reference.getReference()), request);
    } catch (BaseServerResponseException hidden) {
      return null;
    }
  }
}
