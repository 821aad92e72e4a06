package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What conforms to our profiles also conforms to the national ones, so a Dutch EHR can take it. */
class NlCoreTest {
  private static final Path FOLDER = Path.of(System.getProperty("naast.nl-core", "nl-core"));
  private static final Map<String, String> NATIONAL =
      Map.of("RelatedPerson", "nl-core-ContactPerson", "Patient", "nl-core-Patient");

  private static Validation withNlCore;

  @BeforeAll
  static void load() throws IOException {
    boolean there = Files.isDirectory(FOLDER);
    if (!there) {
      System.out.println(
          "SKIPPED: there is no folder "
              + FOLDER
              + " with the national profiles (system property naast.nl-core)");
    }
    assumeTrue(there, "naast.nl-core names no folder");
    withNlCore = Validation.with(List.of(nlCore()));
  }

  static Stream<Arguments> examples() {
    return Validation.validExamples()
        .filter(example -> NATIONAL.containsKey(example.fhirType()))
        .map(example -> Arguments.of(example.getId(), example));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void aValidExampleConformsToNlCore(String name, Resource example) {
    String profile =
        "http://nictiz.nl/fhir/StructureDefinition/" + NATIONAL.get(example.fhirType());
    assertThat(
            Validation.errors(withNlCore.validator.validate(example, List.of(profile), Map.of())))
        .isEmpty();
  }

  private static PrePopulatedValidationSupport nlCore() throws IOException {
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(Validation.FHIR);
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .map(NlCoreTest::read)
          .forEach(
              resource -> {
                if (resource instanceof CodeSystem codes) {
                  complete(codes);
                }
                if (resource instanceof CodeSystem || resource instanceof ValueSet) {
                  support.addResource(resource);
                } else if (resource instanceof StructureDefinition structure) {
                  support.addStructureDefinition(structure);
                }
              });
    }
    return support;
  }

  private static Resource read(Path file) {
    return Validation.read(file);
  }

  /** The repository ships these without their codes; the value sets name those that may be used. */
  private static void complete(CodeSystem codes) {
    if (codes.getContent() == CodeSystemContentMode.NOTPRESENT) {
      for (ConceptReferenceComponent concept : conceptsOf(codes.getUrl())) {
        codes.addConcept().setCode(concept.getCode()).setDisplay(concept.getDisplay());
      }
      if ("urn:oid:1.0.639.1".equals(codes.getUrl())) {
        Stream.of("nl", "en", "ar", "tr", "de", "pl", "uk", "fr", "es", "it")
            .forEach(code -> codes.addConcept().setCode(code));
      }
      codes.setContent(CodeSystemContentMode.COMPLETE);
    }
  }

  private static List<ConceptReferenceComponent> conceptsOf(String system) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ValueSet-"))
          .map(file -> (ValueSet) read(file))
          .flatMap(set -> set.getCompose().getInclude().stream())
          .filter(include -> system.equals(include.getSystem()))
          .flatMap(include -> include.getConcept().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
