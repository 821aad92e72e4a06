package nl.naast.security.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a Consent opens now.
 *
 * @param kind a code of our CodeSystem consent-kind
 * @param patient the patient, as a reference
 * @param giver who gave it, as a reference
 * @param actors to whom, as references
 * @param types the resource types that it opens
 * @param actions what a mandate lets a representative do
 * @param ground by what right a representative acts; empty when it is no mandate
 */
record ConsentTerms(
    String kind,
    String patient,
    String giver,
    Set<String> actors,
    Set<String> types,
    Set<String> actions,
    String ground) {
  static final String SEE = "access";
  static final String DECIDE = "disclose";
  private static final String GROUND = "/StructureDefinition/representation-ground";

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
    Set<String> kinds = ConsentKinds.of(consent);
    Set<String> givers = references(consent.getPerformer().stream());
    if (kinds.size() != 1 || givers.size() != 1) {
      return Optional.empty();
    }
    ConsentTerms terms =
        new ConsentTerms(
            kinds.iterator().next(),
            References.plain(consent.getPatient()),
            givers.iterator().next(),
            references(provision.getActor().stream().map(a -> a.getReference())),
            codes(provision.getClass_().stream()),
            codes(provision.getAction().stream().flatMap(action -> action.getCoding().stream())),
            ground(consent));
    return Optional.of(terms).filter(ConsentTerms::isGivenByWhoMay);
  }

  /** Whether somebody else than who gains by it gave it; the profile says the same. */
  private boolean isGivenByWhoMay() {
    boolean byNaaste = giver.startsWith("RelatedPerson/");
    boolean byThePatient = giver.equals(patient);
    return !actors.contains(giver)
        && switch (kind) {
          case ConsentKinds.OF_PATIENT -> byThePatient || byNaaste;
          case ConsentKinds.OF_CAREGIVER -> byNaaste;
          case ConsentKinds.MANDATE -> byThePatient || !(byNaaste || giver.startsWith("Patient/"));
          default -> false;
        };
  }

  private static String ground(Consent consent) {
    return consent.getExtension().stream()
        .filter(extension -> extension.getUrl().endsWith(GROUND))
        .map(Extension::getValue)
        .filter(CodeableConcept.class::isInstance)
        .map(value -> ((CodeableConcept) value).getCodingFirstRep().getCode() + "")
        .findFirst()
        .orElse("");
  }

  private static Set<String> codes(Stream<Coding> codings) {
    return codings.filter(Coding::hasCode).map(Coding::getCode).collect(Collectors.toSet());
  }

  private static Set<String> references(Stream<Reference> references) {
    return references.map(References::plain).collect(Collectors.toSet());
  }
}
