package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.outcome.Issue;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The server's validation without the server, and the examples of the guide. */
final class Validation {
  static final FhirContext FHIR = FhirContext.forR4Cached();
  static final NaastPackage NAAST = NaastPackage.load(FHIR);
  private static final Path GENERATED = Path.of("profiles/generated");
  private static final Validation OURS = with(List.of());

  final ProfilePolicy policy;
  final ResourceValidator validator;

  private Validation(List<IValidationSupport> further) {
    BaseDefinitions base = new BaseDefinitions(FHIR, BaseArchive.fromClassPath());
    List<IValidationSupport> first = new ArrayList<>();
    first.add(new PackageDefinitions(FHIR, NAAST.content()));
    first.addAll(further);
    ValidationChain chain = ValidationConfiguration.chain(FHIR, first, base, NAAST.canonical());
    policy =
        new ProfilePolicy(
            NAAST.server(),
            chain,
            List.of("http://nictiz.nl/fhir/", "http://hl7.org/fhir/uv/sdc/"));
    validator =
        new ResourceValidator(
            FHIR,
            new ValidatorContext(chain, base),
            policy,
            new Explanations(
                new Rules(NAAST.canonical(), NAAST.all(StructureDefinition.class).toList()),
                new Sentences()));
  }

  static Validation ours() {
    return OURS;
  }

  static Validation with(List<IValidationSupport> further) {
    return new Validation(further);
  }

  List<Issue> issues(Resource resource) {
    return validator.validate(resource, Map.of());
  }

  List<Issue> errors(Resource resource) {
    return errors(issues(resource));
  }

  static List<Issue> errors(List<Issue> issues) {
    return issues.stream().filter(issue -> issue.severity() != IssueSeverity.WARNING).toList();
  }

  /** The rule that an issue names; empty when it names none. */
  static String rule(Issue issue) {
    return issue.coding() == null ? "" : issue.coding().getCode();
  }

  static Resource parse(String json) {
    return (Resource) FHIR.newJsonParser().parseResource(json);
  }

  /** Every instance in profiles/generated that is no definition, the invalid ones too. */
  static Stream<Resource> examples() {
    try (Stream<Path> files = Files.list(GENERATED)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Validation::read)
          .filter(resource -> !resource.hasType("StructureDefinition", "ValueSet", "CodeSystem"))
          .filter(resource -> !resource.hasType("SearchParameter", "CapabilityStatement"))
          .filter(resource -> !resource.hasType("ImplementationGuide"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Resource> invalidExamples() {
    return examples().filter(resource -> resource.getIdPart().startsWith("invalid-"));
  }

  /** Conform, and get the one warning that their name says. */
  static Stream<Resource> warnedExamples() {
    return examples().filter(resource -> resource.getIdPart().startsWith("warned-"));
  }

  static Stream<Resource> validExamples() {
    return examples().filter(resource -> !resource.getIdPart().matches("(invalid|warned)-.*"));
  }

  static Resource read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
