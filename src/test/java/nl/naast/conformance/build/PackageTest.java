package nl.naast.conformance.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that the build made, as others will load it. */
class PackageTest {
  private static final Path BUILT = Path.of("target/naast.fhir.caregiver.tgz");
  private static final PackageBuilder SOURCES = sources();
  private static final String BASE =
      SOURCES.guide().getUrl().replaceFirst("/ImplementationGuide/.*", "");

  private static PackageBuilder sources() {
    try {
      return new PackageBuilder(Path.of("profiles/generated"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aPackageReaderFindsWhatItNeeds() throws IOException {
    try (InputStream in = Files.newInputStream(BUILT)) {
      NpmPackage npm = NpmPackage.fromPackage(in);
      assertThat(npm.name()).isEqualTo("naast.fhir.caregiver");
      assertThat(npm.version()).isEqualTo(SOURCES.guide().getVersion());
      assertThat(npm.fhirVersion()).isEqualTo("4.0.1");
      assertThat(npm.canonical()).isEqualTo(BASE);
      assertThat(npm.dependencies()).contains("hl7.fhir.r4.core#4.0.1");
      assertThat(npm.listResources("StructureDefinition")).isNotEmpty();
      assertThat(npm.list("example"))
          .contains("RelatedPerson-jansen-partner.json")
          .noneMatch(name -> name.contains("invalid-"));
    }
  }

  @Test
  void hapiFindsProfilesAndCodesInIt() throws IOException {
    Files.copy(
        BUILT,
        Path.of("target/test-classes/naast.fhir.caregiver.tgz"),
        StandardCopyOption.REPLACE_EXISTING);
    var support = new NpmPackageValidationSupport(FhirContext.forR4Cached());
    support.loadPackageFromClasspath("classpath:naast.fhir.caregiver.tgz");
    assertThat(support.fetchStructureDefinition(BASE + "/StructureDefinition/naast-caregiver"))
        .isNotNull();
    assertThat(
            support.isCodeSystemSupported(
                new ValidationSupportContext(support), BASE + "/CodeSystem/care-kind"))
        .isTrue();
  }

  @Test
  void builtAgainItIsTheSameToTheByte(@TempDir Path folder) throws IOException {
    ImplementationGuide guide = SOURCES.guide();
    Path again = folder.resolve("again.tgz");
    SOURCES.build(new Stamp(guide, stamped())).writeTgz(again);
    assertThat(Files.mismatch(BUILT, again)).isEqualTo(-1);
  }

  /** The moment that the build stamped: what is here on the class path came from the same build. */
  private static Instant stamped() throws IOException {
    try (InputStream in = Files.newInputStream(BUILT)) {
      String moment = NpmPackage.fromPackage(in).getNpm().asString("date");
      DateTimeType date =
          new DateTimeType(moment.replaceFirst("(....)(..)(..)(..)(..)(..)", "$1-$2-$3T$4:$5:$6Z"));
      return date.getValue().toInstant();
    }
  }
}
