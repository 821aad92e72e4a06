package nl.naast.conformance.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * A folder's {@code .index.json}.
 *
 * @see <a
 *     href="https://confluence.hl7.org/display/FHIR/NPM+Package+Specification#NPMPackageSpecification-.index.json">.index.json</a>
 */
final class PackageIndex {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final ArrayNode files = JSON.createArrayNode();

  void add(String filename, Resource resource) {
    ObjectNode entry = files.addObject();
    entry.put("filename", filename);
    entry.put("resourceType", resource.fhirType());
    entry.put("id", resource.getIdElement().getIdPart());
    if (resource instanceof MetadataResource metadata) {
      entry.put("url", metadata.getUrl());
      entry.put("version", metadata.getVersion());
    }
    if (resource instanceof StructureDefinition profile) {
      entry.put("kind", profile.getKind().toCode());
      entry.put("type", profile.getType());
    }
  }

  @Override
  public String toString() {
    ObjectNode index = JSON.createObjectNode();
    index.put("index-version", 2);
    index.set("files", files);
    return index.toPrettyString() + "\n";
  }
}
