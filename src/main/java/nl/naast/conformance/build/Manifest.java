package nl.naast.conformance.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDependsOnComponent;

/**
 * The package's {@code package.json}.
 *
 * @see <a href="https://hl7.org/fhir/packages.html">FHIR packages</a>
 */
final class Manifest {
  private Manifest() {}

  static String of(ImplementationGuide guide, Stamp stamp) {
    ObjectNode manifest = new ObjectMapper().createObjectNode();
    manifest.put("name", guide.getPackageId());
    manifest.put("version", guide.getVersion());
    manifest.put("tools-version", 3);
    manifest.put("type", "IG");
    manifest.put("date", stamp.date("yyyyMMddHHmmss"));
    manifest.put("license", guide.getLicense().toCode());
    manifest.put("canonical", base(guide));
    manifest.put("url", base(guide));
    manifest.put("title", guide.getTitle());
    manifest.put("description", guide.getDescription());
    manifest.putArray("fhirVersions").add("4.0.1");
    ObjectNode dependencies = manifest.putObject("dependencies");
    dependencies.put("hl7.fhir.r4.core", "4.0.1");
    for (ImplementationGuideDependsOnComponent dependency : guide.getDependsOn()) {
      dependencies.put(dependency.getPackageId(), dependency.getVersion());
    }
    manifest.put("author", guide.getPublisher());
    manifest.putObject("directories").put("lib", "package").put("example", "example");
    return manifest.toPrettyString() + "\n";
  }

  private static String base(ImplementationGuide guide) {
    return guide.getUrl().substring(0, guide.getUrl().indexOf("/ImplementationGuide/"));
  }
}
