package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The FHIR packages that the operator put in a folder, such as the national profiles. Read from
 * files only: the server never fetches one.
 *
 * @param packages in the order of their file names
 */
public record OperatorPackages(List<FhirPackage> packages) {

  public OperatorPackages {
    packages = List.copyOf(packages);
  }

  /**
   * Reads every {@code *.tgz} in the folder.
   *
   * @param folder null when the operator has none
   * @throws IllegalStateException when a package is broken; the message names the file and says why
   */
  static OperatorPackages read(@Nullable Path folder, FhirContext context) {
    if (folder == null) {
      return new OperatorPackages(List.of());
    }
    List<FhirPackage> packages = new ArrayList<>();
    Map<String, Path> names = new HashMap<>();
    SnapshotsWhenNeeded snapshots = new SnapshotsWhenNeeded(context, packages);
    for (Path file : files(folder)) {
      FhirPackage read = PackageArchive.read(file, snapshots);
      Path other = names.putIfAbsent(read.name(), file);
      if (other != null) {
        throw new IllegalStateException(
            "The FHIR package %s and %s are both %s: leave one of them in %s"
                .formatted(other.getFileName(), file.getFileName(), read.name(), folder));
      }
      packages.add(read);
    }
    return new OperatorPackages(packages);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "naast.packages.folder is no folder that can be read: " + folder.toAbsolutePath());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tgz")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first package's resource with this canonical URL; see {@link FhirPackage#find}. */
  public <T extends Resource> Optional<T> find(FhirContext context, Class<T> type, String url) {
    return packages.stream().flatMap(one -> one.find(context, type, url).stream()).findFirst();
  }
}
