package nl.naast.conformance.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Every rule that our differentials add, by the name that its invalid example must have. */
final class RulesOfOurs {
  private final List<String> names = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private RulesOfOurs() {}

  /** Rules whose breach refuses a resource. */
  static List<String> names() {
    return all().names;
  }

  /** Rules whose breach is only told. */
  static List<String> warnings() {
    return all().warnings;
  }

  private static RulesOfOurs all() {
    RulesOfOurs rules = new RulesOfOurs();
    Validation.NAAST.all(StructureDefinition.class).forEach(rules::addAll);
    return rules;
  }

  private void addAll(StructureDefinition structure) {
    String id = structure.getIdPart();
    if (structure.hasContext()) {
      names.add(id + "-context");
    }
    Set<String> discriminators = discriminators(structure);
    for (ElementDefinition element : structure.getDifferential().getElement()) {
      element
          .getConstraint()
          .forEach(
              rule ->
                  (rule.getSeverity() == ConstraintSeverity.ERROR ? names : warnings)
                      .add(rule.getKey()));
      // The url of an extension, that it has parts, and the half of it that is not used, are what
      // an extension is; that there is an extension when one must be there is told by that one.
      if (element.getId().contains(".")
          && !"0".equals(element.getMax())
          && !isUrl(element)
          && !element.getId().endsWith(".extension")
          && !discriminators.contains(element.getPath())) {
        addStructural(id + name(element), element);
      }
    }
  }

  /** What makes an element belong to a slice: without it the element is another one, not wrong. */
  private static Set<String> discriminators(StructureDefinition structure) {
    return structure.getDifferential().getElement().stream()
        .flatMap(
            element ->
                element.getSlicing().getDiscriminator().stream()
                    .map(discriminator -> element.getPath() + "." + discriminator.getPath()))
        .collect(Collectors.toSet());
  }

  private static boolean isUrl(ElementDefinition element) {
    return element.getPath().endsWith(".url");
  }

  /** {@code Extension.extension:kind.value[x]} becomes {@code -kind-value}. */
  private static String name(ElementDefinition element) {
    String path = element.getId().substring(element.getId().indexOf('.'));
    return path.replace("extension:", "")
        .replace(".extension", "")
        .replace("[x]", "")
        .replace(':', '-')
        .replace('.', '-');
  }

  private void addStructural(String name, ElementDefinition element) {
    if (element.getMin() > 0) {
      names.add(name + "-min");
    }
    if (element.hasMax() && !element.getMax().equals("*")) {
      names.add(name + "-max");
    }
    if (element.getPath().endsWith("[x]") && element.hasType()) {
      names.add(name + "-type");
    }
    if (element.getBinding().getStrength() == BindingStrength.REQUIRED) {
      names.add(name + "-binding");
    }
    if (element.hasPattern() || element.hasFixed()) {
      names.add(name + "-pattern");
    }
    if (element.getType().stream().anyMatch(TypeRefComponent::hasTargetProfile)) {
      names.add(name + "-target");
    }
  }
}
