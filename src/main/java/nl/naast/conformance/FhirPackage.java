package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * A FHIR package in memory: an index of resources, each of which is parsed at its first use.
 *
 * @see <a href="https://hl7.org/fhir/packages.html">FHIR packages</a>
 */
public final class FhirPackage {
  private final String name;
  private final String version;
  private final String hash;
  private final List<PackagedResource> resources;
  private final List<PackagedResource> examples;
  private final Map<String, PackagedResource> byUrl = new LinkedHashMap<>();
  private final Map<String, Resource> parsed = new ConcurrentHashMap<>();

  FhirPackage(
      String name,
      String version,
      String hash,
      List<PackagedResource> resources,
      List<PackagedResource> examples) {
    this.name = name;
    this.version = version;
    this.hash = hash;
    this.resources = List.copyOf(resources);
    this.examples = List.copyOf(examples);
    for (PackagedResource resource : resources) {
      if (resource.url() != null) {
        byUrl.putIfAbsent(resource.url(), resource);
      }
    }
  }

  /** The package id, such as {@code naast.fhir.caregiver}. */
  public String name() {
    return name;
  }

  /** The package's version, such as {@code 0.1.0}. */
  public String version() {
    return version;
  }

  /** SHA-256 of the package's content, in hexadecimal: the same content has the same hash. */
  public String hash() {
    return hash;
  }

  /** The conformance resources, in the order of the package's index. */
  public List<PackagedResource> resources() {
    return resources;
  }

  /** The conformance resources of one type, such as {@code ValueSet}. */
  public Stream<PackagedResource> resources(String type) {
    return resources.stream().filter(resource -> resource.type().equals(type));
  }

  /** The example instances. */
  public List<PackagedResource> examples() {
    return examples;
  }

  /** Whether a conformance resource with this canonical URL (without version) is here. */
  public boolean has(String url) {
    return byUrl.containsKey(url);
  }

  /**
   * The conformance resource with this canonical URL; a version after {@code |} is not compared.
   * The instance is shared: copy it before changing it.
   */
  public <T extends Resource> Optional<T> find(FhirContext context, Class<T> type, String url) {
    int bar = url.indexOf('|');
    String plain = bar < 0 ? url : url.substring(0, bar);
    PackagedResource resource = byUrl.get(plain);
    if (resource == null || !resource.type().equals(context.getResourceType(type))) {
      return Optional.empty();
    }
    return Optional.of(type.cast(parsed.computeIfAbsent(plain, any -> resource.parse(context))));
  }

  /**
   * Everything of one type that has a canonical URL, for who wants to know what there is: a profile
   * that was published without a snapshot has none here. The instances are shared.
   */
  public <T extends Resource> Stream<T> published(FhirContext context, Class<T> type) {
    return resources(context.getResourceType(type))
        .flatMap(
            packaged -> {
              if (packaged.url() == null) {
                return Stream.empty();
              }
              return packaged.isWhole()
                  ? find(context, type, packaged.url()).stream()
                  : Stream.of(type.cast(packaged.parsePublished(context)));
            });
  }
}
