package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * Run by the build (phase process-classes): takes R4's own definitions out of HAPI's
 * validation-resources, drops what only people read, and writes them as a {@link BaseArchive}.
 * Reading all of them at start costs the server 6 CPU seconds and 60 MB; it needs some fifty.
 */
final class BaseArchiveBuild {
  private BaseArchiveBuild() {}

  /**
   * Builds the archive unless one of the same stamp is there.
   *
   * @param args the folder of compiled classes, and a stamp that changes when the input does (the
   *     version of HAPI)
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve(BaseArchive.class.getPackageName().replace('.', '/'));
    Path stamp = folder.resolve("base-definitions.stamp");
    if (Files.exists(stamp) && Files.readString(stamp).equals(args[1])) {
      return;
    }
    BaseArchive.Writer writer = new BaseArchive.Writer();
    for (MetadataResource definition : definitions()) {
      if (definition instanceof StructureDefinition structure) {
        boolean type = structure.getDerivation() != TypeDerivationRule.CONSTRAINT;
        slim(structure);
        writer.add(
            structure,
            structure.getUrl(),
            type ? structure.getKind().toCode() : "",
            structure.getName());
      } else {
        if (definition instanceof CodeSystem codes) {
          codes.getConcept().forEach(BaseArchiveBuild::slim);
        }
        writer.add(definition, definition.getUrl(), "", "");
      }
    }
    writer.writeTo(folder);
    Files.writeString(stamp, args[1]);
  }

  private static List<MetadataResource> definitions() {
    DefaultProfileValidationSupport all =
        new DefaultProfileValidationSupport(FhirContext.forR4Cached());
    // The three lists are read on first use, fetchAllConformanceResources() shows what was read.
    Objects.requireNonNull(
        all.fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/Patient"));
    Objects.requireNonNull(all.fetchValueSet("http://hl7.org/fhir/ValueSet/administrative-gender"));
    List<IBaseResource> resources = all.fetchAllConformanceResources();
    return resources.stream()
        .map(MetadataResource.class::cast)
        .peek(resource -> resource.setText(null))
        .sorted(
            Comparator.comparing(MetadataResource::fhirType)
                .thenComparing(MetadataResource::getUrl))
        .toList();
  }

  private static void slim(StructureDefinition structure) {
    structure.setMapping(null).setDifferential(null);
    structure.getSnapshot().getElement().forEach(BaseArchiveBuild::slim);
  }

  private static void slim(ElementDefinition element) {
    element
        .setDefinition(null)
        .setComment(null)
        .setRequirements(null)
        .setShort(null)
        .setAlias(null)
        .setExample(null)
        .setMapping(null);
  }

  private static void slim(ConceptDefinitionComponent concept) {
    concept.setDefinition(null);
    concept.getConcept().forEach(BaseArchiveBuild::slim);
  }
}
