package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

class NaastPackageTest {
  private static final NaastPackage NAAST = NaastPackage.load(FhirContext.forR4Cached());

  @Test
  void everyProfileHasASnapshotAndSaysWhoseItIs() {
    assertThat(NAAST.all(StructureDefinition.class))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            profile -> {
              assertThat(profile.hasSnapshot()).as(profile.getUrl()).isTrue();
              assertThat(profile.getUrl()).startsWith(NAAST.canonical() + "/");
              assertThat(profile.getVersion()).isEqualTo(NAAST.version());
              assertThat(profile.getPublisher()).isEqualTo(NAAST.guide().getPublisher());
              assertThat(profile.getJurisdictionFirstRep().getCodingFirstRep().getCode())
                  .isEqualTo("NL");
              assertThat(profile.hasDate()).isTrue();
            });
  }

  @Test
  void aProfileIsFoundByItsUrlWithOrWithoutVersion() {
    String url = NAAST.url("StructureDefinition", "naast-caregiver");
    assertThat(NAAST.find(StructureDefinition.class, url)).isPresent();
    assertThat(NAAST.find(StructureDefinition.class, url + "|" + NAAST.version())).isPresent();
    assertThat(NAAST.find(ValueSet.class, url)).isEmpty();
  }

  @Test
  void theExamplesAreThereAndTheInvalidOnesAreNot() {
    assertThat(NAAST.examples())
        .extracting(PackagedResource::reference)
        .contains("RelatedPerson/jansen-partner", "Patient/jansen-patient")
        .noneMatch(reference -> reference.contains("/invalid-"));
  }
}
