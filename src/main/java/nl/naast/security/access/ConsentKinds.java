package nl.naast.security.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;

/** The codes of our CodeSystem consent-kind. */
public final class ConsentKinds {
  public static final String OF_PATIENT = "patient-consent";
  public static final String OF_CAREGIVER = "caregiver-consent";
  public static final String MANDATE = "representation-mandate";
  private static final String SYSTEM = "/CodeSystem/consent-kind";

  private ConsentKinds() {}

  /** Those that a Consent has; none for a Consent about something else. */
  public static Set<String> of(Consent consent) {
    return consent.getCategory().stream()
        .flatMap(category -> category.getCoding().stream())
        .filter(coding -> coding.hasSystem() && coding.getSystem().endsWith(SYSTEM))
        .filter(Coding::hasCode)
        .map(Coding::getCode)
        .collect(Collectors.toSet());
  }
}
