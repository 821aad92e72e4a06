package nl.naast.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the layout that every FHIR package has, wherever its files lie. */
final class PackageReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Function<String, byte @Nullable []> files;

  /**
   * @param files the content of a file by its path in the package, such as {@code
   *     package/package.json}; null when there is none
   */
  PackageReader(Function<String, byte @Nullable []> files) {
    this.files = files;
  }

  FhirPackage read(String hash) {
    JsonNode manifest = json("package/package.json");
    return new FhirPackage(
        manifest.path("name").asText(),
        manifest.path("version").asText(),
        hash,
        index("package/"),
        files.apply("package/example/.index.json") == null ? List.of() : index("package/example/"));
  }

  private List<PackagedResource> index(String folder) {
    List<PackagedResource> found = new ArrayList<>();
    for (JsonNode entry : json(folder + ".index.json").path("files")) {
      String path = folder + entry.path("filename").asText();
      found.add(
          new PackagedResource(
              entry.path("resourceType").asText(),
              entry.path("id").asText(),
              entry.hasNonNull("url") ? entry.path("url").asText() : null,
              () -> required(path)));
    }
    return found;
  }

  private JsonNode json(String path) {
    try {
      return JSON.readTree(required(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " is no JSON", e);
    }
  }

  private byte[] required(String path) {
    byte[] content = files.apply(path);
    if (content == null) {
      throw new IllegalStateException("the package has no file " + path);
    }
    return content;
  }
}
