package nl.naast.screening;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Between what FHIRPath finds, what a response holds and what an Observation holds. */
final class Values {
  private Values() {}

  /** What was found, as an answer to an item of this type. */
  static Type answer(Base found, QuestionnaireItemType type) {
    if (found instanceof Coding coding) {
      return new Coding(coding.getSystem(), coding.getCode(), coding.getDisplay());
    }
    if (type == QuestionnaireItemType.INTEGER && found instanceof DecimalType decimal) {
      return new IntegerType(decimal.getValue().intValueExact());
    }
    if (type == QuestionnaireItemType.DECIMAL && found instanceof IntegerType whole) {
      return new DecimalType(BigDecimal.valueOf(whole.getValue()));
    }
    return ((Type) found).copy();
  }

  /** Whether two answers say the same; the display of a code may differ. */
  static boolean isSame(@Nullable Type one, @Nullable Type other) {
    if (one == null || other == null) {
      return one == other;
    }
    if (one instanceof Coding first && other instanceof Coding second) {
      return (first.getSystem() + "").equals(second.getSystem() + "")
          && (first.getCode() + "").equals(second.getCode() + "");
    }
    BigDecimal first = number(one);
    BigDecimal second = number(other);
    return (first != null && second != null) ? first.compareTo(second) == 0 : one.equalsDeep(other);
  }

  /** A value as text, the same for values that say the same. */
  static String words(@Nullable Type value) {
    if (value instanceof Coding coding) {
      return coding.getSystem() + "|" + coding.getCode();
    }
    if (value instanceof DecimalType decimal) {
      return decimal.getValue().stripTrailingZeros().toPlainString();
    }
    if (value instanceof Quantity quantity) {
      return quantity.getValue() + " " + quantity.getSystem() + "|" + quantity.getCode();
    }
    return value == null || !value.isPrimitive() ? value + "" : value.primitiveValue();
  }

  private static @Nullable BigDecimal number(Type value) {
    if (value instanceof IntegerType whole) {
      return BigDecimal.valueOf(whole.getValue());
    }
    return value instanceof DecimalType decimal ? decimal.getValue() : null;
  }

  /** An answer as the value of an Observation, which has no decimal and no plain Coding. */
  static Type observed(Type answer) {
    if (answer instanceof DecimalType decimal) {
      return new Quantity()
          .setValue(decimal.getValue())
          .setUnit("1")
          .setSystem("http://unitsofmeasure.org")
          .setCode("1");
    }
    return answer instanceof Coding coding ? new CodeableConcept(coding.copy()) : answer.copy();
  }
}
