package nl.naast.directory;

import java.util.Set;
import java.util.TreeSet;
import nl.naast.conformance.CodeNames;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HealthcareService.HealthcareServiceEligibilityComponent;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** A HealthcareService, as it is compared with what somebody asks for. */
final class Service {
  private final HealthcareService resource;
  private final @Nullable Extension limits;

  Service(HealthcareService resource) {
    this.resource = resource;
    Extension found = null;
    for (HealthcareServiceEligibilityComponent eligibility : resource.getEligibility()) {
      found = found == null ? extension(eligibility.getExtension(), "eligibility-limits") : found;
    }
    this.limits = found;
  }

  HealthcareService resource() {
    return resource;
  }

  Set<String> helpKinds(Codes codes) {
    return coded(resource.getType(), codes.helpKinds());
  }

  Set<String> questionAreas(Codes codes) {
    return coded(resource.getCategory(), codes.questionAreas());
  }

  Set<String> needAreas(Codes codes) {
    return coded(resource.getCharacteristic(), codes.needAreas());
  }

  Set<String> griefLayers(Codes codes) {
    return coded(resource.getCharacteristic(), codes.griefLayers());
  }

  Set<String> languages() {
    Set<String> found = new TreeSet<>();
    resource
        .getCommunication()
        .forEach(
            one -> one.getCoding().forEach(coding -> found.add(language(coding.getCode() + ""))));
    return found;
  }

  boolean covers(Area area) {
    return resource.getCoverageArea().stream()
        .map(Reference::getReferenceElement)
        .anyMatch(location -> area.id().equals(location.getIdPart()));
  }

  /** In months; null when it does not matter. */
  @Nullable Integer lifeExpectancy() {
    return limit("lifeExpectancy");
  }

  @Nullable Integer minAge() {
    return limit("minAge");
  }

  @Nullable Integer maxAge() {
    return limit("maxAge");
  }

  /** Whether nobody beyond the limits is helped. */
  boolean isStrict() {
    return limits != null
        && limits.getExtensionByUrl("strict") != null
        && limits.getExtensionByUrl("strict").getValue() instanceof BooleanType strict
        && strict.booleanValue();
  }

  /** In days; null when it does not say. */
  @Nullable Integer waitingTime() {
    Extension waiting = extension(resource.getExtension(), "waiting-time");
    return waiting != null && waiting.getValue() instanceof IntegerType days
        ? days.getValue()
        : null;
  }

  boolean needsNoReferral() {
    Extension self = extension(resource.getExtension(), "self-referral");
    return self != null && self.getValue() instanceof BooleanType answer && answer.booleanValue();
  }

  /** The part of a language tag that says which language it is. */
  static String language(String tag) {
    return tag.replaceFirst("-.*", "");
  }

  static @Nullable Extension extension(Iterable<Extension> extensions, String id) {
    for (Extension extension : extensions) {
      if (extension.getUrl().endsWith("/StructureDefinition/" + id)) {
        return extension;
      }
    }
    return null;
  }

  private @Nullable Integer limit(String part) {
    return limits != null
            && limits.getExtensionByUrl(part) != null
            && limits.getExtensionByUrl(part).getValue() instanceof IntegerType value
        ? value.getValue()
        : null;
  }

  private static Set<String> coded(Iterable<CodeableConcept> concepts, CodeNames words) {
    Set<String> found = new TreeSet<>();
    for (CodeableConcept concept : concepts) {
      concept.getCoding().stream()
          .filter(coding -> words.system().equals(coding.getSystem()))
          .forEach(coding -> found.add(coding.getCode() + ""));
    }
    return found;
  }
}
