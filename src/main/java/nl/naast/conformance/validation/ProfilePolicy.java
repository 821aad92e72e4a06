package nl.naast.conformance.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Says which profiles a resource must conform to. The rules are data, in the CapabilityStatement of
 * our package: {@code resource.profile} holds for every instance of the type; {@code
 * resource.supportedProfile} for an instance that declares it, or whose {@code code} is the one
 * that the profile demands. What {@code meta.profile} declares holds as well, when it is known.
 *
 * @see <a href="https://hl7.org/fhir/R4/profiling.html#CapabilityStatement">FHIR R4, 5.1.0.13</a>
 */
final class ProfilePolicy {

  /**
   * What holds for one resource.
   *
   * @param profiles canonical URLs, none of which another one in the list derives from
   * @param issues what there is to say about the declared profiles themselves
   */
  record Applicable(List<String> profiles, List<Issue> issues) {}

  private record Rule(
      boolean writable, @Nullable String always, Map<String, CodeableConcept> byCode) {}

  private static final String OF_ANY = "http://hl7.org/fhir/";
  private static final String OF_THIS_VERSION = OF_ANY + "4.0/";
  private static final Rule NONE = new Rule(false, null, Map.of());
  private static final Set<TypeRestfulInteraction> WRITES =
      EnumSet.of(
          TypeRestfulInteraction.CREATE,
          TypeRestfulInteraction.UPDATE,
          TypeRestfulInteraction.PATCH);

  private final IValidationSupport chain;
  private final List<String> uncheckedPrefixes;
  private final Map<String, Rule> rules = new HashMap<>();

  /**
   * @param uncheckedPrefixes what a canonical URL begins with that may be declared although this
   *     server does not know it
   */
  ProfilePolicy(
      CapabilityStatement server, IValidationSupport chain, List<String> uncheckedPrefixes) {
    this.chain = chain;
    this.uncheckedPrefixes = List.copyOf(uncheckedPrefixes);
    server.getRestFirstRep().getResource().forEach(type -> rules.put(type.getType(), rule(type)));
  }

  private Rule rule(CapabilityStatementRestResourceComponent type) {
    Map<String, CodeableConcept> byCode = new HashMap<>();
    for (CanonicalType supported : type.getSupportedProfile()) {
      CodeableConcept code = codeOf(required(supported.getValue()));
      if (code != null) {
        byCode.put(supported.getValue(), code);
      }
    }
    if (type.hasProfile()) {
      required(type.getProfile());
    }
    boolean writable =
        type.getInteraction().stream().anyMatch(one -> WRITES.contains(one.getCode()));
    return new Rule(writable, type.getProfile(), byCode);
  }

  private StructureDefinition required(String url) {
    return Objects.requireNonNull(
        structure(url),
        () -> url + " is named by the CapabilityStatement and is not in the package");
  }

  private static @Nullable CodeableConcept codeOf(StructureDefinition profile) {
    return profile.getSnapshot().getElement().stream()
        .filter(element -> element.getPath().equals(profile.getType() + ".code"))
        .map(element -> element.hasPattern() ? element.getPattern() : element.getFixed())
        .filter(CodeableConcept.class::isInstance)
        .map(CodeableConcept.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Whether a client can write resources of this type. */
  boolean isWritable(String type) {
    return rules.getOrDefault(type, NONE).writable();
  }

  /**
   * The profiles for this resource.
   *
   * @param asked further profiles that the client wants it to be held against, as in {@code
   *     $validate?profile=}
   */
  Applicable applyTo(Resource resource, Collection<String> asked) {
    Rule rule = rules.getOrDefault(resource.fhirType(), NONE);
    Set<String> profiles = new LinkedHashSet<>();
    List<Issue> issues = new ArrayList<>();
    if (rule.always() != null) {
      profiles.add(rule.always());
    }
    rule.byCode().forEach((profile, code) -> addIf(hasCode(resource, code), profile, profiles));
    List<CanonicalType> declared = resource.getMeta().getProfile();
    for (int i = 0; i < declared.size(); i++) {
      String path = resource.fhirType() + ".meta.profile[" + i + "]";
      add(resource, declared.get(i).getValue(), path, profiles, issues);
    }
    for (String url : asked) {
      if (chain.fetchStructureDefinition(url) == null) {
        issues.add(
            Issue.error(IssueType.NOTSUPPORTED, unknown(resource.fhirType(), url))
                .at(resource.fhirType()));
      } else {
        add(resource, url, resource.fhirType(), profiles, issues);
      }
    }
    profiles.removeIf(profile -> profiles.stream().anyMatch(other -> derives(other, profile)));
    return new Applicable(List.copyOf(profiles), issues);
  }

  private static void addIf(boolean holds, String profile, Set<String> profiles) {
    if (holds) {
      profiles.add(profile);
    }
  }

  private void add(
      Resource resource,
      @Nullable String url,
      String path,
      Set<String> profiles,
      List<Issue> issues) {
    if (url == null) {
      return;
    }
    StructureDefinition structure = structure(url);
    if (structure != null && structure.getType().equals(resource.fhirType())) {
      profiles.add(structure.getUrl());
    } else if (structure != null) {
      issues.add(
          Issue.error(IssueType.INVALID, PolicyTexts.OTHER_TYPE.with(url, structure.getType()))
              .at(path));
    } else if (uncheckedPrefixes.stream().anyMatch(url::startsWith)) {
      issues.add(Issue.warning(IssueType.NOTSUPPORTED, PolicyTexts.UNCHECKED.with(url)).at(path));
    } else {
      issues.add(Issue.error(IssueType.NOTSUPPORTED, unknown(resource.fhirType(), url)).at(path));
    }
  }

  private Text unknown(String type, String url) {
    List<String> known = known(type);
    return known.isEmpty()
        ? PolicyTexts.UNKNOWN_AND_NONE.with(url, type)
        : PolicyTexts.UNKNOWN.with(url, type, String.join(", ", known));
  }

  /** The profiles on a type, of our package and the operator's, sorted. */
  List<String> known(String type) {
    List<StructureDefinition> all = chain.fetchAllStructureDefinitions();
    return all.stream()
        .filter(structure -> structure.getType().equals(type))
        .filter(structure -> structure.hasBaseDefinition())
        .map(StructureDefinition::getUrl)
        .sorted()
        .toList();
  }

  private boolean derives(String profile, String ancestor) {
    StructureDefinition structure = structure(profile);
    while (structure != null && structure.hasBaseDefinition()) {
      if (structure.getBaseDefinition().equals(ancestor)) {
        return true;
      }
      structure = structure(structure.getBaseDefinition());
    }
    return false;
  }

  /** HL7 also names its own definitions with the version of FHIR in front of the type. */
  private @Nullable StructureDefinition structure(String url) {
    String plain =
        url.startsWith(OF_THIS_VERSION) ? OF_ANY + url.substring(OF_THIS_VERSION.length()) : url;
    return (StructureDefinition) chain.fetchStructureDefinition(plain);
  }

  private static boolean hasCode(Resource resource, CodeableConcept wanted) {
    Base code = resource.getNamedProperty("code") == null ? null : first(resource);
    return code instanceof CodeableConcept has
        && wanted.getCoding().stream()
            .allMatch(
                coding ->
                    has.getCoding().stream()
                        .anyMatch(
                            one ->
                                Objects.equals(one.getSystem(), coding.getSystem())
                                    && Objects.equals(one.getCode(), coding.getCode())));
  }

  private static @Nullable Base first(Resource resource) {
    List<Base> values = resource.getNamedProperty("code").getValues();
    return values.isEmpty() ? null : values.get(0);
  }
}
