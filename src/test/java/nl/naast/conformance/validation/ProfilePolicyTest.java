package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naast.server.outcome.Issue;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class ProfilePolicyTest {
  private static final String CAREGIVER = profile("naast-caregiver");

  private static String profile(String id) {
    return Validation.NAAST.url("StructureDefinition", id);
  }

  private static ProfilePolicy.Applicable policy(Resource resource) {
    return Validation.ours().policy.applyTo(resource, List.of());
  }

  @Test
  void aCaregiverMustConformWhetherOrNotItSaysSo() {
    RelatedPerson silent = new RelatedPerson();
    RelatedPerson declared = new RelatedPerson();
    declared.getMeta().addProfile(CAREGIVER);
    assertThat(policy(silent).profiles()).containsExactly(CAREGIVER);
    assertThat(policy(declared).profiles()).containsExactly(CAREGIVER);
    assertThat(policy(declared).issues()).isEmpty();
  }

  @Test
  void theCodeOfAnObservationSaysWhichProfileHolds() {
    Observation step = new Observation();
    step.getCode()
        .addCoding()
        .setSystem(Validation.NAAST.url("CodeSystem", "naast-observation-code"))
        .setCode("engagement-step");
    assertThat(policy(step).profiles())
        .as("the profile on the code derives from the one for all, which need not be named")
        .containsExactly(profile("engagement-step-observation"));
    assertThat(policy(new Observation()).profiles()).containsExactly(profile("naast-observation"));
  }

  @Test
  void aTypeWithoutAProfileOfOursIsHeldAgainstR4() {
    assertThat(policy(new Organization()).profiles()).isEmpty();
    assertThat(policy(new Organization()).issues()).isEmpty();
  }

  @Test
  void anUnknownProfileIsRefusedWithTheOnesThatAreKnown() {
    RelatedPerson caregiver = new RelatedPerson();
    caregiver.getMeta().addProfile("http://example.org/StructureDefinition/other");
    assertThat(policy(caregiver).issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(IssueSeverity.ERROR);
              assertThat(issue.expression()).containsExactly("RelatedPerson.meta.profile[0]");
              assertThat(issue.text().nl()).contains("example.org", CAREGIVER);
              assertThat(issue.text().en()).contains("example.org", CAREGIVER);
            });
  }

  @Test
  void aDutchNationalProfileIsKeptWithAWarning() {
    RelatedPerson caregiver = new RelatedPerson();
    caregiver
        .getMeta()
        .addProfile("http://nictiz.nl/fhir/StructureDefinition/nl-core-ContactPerson");
    assertThat(policy(caregiver).profiles()).containsExactly(CAREGIVER);
    assertThat(policy(caregiver).issues())
        .extracting(Issue::severity)
        .containsExactly(IssueSeverity.WARNING);
  }

  /** What LHC-Forms writes into the answers that it makes. */
  @Test
  void aTypeOfFhirMayBeDeclaredWithTheVersionInItsUrl() {
    RelatedPerson caregiver = new RelatedPerson();
    caregiver.getMeta().addProfile("http://hl7.org/fhir/4.0/StructureDefinition/RelatedPerson");
    assertThat(policy(caregiver).profiles()).containsExactly(CAREGIVER);
    assertThat(policy(caregiver).issues()).isEmpty();

    RelatedPerson other = new RelatedPerson();
    other.getMeta().addProfile("http://hl7.org/fhir/5.0/StructureDefinition/RelatedPerson");
    assertThat(policy(other).issues())
        .extracting(Issue::severity)
        .containsExactly(IssueSeverity.ERROR);
  }

  @Test
  void aProfileOnAnotherTypeIsRefused() {
    RelatedPerson caregiver = new RelatedPerson();
    caregiver.getMeta().addProfile(profile("naast-patient"));
    assertThat(policy(caregiver).issues())
        .extracting(Issue::severity)
        .containsExactly(IssueSeverity.ERROR);
  }

  @Test
  void onlyWhatAClientCanWriteIsHeld() {
    assertThat(Validation.ours().policy.isWritable("RelatedPerson")).isTrue();
    assertThat(Validation.ours().policy.isWritable("StructureDefinition")).isFalse();
    assertThat(Validation.ours().policy.isWritable("Medication")).isFalse();
  }
}
