package nl.naast.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Nothing of ours calls those parts of the HL7 core library that fetch; see ADR 0003. */
class NoNetworkTest {
  private static final DescribedPredicate<JavaClass> FETCHES =
      DescribedPredicate.describe(
          "fetch over a network",
          type ->
              type.getPackageName().startsWith("org.hl7.fhir.utilities.http")
                  || type.getName()
                      .matches(
                          "org\\.hl7\\.fhir\\.utilities\\.npm\\.(PackageClient|PackageServer"
                              + "|PackageScanner|CIBuildClient|.*PackageCacheManager).*")
                  || type.getName()
                      .matches(
                          "org\\.hl7\\.fhir\\.validation\\.(IgLoader|FhirValidatorHttpService"
                              + "|ValidationEngine).*")
                  || type.getName().matches("ca\\.uhn\\.fhir\\.jpa\\.packages\\..*"));

  @Test
  void onlyTheClassThatForbidsItKnowsTheNetworkOfTheHl7Library() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(NoNetwork.class.getName())
        .should()
        .dependOnClassesThat(FETCHES)
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.naast"));
  }
}
