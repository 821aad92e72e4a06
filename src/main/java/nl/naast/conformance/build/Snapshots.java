package nl.naast.conformance.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the snapshot of profiles that have a differential only. Costly (it loads all of FHIR's
 * base definitions), so it is for the build, and for a package that comes without snapshots.
 *
 * @see <a href="https://hl7.org/fhir/R4/profiling.html#snapshot">Differential and snapshot</a>
 */
public final class Snapshots {
  private final ValidationSupportChain chain;
  private final PrePopulatedValidationSupport known;

  /**
   * @param definitions profiles, value sets and code systems that the ones to be filled in may
   *     refer to, those included
   */
  public Snapshots(FhirContext context, Collection<? extends Resource> definitions) {
    this.known = new PrePopulatedValidationSupport(context);
    for (Resource definition : definitions) {
      if (definition instanceof StructureDefinition
          || definition instanceof ValueSet
          || definition instanceof CodeSystem) {
        known.addResource(definition);
      }
    }
    this.chain =
        new ValidationSupportChain(
            List.<IValidationSupport>of(
                known,
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new NotExpandable(context),
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

  /** The generator compares bindings, and cannot do with no answer at all on a value set. */
  private record NotExpandable(FhirContext getFhirContext) implements IValidationSupport {
    @Override
    public ValueSetExpansionOutcome expandValueSet(
        ValidationSupportContext chain,
        @Nullable ValueSetExpansionOptions options,
        IBaseResource valueSet) {
      return new ValueSetExpansionOutcome("cannot be expanded here", false);
    }
  }
}
