package nl.naast.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.naast.server.References;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What {@code $apply} was asked. A parameter is a string, as FHIR defines it, or a Reference, as
 * other operations have it.
 *
 * @param subject such as {@code Patient/3}
 * @param caregiver such as {@code RelatedPerson/7}
 */
record ApplyQuestion(
    String subject,
    String caregiver,
    Optional<String> practitioner,
    Optional<String> encounter,
    Optional<String> organization) {
  private static final Pattern LOCAL = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}");

  /**
   * Reads it.
   *
   * @throws Refusal 400 when the patient or the naaste is not given
   */
  static ApplyQuestion of(@Nullable Parameters parameters) {
    return new ApplyQuestion(
        one(parameters, "subject", "Patient")
            .orElseThrow(() -> PlanTexts.required(PlanTexts.SUBJECT)),
        one(parameters, "caregiver", "RelatedPerson")
            .orElseThrow(() -> PlanTexts.required(PlanTexts.CAREGIVER)),
        one(parameters, "practitioner", "Practitioner", "PractitionerRole"),
        one(parameters, "encounter", "Encounter"),
        one(parameters, "organization", "Organization"));
  }

  private static Optional<String> one(
      @Nullable Parameters parameters, String name, String... types) {
    if (parameters == null) {
      return Optional.empty();
    }
    List<String> values =
        parameters.getParameter().stream()
            .filter(parameter -> name.equals(parameter.getName()))
            .map(ApplyQuestion::value)
            .toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String value = values.get(0);
    boolean fits =
        LOCAL.matcher(value).matches()
            && List.of(types).contains(value.substring(0, value.indexOf('/')));
    if (values.size() > 1 || !fits) {
      throw PlanTexts.required(PlanTexts.ONE.with(name, String.join(", ", types)));
    }
    return Optional.of(value);
  }

  private static String value(ParametersParameterComponent parameter) {
    if (parameter.getValue() instanceof Reference reference) {
      return References.plain(reference);
    }
    return parameter.getValue() instanceof PrimitiveType<?> text ? text.getValueAsString() : "";
  }
}
