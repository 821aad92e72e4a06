package nl.naast.conformance.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Fills in the snapshot of profiles that have a differential only. Costly (it loads all of FHIR's
 * base definitions), so it is for the build, and for a package that comes without snapshots.
 *
 * @see <a href="https://hl7.org/fhir/R4/profiling.html#snapshot">Differential and snapshot</a>
 */
public final class Snapshots {
  private final FhirContext context;
  private final ValidationSupportChain chain;
  private final PrePopulatedValidationSupport known;

  /**
   * @param profiles definitions that the ones to be filled in may refer to, those included
   */
  public Snapshots(FhirContext context, Collection<StructureDefinition> profiles) {
    this.context = context;
    this.known = new PrePopulatedValidationSupport(context);
    profiles.forEach(known::addStructureDefinition);
    this.chain =
        new ValidationSupportChain(
            List.<IValidationSupport>of(
                known,
                new DefaultProfileValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context)));
  }

  /**
   * The profile with its snapshot; unchanged when it had one.
   *
   * @throws IllegalStateException when it has none and none can be made; the message says why
   */
  public StructureDefinition fill(StructureDefinition profile) {
    if (profile.hasSnapshot()) {
      return profile;
    }
    StructureDefinition filled;
    try {
      filled =
          (StructureDefinition)
              chain.generateSnapshot(
                  new ValidationSupportContext(chain),
                  profile,
                  profile.getUrl(),
                  "",
                  profile.getName());
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "no snapshot can be made of " + profile.getUrl() + ": " + e.getMessage(), e);
    }
    if (filled == null || !filled.hasSnapshot()) {
      throw new IllegalStateException("no snapshot can be made of " + profile.getUrl());
    }
    // A profile that builds on this one then finds the snapshot ready.
    known.addStructureDefinition(filled);
    return filled;
  }

  FhirContext context() {
    return context;
  }
}
