package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.naast.testing.PackageFile;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that an operator puts in a folder; a broken one stops the start with a reason. */
class OperatorPackagesTest {
  private static final String PROFILE =
      """
      {"resourceType":"StructureDefinition","id":"named","url":"urn:test:named","name":"Named",
       "status":"active","kind":"resource","abstract":false,"type":"Patient",
       "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient","derivation":"constraint",
       "differential":{"element":[
         {"id":"Patient.name","path":"Patient.name","min":1},
         {"id":"Patient.gender","path":"Patient.gender",
          "binding":{"strength":"required","valueSet":"urn:test:in-another-package"}}]}}""";
  private final FhirContext context = FhirContext.forR4Cached();
  private Path folder;

  @BeforeEach
  void emptyFolder(@TempDir Path made) {
    folder = made;
  }

  @Test
  void whenThereIsNoFolderThenThereAreNoPackages() {
    assertThat(OperatorPackages.read(null, context).packages()).isEmpty();
  }

  @Test
  void aProfileWithoutSnapshotGetsOne() {
    write("one.tgz", "test.one", "4.0.1", Map.of("StructureDefinition-named.json", PROFILE));
    OperatorPackages read = OperatorPackages.read(folder, context);
    assertThat(read.packages()).extracting(FhirPackage::name).containsExactly("test.one");
    StructureDefinition named =
        read.find(context, StructureDefinition.class, "urn:test:named").orElseThrow();
    assertThat(named.getSnapshot().getElement().size()).isGreaterThan(20);
  }

  @Test
  void whenAFileIsNoPackageThenTheReasonNamesIt() throws IOException {
    Files.writeString(folder.resolve("text.tgz"), "no archive");
    refused("text.tgz", "gz format");
  }

  @Test
  void whenThereIsNoManifestThenTheReasonNamesTheFile() {
    PackageFile.archive(folder.resolve("bare.tgz"), Map.of("package/ValueSet-x.json", "{}"));
    refused("bare.tgz", "package.json");
  }

  @Test
  void whenAResourceIsNoJsonThenTheReasonNamesBoth() {
    write("torn.tgz", "test.torn", "4.0.1", Map.of("ValueSet-x.json", "{"));
    refused("torn.tgz", "ValueSet-x.json");
  }

  @Test
  void whenThePackageIsForAnotherFhirThenItIsRefused() {
    write("five.tgz", "test.five", "5.0.0", Map.of());
    refused("five.tgz", "5.0.0");
  }

  @Test
  void whenTwoFilesHoldTheSamePackageThenBothAreNamed() {
    write("a.tgz", "test.same", "4.0.1", Map.of());
    write("b.tgz", "test.same", "4.0.1", Map.of());
    refused("a.tgz", "b.tgz");
  }

  @Test
  void whenTheFolderIsNotThereThenTheSettingIsNamed() {
    assertThatThrownBy(() -> OperatorPackages.read(folder.resolve("absent"), context))
        .hasMessageContaining("naast.packages.folder");
  }

  private void refused(String file, String reason) {
    assertThatThrownBy(() -> OperatorPackages.read(folder, context))
        .hasMessageContaining(file)
        .hasMessageContaining(reason);
  }

  private void write(String file, String name, String fhir, Map<String, String> resources) {
    PackageFile.write(folder.resolve(file), name, fhir, resources);
  }
}
