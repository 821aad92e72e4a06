package nl.naast.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.conformance.CodeNames;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Writes a service as the line from which it can be read again. */
final class LineWriter {
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
  private final Codes codes;
  private final Map<String, String> providers;
  private final Map<String, Area> areas;

  /**
   * @param providers names by the reference to the Organization
   * @param areas by the reference to the Location
   */
  LineWriter(Codes codes, Map<String, String> providers, Map<String, Area> areas) {
    this.codes = codes;
    this.providers = providers;
    this.areas = areas;
  }

  Line write(HealthcareService resource, int number) {
    Service service = new Service(resource);
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, resource.getIdElement().getIdPart());
    cells.put(Column.ACTIVE, !resource.hasActive() || resource.getActive() ? "yes" : "no");
    cells.put(Column.NAME, resource.getName() + "");
    cells.put(Column.NAME_EN, english(resource.getNameElement()));
    cells.put(
        Column.PROVIDER, providers.getOrDefault(resource.getProvidedBy().getReference() + "", ""));
    cells.put(Column.QUESTION_AREAS, codes(resource.getCategory(), codes.questionAreas()));
    cells.put(Column.HELP_KINDS, codes(resource.getType(), codes.helpKinds()));
    cells.put(Column.NEED_AREAS, codes(resource.getCharacteristic(), codes.needAreas()));
    cells.put(Column.GRIEF_LAYER, codes(resource.getCharacteristic(), codes.griefLayers()));
    cells.put(Column.AREAS, areas(resource));
    eligibility(resource, service, cells);
    Type step = value(resource, "first-step");
    cells.put(Column.FIRST_STEP, step == null ? "" : step.primitiveValue());
    cells.put(Column.FIRST_STEP_EN, step == null ? "" : english(step));
    cells.put(Column.EXPECT, resource.hasComment() ? resource.getComment() : "");
    cells.put(Column.EXPECT_EN, english(resource.getCommentElement()));
    cells.put(
        Column.COST,
        value(resource, "service-cost") instanceof CodeableConcept cost
            ? codes(List.of(cost), codes.costs())
            : "");
    Integer waiting = service.waitingTime();
    cells.put(Column.WAITING_TIME, waiting == null ? "" : waiting.toString());
    cells.put(Column.SELF_REFERRAL, yesNo(value(resource, "self-referral")));
    cells.put(
        Column.LANGUAGES,
        resource.getCommunication().stream()
            .flatMap(one -> one.getCoding().stream())
            .map(coding -> coding.getCode() + "")
            .collect(Collectors.joining(Line.BAR)));
    cells.put(Column.PHONE, telecom(resource, ContactPointSystem.PHONE));
    cells.put(Column.EMAIL, telecom(resource, ContactPointSystem.EMAIL));
    cells.put(Column.WEBSITE, telecom(resource, ContactPointSystem.URL));
    return new Line(number, cells);
  }

  private static void eligibility(
      HealthcareService resource, Service service, Map<Column, String> cells) {
    if (!resource.hasEligibility()) {
      return;
    }
    var eligibility = resource.getEligibilityFirstRep();
    cells.put(Column.ELIGIBILITY, eligibility.hasComment() ? eligibility.getComment() : "");
    cells.put(Column.ELIGIBILITY_EN, english(eligibility.getCommentElement()));
    cells.put(Column.LIFE_EXPECTANCY, text(service.lifeExpectancy()));
    cells.put(Column.MIN_AGE, text(service.minAge()));
    cells.put(Column.MAX_AGE, text(service.maxAge()));
    Extension limits = Service.extension(eligibility.getExtension(), "eligibility-limits");
    Extension strict = limits == null ? null : limits.getExtensionByUrl("strict");
    cells.put(Column.STRICT, yesNo(strict == null ? null : strict.getValue()));
  }

  private String areas(HealthcareService resource) {
    return resource.getCoverageArea().stream()
        .map(reference -> areas.get(reference.getReference() + ""))
        .filter(area -> area != null)
        .map(
            area ->
                area.code().equals(Area.NETHERLANDS)
                    ? Area.NETHERLANDS
                    : area.code() + " " + area.name())
        .collect(Collectors.joining(Line.BAR));
  }

  private static String codes(List<CodeableConcept> concepts, CodeNames words) {
    Set<String> known = words.names().keySet();
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .filter(coding -> words.system().equals(coding.getSystem()))
        .map(coding -> coding.getCode() + "")
        .filter(known::contains)
        .collect(Collectors.joining(Line.BAR));
  }

  private static String telecom(HealthcareService resource, ContactPointSystem system) {
    return resource.getTelecom().stream()
        .filter(one -> one.getSystem() == system)
        .map(ContactPoint::getValue)
        .collect(Collectors.joining(Line.BAR));
  }

  private static @Nullable Type value(HealthcareService resource, String id) {
    Extension extension = Service.extension(resource.getExtension(), id);
    return extension == null ? null : extension.getValue();
  }

  private static String english(Element element) {
    for (Extension translation : element.getExtensionsByUrl(TRANSLATION)) {
      if (translation.getExtensionByUrl("lang") != null
          && "en".equals(translation.getExtensionByUrl("lang").getValue().primitiveValue())
          && translation.getExtensionByUrl("content").getValue() instanceof StringType text) {
        return text.getValue();
      }
    }
    return "";
  }

  private static String yesNo(@Nullable Type value) {
    return value == null ? "" : (value.primitiveValue().equals("true") ? "yes" : "no");
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
