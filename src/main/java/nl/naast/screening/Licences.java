package nl.naast.screening;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.stereotype.Component;

/** Which questionnaires need a licence of the hospital, and whether it has declared one. */
@Component
class Licences {
  private static final String NEED = "/licensed-texts";

  /** Whether answers may not be stored for lack of a licence. */
  boolean isMissing(Questionnaire questionnaire) {
    return needs(questionnaire).equals("required");
  }

  private static String needs(Questionnaire questionnaire) {
    return questionnaire.getExtension().stream()
        .filter(extension -> extension.getUrl().endsWith(NEED))
        .map(Extension::getValue)
        .filter(CodeableConcept.class::isInstance)
        .map(value -> ((CodeableConcept) value).getCodingFirstRep().getCode() + "")
        .findFirst()
        .orElse("");
  }
}
