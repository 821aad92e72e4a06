package nl.naast.conformance.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.ParserOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Makes our FHIR package out of what SUSHI generated: stamped, with snapshots, indexed, the guide's
 * examples beside it. What breaks a rule, or gets a warning, stays out: a fixture of the tests.
 *
 * @see <a href="https://hl7.org/fhir/packages.html">FHIR packages</a>
 */
final class PackageBuilder {
  private static final Pattern FIXTURE = Pattern.compile("(invalid|warned)-.*");
  private final FhirContext context;
  private final Map<String, Source> sources = new TreeMap<>();
  private final ImplementationGuide guide;

  private record Source(Path file, Resource resource) {}

  PackageBuilder(Path generated) throws IOException {
    context = FhirContext.forR4();
    context.setParserOptions(new ParserOptions().setStripVersionsFromReferences(false));
    for (Path file : filesOf(generated)) {
      Resource resource = (Resource) context.newJsonParser().parseResource(Files.readString(file));
      String id = resource.getIdElement().getIdPart();
      if (!FIXTURE.matcher(id).matches()) {
        sources.put(resource.fhirType() + "/" + id, new Source(file, resource));
      }
    }
    List<Resource> guides = resources().filter(ImplementationGuide.class::isInstance).toList();
    if (guides.size() != 1) {
      throw new IllegalStateException(
          generated + " must hold one ImplementationGuide, found " + guides.size());
    }
    guide = (ImplementationGuide) guides.get(0);
    guide.getDefinition().getResource().removeIf(entry -> FIXTURE.matcher(idOf(entry)).matches());
  }

  static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  FhirContext context() {
    return context;
  }

  ImplementationGuide guide() {
    return guide;
  }

  Stream<Resource> resources() {
    return sources.values().stream().map(Source::resource);
  }

  /**
   * The whole package.
   *
   * @param stamp what every artifact of ours says of itself
   */
  PackageFiles build(Stamp stamp) throws IOException {
    Set<String> examples = examples();
    List<Resource> artifacts = new ArrayList<>();
    List<Source> instances = new ArrayList<>();
    sources.forEach(
        (key, source) -> {
          if (examples.contains(key)) {
            instances.add(source);
          } else {
            stamp.on((MetadataResource) source.resource());
            artifacts.add(source.resource());
          }
        });
    Snapshots snapshots = new Snapshots(context, artifacts);

    PackageFiles files = new PackageFiles();
    PackageIndex index = new PackageIndex();
    for (Resource artifact : artifacts) {
      Resource whole =
          artifact instanceof StructureDefinition profile ? snapshots.fill(profile) : artifact;
      String filename = filename(whole);
      files.add("package/" + filename, context.newJsonParser().encodeResourceToString(whole));
      index.add(filename, whole);
    }
    files.add("package/.index.json", index.toString());
    PackageIndex exampleIndex = new PackageIndex();
    for (Source example : instances) {
      String filename = filename(example.resource());
      files.add("package/example/" + filename, Files.readAllBytes(example.file()));
      exampleIndex.add(filename, example.resource());
    }
    files.add("package/example/.index.json", exampleIndex.toString());
    files.add("package/package.json", Manifest.of(guide, stamp));
    return files;
  }

  static String filename(Resource resource) {
    return resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
  }

  /** What the guide lists as an example; whatever else it does not list at all is an error. */
  private Set<String> examples() {
    Map<String, Boolean> listed =
        guide.getDefinition().getResource().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getReference().getReference(), PackageBuilder::isExample));
    Set<String> unlisted = new HashSet<>(sources.keySet());
    unlisted.removeAll(listed.keySet());
    unlisted.remove("ImplementationGuide/" + guide.getIdElement().getIdPart());
    Set<String> absent = new HashSet<>(listed.keySet());
    absent.removeAll(sources.keySet());
    if (!unlisted.isEmpty() || !absent.isEmpty()) {
      throw new IllegalStateException(
          "the ImplementationGuide and the generated files differ: not listed "
              + unlisted
              + ", listed but absent "
              + absent);
    }
    return sources.keySet().stream()
        .filter(key -> listed.getOrDefault(key, false))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String idOf(ImplementationGuideDefinitionResourceComponent entry) {
    return entry.getReference().getReferenceElement().getIdPart();
  }

  private static boolean isExample(ImplementationGuideDefinitionResourceComponent entry) {
    return !(entry.getExample() instanceof BooleanType flag) || flag.booleanValue();
  }
}
