package nl.naast.support;

import java.util.List;
import java.util.Optional;
import nl.naast.conformance.Venues;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;

/**
 * What a ward says about one activity.
 *
 * @param rule a code of participation-rule
 * @param venues where it holds
 * @param why the reason, or what to know
 */
record CatalogueLine(
    String url, CodeableConcept code, Text title, String rule, Venues venues, Text why) {
  private static final String RULE = "/StructureDefinition/participation-rule";
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  /** Empty for an activity that is no line of a catalogue. */
  static Optional<CatalogueLine> of(ActivityDefinition activity) {
    return activity.getExtension().stream()
        .filter(extension -> extension.getUrl().endsWith(RULE))
        .map(extension -> extension.getValue() instanceof CodeableConcept rule ? rule : null)
        .flatMap(rule -> rule == null ? null : rule.getCoding().stream())
        .map(coding -> coding.getCode() + "")
        .findFirst()
        .map(
            rule ->
                new CatalogueLine(
                    activity.getUrl(),
                    activity.getCode(),
                    text(activity.getTitleElement()),
                    rule,
                    Venues.of(activity.getUseContext()),
                    text(
                        activity.hasPurpose()
                            ? activity.getPurposeElement()
                            : activity.getDescriptionElement())));
  }

  boolean isNever() {
    return rule.equals("never");
  }

  boolean isAfterInstruction() {
    return rule.equals("after-instruction");
  }

  boolean isAt(List<Identifier> ward) {
    return venues.isEverywhere() || venues.names(ward);
  }

  /** Dutch, with the English translation when there is one. */
  private static Text text(PrimitiveType<?> element) {
    String nl = element.hasValue() ? element.getValueAsString() : "";
    return Text.of(nl, english((Element) element).orElse(nl));
  }

  private static Optional<String> english(Element element) {
    return element.getExtension().stream()
        .filter(extension -> extension.getUrl().equals(TRANSLATION))
        .filter(extension -> "en".equals(part(extension, "lang")))
        .map(extension -> part(extension, "content"))
        .findFirst();
  }

  private static String part(Extension extension, String name) {
    Extension found = extension.getExtensionByUrl(name);
    return found == null ? "" : found.getValue().primitiveValue() + "";
  }
}
