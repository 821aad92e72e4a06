package nl.naast.screening;

import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.stereotype.Component;

/** Which questionnaires have texts under licence, and whether the hospital has declared one. */
@Component
class Licences {
  private static final String NEED = "/licensed-texts";
  private final LicenceTable table;

  Licences(LicenceTable table) {
    this.table = table;
  }

  /** Whether answers may not be stored for lack of a licence. */
  boolean isMissing(Questionnaire questionnaire) {
    return need(questionnaire).equals("required") && of(questionnaire).isEmpty();
  }

  /** Whether the texts of a questionnaire are labels in place of licensed ones. */
  boolean isLicensed(Questionnaire questionnaire) {
    return !need(questionnaire).isEmpty();
  }

  Optional<Licence> of(Questionnaire questionnaire) {
    return isLicensed(questionnaire) ? table.find(questionnaire.getIdPart()) : Optional.empty();
  }

  private static String need(Questionnaire questionnaire) {
    return questionnaire.getExtension().stream()
        .filter(extension -> extension.getUrl().endsWith(NEED))
        .map(Extension::getValue)
        .filter(CodeableConcept.class::isInstance)
        .map(value -> ((CodeableConcept) value).getCodingFirstRep().getCode() + "")
        .findFirst()
        .orElse("");
  }
}
