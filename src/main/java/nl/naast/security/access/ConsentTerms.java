package nl.naast.security.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a Consent opens now.
 *
 * @param kind a code of our CodeSystem consent-kind
 * @param patient the patient, as a reference
 * @param givers who gave it, as references
 * @param actors to whom, as references
 * @param types the resource types that it opens
 */
record ConsentTerms(
    String kind, String patient, Set<String> givers, Set<String> actors, Set<String> types) {
  static final String OF_PATIENT = "patient-consent";
  static final String OF_CAREGIVER = "caregiver-consent";
  static final String MANDATE = "representation-mandate";
  private static final String KIND = "/CodeSystem/consent-kind";

  /** Empty when it opens nothing: not active, not begun, past its end, or not of a kind we know. */
  static Optional<ConsentTerms> now(Consent consent, Instant now) {
    ProvisionComponent provision = consent.getProvision();
    boolean active =
        consent.getStatus() == ConsentState.ACTIVE
            && provision.getType() == ConsentProvisionType.PERMIT
            && provision.hasPeriod()
            && Periods.isIn(provision.getPeriod(), now);
    if (!active) {
      return Optional.empty();
    }
    return consent.getCategory().stream()
        .flatMap(category -> category.getCoding().stream())
        .filter(coding -> coding.hasSystem() && coding.getSystem().endsWith(KIND))
        .map(Coding::getCode)
        .findFirst()
        .map(
            kind ->
                new ConsentTerms(
                    kind,
                    reference(consent.getPatient()),
                    references(consent.getPerformer().stream()),
                    references(provision.getActor().stream().map(a -> a.getReference())),
                    provision.getClass_().stream()
                        .map(Coding::getCode)
                        .collect(Collectors.toSet())));
  }

  private static Set<String> references(Stream<Reference> references) {
    return references.map(ConsentTerms::reference).collect(Collectors.toSet());
  }

  static String reference(Reference reference) {
    return reference.getReferenceElement().toUnqualifiedVersionless().getValue() + "";
  }
}
