package nl.naast.conformance.build;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.LoggerFactory;

/** What Maven runs at {@code process-classes}; does nothing when nothing it reads has changed. */
public final class BuildPackage {
  private BuildPackage() {}

  /**
   * Builds the package.
   *
   * @param args the folder of SUSHI's output; the folder of classes, which gets {@code
   *     fhir-package/}; the {@code .tgz} to write; the moment to stamp (ISO 8601); HAPI's version
   */
  public static void main(String[] args) throws IOException {
    Path generated = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Path tgz = Path.of(args[2]);
    Instant moment = Instant.parse(args[3]);
    Path target = classes.resolve("fhir-package");
    Path mark = target.resolve("made-from");
    String made = inputs(generated, classes, args);
    if (Files.exists(tgz) && Files.exists(mark) && Files.readString(mark).equals(made)) {
      return;
    }
    Files.deleteIfExists(mark);
    // HAPI tells of every snapshot at INFO; Maven's own output is what matters here.
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);

    PackageBuilder builder = new PackageBuilder(generated);
    Stamp stamp = new Stamp(builder.guide(), moment);
    PackageFiles ours = builder.build(stamp);
    ours.writeTgz(tgz);
    ours.writeFolder(target.resolve("naast"));
    String url = builder.guide().getUrl();
    CoreSearchParameters.pick(
            builder.context(),
            server(builder),
            url.substring(0, url.indexOf("/ImplementationGuide/")))
        .writeFolder(target.resolve("core"));
    Files.writeString(mark, made);
  }

  private static CapabilityStatement server(PackageBuilder builder) {
    List<Resource> found =
        builder.resources().filter(CapabilityStatement.class::isInstance).toList();
    if (found.size() != 1) {
      throw new IllegalStateException("one CapabilityStatement is needed, found " + found.size());
    }
    return (CapabilityStatement) found.get(0);
  }

  /** A hash of all that decides the outcome: the sources, this program, and its arguments. */
  private static String inputs(Path generated, Path classes, String[] args) throws IOException {
    List<Path> files = new ArrayList<>(PackageBuilder.filesOf(generated));
    String own = BuildPackage.class.getPackageName().replace('.', '/');
    try (Stream<Path> compiled = Files.list(classes.resolve(own))) {
      compiled.sorted().forEach(files::add);
    }
    MessageDigest digest = PackageFiles.sha256();
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    for (int i = 3; i < args.length; i++) {
      digest.update(args[i].getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
