package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.jspecify.annotations.Nullable;

/**
 * The end of the chain: a code of a system that nobody here knows (SNOMED CT, LOINC) is kept with a
 * warning. A system under our own canonical base that does not exist is a mistake: an error.
 */
final class UncheckableCodes implements IValidationSupport {
  /** How the message begins by which {@link Sentences} knows it. */
  static final String MESSAGE = "Not checked, for this code system is not known here: ";

  private static final String LANGUAGES = "urn:ietf:bcp:47";

  private final FhirContext context;
  private final String canonical;

  UncheckableCodes(FhirContext context, String canonical) {
    this.context = context;
    this.canonical = canonical;
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "code systems that are not here";
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext root, @Nullable String system) {
    return isUncheckable(root, system);
  }

  @Override
  public @Nullable CodeValidationResult validateCode(
      ValidationSupportContext root,
      ConceptValidationOptions options,
      @Nullable String system,
      String code,
      @Nullable String display,
      @Nullable String valueSet) {
    if (!isUncheckable(root, system)) {
      return null;
    }
    // The languages are here, one by one: one that nobody found does not exist.
    String text = LANGUAGES.equals(system) ? unknown(LANGUAGES, code) : MESSAGE + system;
    return new CodeValidationResult()
        .setSeverity(IssueSeverity.WARNING)
        .setMessage(text)
        .addIssue(
            new CodeValidationIssue(
                text,
                IssueSeverity.WARNING,
                CodeValidationIssueCode.NOT_FOUND,
                CodeValidationIssueCoding.NOT_FOUND));
  }

  @Override
  public @Nullable CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext root,
      ConceptValidationOptions options,
      @Nullable String system,
      String code,
      @Nullable String display,
      IBaseResource valueSet) {
    return isUncheckable(root, system)
        ? new CodeValidationResult().setCode(code).setSeverity(IssueSeverity.INFORMATION)
        : null;
  }

  private boolean isUncheckable(ValidationSupportContext root, @Nullable String system) {
    return system != null && !system.startsWith(canonical + "/") && !isHere(root, system);
  }

  /** In the words of the terminology in memory. */
  private static String unknown(String system, String code) {
    return "Unknown code '%s#%s'".formatted(system, code);
  }

  private static boolean isHere(ValidationSupportContext root, String system) {
    return root.getRootValidationSupport().fetchCodeSystem(system) instanceof CodeSystem codes
        && codes.getContent() == CodeSystemContentMode.COMPLETE;
  }
}
