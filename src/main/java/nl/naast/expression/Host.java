package nl.naast.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.CollectionStatus;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.jspecify.annotations.Nullable;

/** What FHIRPath itself does not have: our variables, and SDC's functions. */
final class Host implements IHostApplicationServices {

  @Override
  public List<Base> resolveConstant(
      FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode)
      throws PathEngineException {
    if (mode != FHIRPathConstantEvaluationMode.EXPLICIT) {
      // The name of an element that is not there; the engine asks whether it is a variable.
      return List.of();
    }
    String plain = name.startsWith("%") ? name.substring(1) : name;
    List<Base> value = ((Variables) context).values().get(plain);
    if (value == null) {
      throw new PathEngineException("%" + plain + " is not known here");
    }
    return value;
  }

  @Override
  public TypeDetails resolveConstantType(
      FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
    return new TypeDetails(CollectionStatus.UNORDERED);
  }

  @Override
  public boolean log(String argument, List<Base> focus) {
    // What is traced may be a patient's.
    return true;
  }

  @Override
  public @Nullable FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
    return switch (name) {
      case "sum" -> new FunctionDetails("the sum of the numbers; 0 when there are none", 0, 0);
      case "ordinal", "weight" -> new FunctionDetails("what each answer counts for", 0, 0);
      default -> null;
    };
  }

  @Override
  public TypeDetails checkFunction(
      FHIRPathEngine engine,
      Object context,
      String name,
      TypeDetails focus,
      List<TypeDetails> parameters) {
    return new TypeDetails(CollectionStatus.UNORDERED);
  }

  @Override
  public List<Base> executeFunction(
      FHIRPathEngine engine,
      Object context,
      List<Base> focus,
      String name,
      List<List<Base>> parameters) {
    return name.equals("sum")
        ? List.of(sum(focus))
        : focus.stream()
            .map(((Variables) context).points()::of)
            .filter(Objects::nonNull)
            .<Base>map(DecimalType::new)
            .toList();
  }

  /** A whole sum is an integer, as the item that it is for. */
  private static Base sum(List<Base> focus) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Base value : focus) {
      sum = sum.add(number(value));
    }
    return sum.stripTrailingZeros().scale() <= 0
        ? new IntegerType(sum.intValueExact())
        : new DecimalType(sum);
  }

  private static BigDecimal number(Base value) {
    if (value instanceof IntegerType whole) {
      return BigDecimal.valueOf(whole.getValue());
    }
    if (value instanceof DecimalType decimal) {
      return decimal.getValue();
    }
    if (value instanceof Quantity quantity) {
      return quantity.getValue();
    }
    throw new IllegalArgumentException("sum() of a " + value.fhirType());
  }

  /** Expressions look at what they are given: nothing else is read for them. */
  @Override
  public @Nullable Base resolveReference(
      FHIRPathEngine engine, Object context, String url, Base refers) {
    return null;
  }

  @Override
  public boolean conformsToProfile(
      FHIRPathEngine engine, Object context, Base item, String profile) {
    throw new UnsupportedOperationException("conformsTo()");
  }

  @Override
  public ValueSet resolveValueSet(FHIRPathEngine engine, Object context, String url) {
    throw new UnsupportedOperationException("memberOf()");
  }

  @Override
  public boolean paramIsType(String name, int index) {
    return false;
  }
}
