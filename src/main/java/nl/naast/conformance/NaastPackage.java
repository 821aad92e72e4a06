package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.naast.server.Canonicals;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Our own package, as the build put it on the class path, snapshots included. The canonical base,
 * the version and everything that has a canonical URL come from here; nothing else in Java names
 * them.
 */
public final class NaastPackage implements Canonicals {
  /** What only the server writes. */
  private static final Set<String> OWN = Set.of("AuditEvent", "Flag");

  private static final String FOLDER = "/fhir-package/";
  private final FhirPackage content;
  private final FhirPackage core;
  private final FhirContext context;
  private final ImplementationGuide guide;
  private final String canonical;

  NaastPackage(FhirPackage content, FhirPackage core, FhirContext context) {
    this.content = content;
    this.core = core;
    this.context = context;
    PackagedResource packaged = content.resources("ImplementationGuide").findFirst().orElseThrow();
    this.guide = (ImplementationGuide) packaged.parse(context);
    String url = guide.getUrl();
    this.canonical = url.substring(0, url.indexOf("/ImplementationGuide/"));
  }

  /**
   * Reads the package from the class path.
   *
   * @throws IllegalStateException when the build did not put one there
   */
  public static NaastPackage load(FhirContext context) {
    return new NaastPackage(read("naast/"), read("core/"), context);
  }

  private static FhirPackage read(String folder) {
    byte[] hash = file(folder + "sha256");
    if (hash == null) {
      throw new IllegalStateException(
          "The FHIR package is not on the class path: build with Maven (mvn process-classes)");
    }
    return new PackageReader(path -> file(folder + path))
        .read(new String(hash, StandardCharsets.US_ASCII));
  }

  private static byte @Nullable [] file(String path) {
    try (InputStream in = NaastPackage.class.getResourceAsStream(FOLDER + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it: name, version, hash, resources and examples. */
  public FhirPackage content() {
    return content;
  }

  /** The SearchParameters of FHIR R4 itself that our CapabilityStatement lists. */
  FhirPackage core() {
    return core;
  }

  /** What every canonical URL of ours begins with, without a slash at the end. */
  public String canonical() {
    return canonical;
  }

  /** The canonical URL of ours for a type and id, such as StructureDefinition, naast-caregiver. */
  @Override
  public String url(String type, String id) {
    return canonical + "/" + type + "/" + id;
  }

  /** The version of the package and of everything in it. */
  public String version() {
    return content.version();
  }

  public ImplementationGuide guide() {
    return guide;
  }

  /** What the server does: types, profiles, interactions and search parameters. Shared: copy it. */
  public CapabilityStatement server() {
    return find(CapabilityStatement.class, url("CapabilityStatement", "naast-server"))
        .orElseThrow(() -> new IllegalStateException("no CapabilityStatement naast-server"));
  }

  /** See {@link FhirPackage#find}. */
  public <T extends Resource> Optional<T> find(Class<T> type, String url) {
    return content.find(context, type, url);
  }

  /** The guide's example instances, the family first met on its home page among them. */
  public List<PackagedResource> examples() {
    return content.examples();
  }

  /**
   * The examples that can be stored: the families. The audit trail, findings and the results of a
   * screening are the server's own to write.
   */
  public List<PackagedResource> families() {
    String result = url("StructureDefinition", "screening-result");
    return examples().stream()
        .filter(example -> !OWN.contains(example.type()))
        .filter(
            example ->
                !example.type().equals("Observation")
                    || !example.parse(context).getMeta().hasProfile(result))
        .toList();
  }

  /** Everything of one type, parsed; the instances are shared. */
  public <T extends Resource> Stream<T> all(Class<T> type) {
    return content
        .resources(context.getResourceType(type))
        .flatMap(packaged -> Optional.ofNullable(packaged.url()).stream())
        .flatMap(url -> find(type, url).stream());
  }
}
