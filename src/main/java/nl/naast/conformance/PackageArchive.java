package nl.naast.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Suppliers;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * A package as others publish it: a {@code .tgz} whose index may be absent or wrong, and whose
 * profiles may lack snapshots.
 */
final class PackageArchive {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PackageArchive() {}

  /**
   * @throws IllegalStateException when the file is no FHIR R4 package; the message names the file
   *     and says why
   */
  static FhirPackage read(Path file, SnapshotsWhenNeeded snapshots) {
    try {
      Map<String, byte[]> files = unpack(file);
      byte[] manifest = files.remove("package.json");
      if (manifest == null) {
        throw new IOException("it holds no package/package.json");
      }
      JsonNode said = JSON.readTree(manifest);
      requireR4(said);
      List<PackagedResource> resources = new ArrayList<>();
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        resource(entry.getKey(), entry.getValue(), snapshots, resources);
      }
      return new FhirPackage(
          said.path("name").asText(),
          said.path("version").asText(),
          hash(file),
          resources,
          List.of());
    } catch (IOException e) {
      throw new IllegalStateException(
          "The FHIR package %s cannot be used: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** The JSON files right below {@code package/}, by name. */
  private static Map<String, byte[]> unpack(Path file) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String[] path = entry.getName().split("/", -1);
        if (entry.isFile()
            && path.length == 2
            && path[0].equals("package")
            && path[1].endsWith(".json")
            && !path[1].startsWith(".")) {
          files.put(path[1], tar.readAllBytes());
        }
      }
    }
    return files;
  }

  private static void requireR4(JsonNode manifest) throws IOException {
    List<String> versions = new ArrayList<>();
    manifest.path("fhirVersions").forEach(version -> versions.add(version.asText()));
    manifest.path("fhir-version-list").forEach(version -> versions.add(version.asText()));
    if (!versions.isEmpty() && versions.stream().noneMatch(version -> version.startsWith("4.0"))) {
      throw new IOException("it is for FHIR " + versions + ", this server speaks FHIR 4.0.1");
    }
  }

  private static void resource(
      String name, byte[] content, SnapshotsWhenNeeded snapshots, List<PackagedResource> found)
      throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(content);
    } catch (IOException e) {
      throw new IOException(name + " in it is no JSON", e);
    }
    String type = json.path("resourceType").asText();
    String id = json.path("id").asText();
    if (type.isEmpty() || id.isEmpty()) {
      return;
    }
    Supplier<byte[]> source = () -> content;
    if (type.equals("StructureDefinition") && !json.has("snapshot")) {
      source = Suppliers.memoize(() -> snapshots.fill(content));
    }
    String url = json.hasNonNull("url") ? json.path("url").asText() : null;
    found.add(new PackagedResource(type, id, url, source, () -> content));
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
