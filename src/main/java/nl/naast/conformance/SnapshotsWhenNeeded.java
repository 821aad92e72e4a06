package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.naast.conformance.build.Snapshots;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Makes snapshots for an operator's profiles that lack one, at their first use: it takes seconds
 * and much memory, so a server whose packages are whole never pays for it.
 */
final class SnapshotsWhenNeeded {
  private static final Set<String> DEFINITIONS =
      Set.of("StructureDefinition", "ValueSet", "CodeSystem");
  private final FhirContext context;
  private final List<FhirPackage> packages;
  private @Nullable Snapshots snapshots;

  /**
   * @param packages what the profiles may build on; may still grow until the first use
   */
  SnapshotsWhenNeeded(FhirContext context, List<FhirPackage> packages) {
    this.context = context;
    this.packages = packages;
  }

  synchronized byte[] fill(byte[] profile) {
    if (snapshots == null) {
      snapshots = new Snapshots(context, known());
    }
    StructureDefinition filled = snapshots.fill(parse(profile));
    return context.newJsonParser().encodeResourceToString(filled).getBytes(StandardCharsets.UTF_8);
  }

  private List<Resource> known() {
    return packages.stream()
        .flatMap(one -> one.resources().stream())
        .filter(packaged -> DEFINITIONS.contains(packaged.type()))
        .map(packaged -> packaged.parsePublished(context))
        .toList();
  }

  private StructureDefinition parse(byte[] profile) {
    return context
        .newJsonParser()
        .parseResource(StructureDefinition.class, new String(profile, StandardCharsets.UTF_8));
  }
}
