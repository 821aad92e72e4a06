package nl.naast.screening;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;

/**
 * The extensions of Structured Data Capture that are understood here.
 *
 * @see <a href="https://hl7.org/fhir/uv/sdc/">Structured Data Capture</a>
 */
final class Sdc {
  private static final String BASE =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
  private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
  private static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";
  private static final String FHIRPATH = "text/fhirpath";

  private Sdc() {}

  /** The rule by which the answer is worked out; null for what somebody answers. */
  static @Nullable String calculated(QuestionnaireItemComponent item) {
    return expression(item, "calculatedExpression");
  }

  /** What is suggested as the answer; null when nothing is. */
  static @Nullable String initial(QuestionnaireItemComponent item) {
    return expression(item, "initialExpression");
  }

  /**
   * An expression in another language than FHIRPath.
   *
   * @throws IllegalStateException for such an item: a rule that is passed over is worse than none
   */
  private static @Nullable String expression(QuestionnaireItemComponent item, String name) {
    Extension extension = item.getExtensionByUrl(BASE + name);
    if (extension == null) {
      return null;
    }
    if (!(extension.getValue() instanceof Expression expression)
        || !FHIRPATH.equals(expression.getLanguage())
        || !expression.hasExpression()) {
      throw new IllegalStateException(
          "%s of the item %s is no %s".formatted(name, item.getLinkId(), FHIRPATH));
    }
    return expression.getExpression();
  }

  /** Whether the answer becomes an Observation. */
  static boolean isExtracted(QuestionnaireItemComponent item) {
    Extension extension = item.getExtensionByUrl(BASE + "observationExtract");
    return extension != null
        && extension.getValue() instanceof BooleanType extract
        && extract.booleanValue();
  }

  /** What an answer that can be chosen counts for; null when it does not say. */
  static @Nullable BigDecimal points(Element option, Coding coding) {
    for (Element element : new Element[] {coding, option}) {
      for (Extension extension : element.getExtension()) {
        if ((extension.getUrl().equals(ORDINAL) || extension.getUrl().equals(WEIGHT))
            && extension.getValue() instanceof DecimalType value) {
          return value.getValue();
        }
      }
    }
    return null;
  }
}
