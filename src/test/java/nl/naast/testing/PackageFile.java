package nl.naast.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** A FHIR package as a file, as an operator puts one in a folder. */
public final class PackageFile {
  private static final String MANIFEST =
      "{\"name\":\"%s\",\"version\":\"1.0.0\",\"fhirVersions\":[\"%s\"]}";

  private PackageFile() {}

  /** With a manifest, and these resources by the name of their file. */
  public static void write(Path file, String name, String fhir, Map<String, String> resources) {
    Map<String, String> files = new java.util.TreeMap<>();
    files.put("package/package.json", MANIFEST.formatted(name, fhir));
    resources.forEach((path, content) -> files.put("package/" + path, content));
    archive(file, files);
  }

  /** With just these files. */
  public static void archive(Path file, Map<String, String> files) {
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(Files.newOutputStream(file)))) {
      for (Map.Entry<String, String> one : files.entrySet()) {
        byte[] content = one.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(one.getKey());
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
