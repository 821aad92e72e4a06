package nl.naast.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Makes Observations of answers, as the questionnaire says: of each item with a code and the
 * extension observationExtract. FHIR R4 lets no RelatedPerson be the subject, so the subject is the
 * patient and the focus is the naaste.
 *
 * @see <a href="https://hl7.org/fhir/uv/sdc/extraction.html#observation-based-extraction">SDC,
 *     observation-based extraction</a>
 */
@Component
class Extraction {
  private static final Coding SURVEY =
      new Coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey");
  private static final Set<String> PERFORMERS =
      Set.of("Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson");
  private final String profile;
  private final String concernsPatient;

  Extraction(NaastPackage naast) {
    this.profile = naast.url("StructureDefinition", "screening-result");
    this.concernsPatient = naast.url("StructureDefinition", "concerns-patient");
  }

  /** Whether answers in this status are whole, so that something follows from them. */
  static boolean isComplete(QuestionnaireResponse response) {
    return response.getStatus() == QuestionnaireResponseStatus.COMPLETED
        || response.getStatus() == QuestionnaireResponseStatus.AMENDED;
  }

  /** The patient whom answers concern, such as {@code Patient/3}. */
  Optional<String> patient(QuestionnaireResponse response) {
    if (response.getExtensionByUrl(concernsPatient) != null
        && response.getExtensionByUrl(concernsPatient).getValue() instanceof Reference patient) {
      return Optional.of(References.plain(patient));
    }
    return Optional.of(References.plain(response.getSubject()))
        .filter(one -> one.startsWith("Patient/"));
  }

  /** The Observations; none when the answers are not complete. */
  List<Observation> observations(QuestionnaireResponse response, Form form) {
    List<Observation> observations = new ArrayList<>();
    Optional<String> patient = patient(response);
    if (!isComplete(response) || patient.isEmpty()) {
      return observations;
    }
    for (QuestionnaireItemComponent item : form.extracted()) {
      for (QuestionnaireResponseItemAnswerComponent answer :
          answers(response.getItem(), item.getLinkId())) {
        observations.add(observation(response, form, item, answer, patient.get()));
      }
    }
    return observations;
  }

  private Observation observation(
      QuestionnaireResponse response,
      Form form,
      QuestionnaireItemComponent item,
      QuestionnaireResponseItemAnswerComponent answer,
      String patient) {
    Observation observation = new Observation();
    observation.getMeta().addProfile(profile);
    observation.setStatus(
        response.getStatus() == QuestionnaireResponseStatus.AMENDED
            ? ObservationStatus.AMENDED
            : ObservationStatus.FINAL);
    observation.addCategory(new CodeableConcept(SURVEY.copy()));
    item.getCode().forEach(code -> observation.getCode().addCoding(code.copy()));
    observation.getCode().setText(item.getText());
    observation.setSubject(new Reference(patient));
    String subject = References.plain(response.getSubject());
    if (!subject.equals(patient)) {
      observation.addFocus(new Reference(subject));
    }
    if (response.hasEncounter()) {
      observation.setEncounter(new Reference(References.plain(response.getEncounter())));
    }
    observation.setEffective(response.getAuthoredElement().copy());
    observation.setIssued(Date.from(Instant.now()));
    Reference performer = response.hasSource() ? response.getSource() : response.getAuthor();
    if (PERFORMERS.contains(References.plain(performer).replaceFirst("/.*", ""))) {
      observation.addPerformer(new Reference(References.plain(performer)));
    }
    observation.setValue(Values.observed(answer.getValue()));
    form.interpretationOf(item.getLinkId())
        .map(other -> answers(response.getItem(), other.getLinkId()))
        .orElse(List.of())
        .forEach(
            meaning -> {
              if (meaning.getValue() instanceof Coding coding) {
                observation.addInterpretation(new CodeableConcept(coding.copy()));
              }
            });
    observation.addDerivedFrom(
        new Reference("QuestionnaireResponse/" + response.getIdElement().getIdPart()));
    return observation;
  }

  private static List<QuestionnaireResponseItemAnswerComponent> answers(
      List<QuestionnaireResponseItemComponent> level, String linkId) {
    List<QuestionnaireResponseItemAnswerComponent> found = new ArrayList<>();
    for (QuestionnaireResponseItemComponent item : level) {
      if (linkId.equals(item.getLinkId())) {
        item.getAnswer().stream().filter(answer -> answer.hasValue()).forEach(found::add);
      }
      item.getAnswer().forEach(answer -> found.addAll(answers(answer.getItem(), linkId)));
      found.addAll(answers(item.getItem(), linkId));
    }
    return found;
  }
}
