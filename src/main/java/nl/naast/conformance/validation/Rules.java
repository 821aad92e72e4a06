package nl.naast.conformance.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * The invariants of our own package, by key. What they say to people stands in the profile itself:
 * {@code human} in English, and its translation extension in Dutch.
 *
 * @see <a href="https://hl7.org/fhir/R4/extension-translation.html">Extension: translation</a>
 */
final class Rules {
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
  private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";

  private final String canonical;
  private final Map<String, Text> byKey = new HashMap<>();

  /**
   * @param canonical the canonical base of our package
   * @param structures every profile and extension of the package
   */
  Rules(String canonical, Collection<StructureDefinition> structures) {
    this.canonical = canonical;
    for (StructureDefinition structure : structures) {
      for (ElementDefinition element : structure.getDifferential().getElement()) {
        element.getConstraint().forEach(rule -> byKey.put(rule.getKey(), text(rule)));
      }
    }
  }

  private static Text text(ElementDefinitionConstraintComponent rule) {
    String dutch =
        rule.getHumanElement().getExtensionsByUrl(TRANSLATION).stream()
            .filter(translation -> "nl".equals(value(translation, "lang")))
            .map(translation -> value(translation, "content"))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(rule.getKey() + " does not say it in Dutch"));
    return Text.of(dutch, rule.getHuman());
  }

  private static String value(Extension translation, String part) {
    return translation.getExtensionByUrl(part).getValue().primitiveValue();
  }

  Optional<Text> text(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether a URL is one that only our package can define. */
  boolean isOurs(String url) {
    return url.startsWith(canonical + "/");
  }

  /** The rule as a code: of our package, or of FHIR. */
  Coding coding(String key) {
    return new Coding(byKey.containsKey(key) ? canonical + "/CodeSystem/rule" : FHIR, key, null);
  }
}
