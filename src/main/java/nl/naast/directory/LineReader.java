package nl.naast.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.conformance.CodeNames;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.jspecify.annotations.Nullable;

/** Reads one line of a file; what is wrong in it is told with the line and the column. */
final class LineReader {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
  private static final Pattern MUNICIPALITY = Pattern.compile("(\\d{4})\\s+(\\S.*)");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
  private static final Pattern SLUG_GAP = Pattern.compile("[^a-z0-9]+");
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
  private static final Text AT = Text.of("Regel %s, kolom %s: %s", "Line %s, column %s: %s");
  private static final Text NO_ID =
      Text.of(
          "geef een id van letters, cijfers, streepjes en punten, hoogstens 64 tekens.",
          "give an id of letters, digits, dashes and dots, at most 64 characters.");
  private static final Text EMPTY = Text.of("deze cel mag niet leeg zijn.", "it may not be empty.");
  private static final Text CODE =
      Text.of("'%s' is geen code; kies uit: %s.", "'%s' is no code; choose from: %s.");
  private static final Text AREA =
      Text.of(
          "'%s' is geen gebied; geef NL, of de code van vier cijfers en de naam van de gemeente, zoals"
              + " 0014 Groningen.",
          "'%s' is no area; give NL, or the four digits and the name of the municipality, such as"
              + " 0014 Groningen.");
  private static final Text YES_NO = Text.of("geef yes of no.", "give yes or no.");
  private static final Text NUMBER =
      Text.of("geef een heel getal vanaf %s.", "give a whole number from %s up.");
  private static final Text TAG =
      Text.of(
          "'%s' is geen taalcode, zoals nl of ar.", "'%s' is no language code, such as nl or ar.");
  private static final Text NO_START =
      Text.of(
          "geef first_step, phone, email of website: wie hulp nodig heeft, moet weten hoe te"
              + " beginnen.",
          "give first_step, phone, email or website: who needs help must know how to begin.");
  private static final Text AGES =
      Text.of("min_age ligt boven max_age.", "min_age is above max_age.");
  private final Codes codes;
  private final NaastPackage naast;
  private final Line line;
  private final List<Issue> wrong;

  LineReader(Codes codes, NaastPackage naast, Line line, List<Issue> wrong) {
    this.codes = codes;
    this.naast = naast;
    this.line = line;
    this.wrong = wrong;
  }

  Listed read() {
    HealthcareService service = new HealthcareService();
    String id = line.text(Column.ID);
    if (!ID.matcher(id).matches()) {
      wrong(Column.ID, NO_ID);
    }
    service.setId(id);
    service.setActive(!Boolean.FALSE.equals(yesNo(Column.ACTIVE)));
    service.setName(required(Column.NAME));
    translate(service.getNameElement(), Column.NAME_EN);
    if (!line.text(Column.EXPECT).isEmpty()) {
      service.setComment(line.text(Column.EXPECT));
      translate(service.getCommentElement(), Column.EXPECT_EN);
    }
    required(Column.QUESTION_AREAS);
    coded(Column.QUESTION_AREAS, codes.questionAreas(), service::addCategory);
    coded(Column.HELP_KINDS, codes.helpKinds(), service::addType);
    coded(Column.NEED_AREAS, codes.needAreas(), service::addCharacteristic);
    coded(Column.GRIEF_LAYER, codes.griefLayers(), service::addCharacteristic);
    eligibility(service);
    extensions(service);
    telecom(service, Column.PHONE, ContactPointSystem.PHONE);
    telecom(service, Column.EMAIL, ContactPointSystem.EMAIL);
    telecom(service, Column.WEBSITE, ContactPointSystem.URL);
    if (!service.hasTelecom() && line.text(Column.FIRST_STEP).isEmpty()) {
      wrong(Column.FIRST_STEP, NO_START);
    }
    languages(service);
    List<Area> areas = areas();
    areas.forEach(area -> service.addCoverageArea(new Reference(area.reference())));
    return new Listed(service, provider(service), areas);
  }

  private @Nullable Organization provider(HealthcareService service) {
    String name = line.text(Column.PROVIDER);
    if (name.isEmpty()) {
      return null;
    }
    Organization provider = new Organization();
    provider.setId(slug(name));
    provider.setActive(true).setName(name);
    service.setProvidedBy(new Reference("Organization/" + provider.getIdElement().getIdPart()));
    return provider;
  }

  private static String slug(String name) {
    String plain =
        java.text.Normalizer.normalize(name.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    String slug = "org-" + SLUG_GAP.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    return slug.length() > 64 ? slug.substring(0, 64) : slug;
  }

  private List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    required(Column.AREAS);
    for (String value : line.values(Column.AREAS)) {
      Matcher municipality = MUNICIPALITY.matcher(value);
      if (value.equals(Area.NETHERLANDS)) {
        areas.add(new Area("area-nl", Area.NETHERLANDS, "Nederland"));
      } else if (municipality.matches()) {
        String code = municipality.group(1);
        areas.add(new Area("area-" + code, code, municipality.group(2)));
      } else {
        wrong(Column.AREAS, AREA.with(value));
      }
    }
    return areas;
  }

  private void eligibility(HealthcareService service) {
    Extension limits = new Extension(url("eligibility-limits"));
    number(Column.LIFE_EXPECTANCY, 1, limits, "lifeExpectancy");
    Integer least = number(Column.MIN_AGE, 0, limits, "minAge");
    Integer greatest = number(Column.MAX_AGE, 0, limits, "maxAge");
    if (least != null && greatest != null && least > greatest) {
      wrong(Column.MIN_AGE, AGES);
    }
    Boolean strict = yesNo(Column.STRICT);
    if (strict != null) {
      limits.addExtension("strict", new BooleanType(strict));
    }
    String text = line.text(Column.ELIGIBILITY);
    if (limits.hasExtension() || !text.isEmpty()) {
      var eligibility = service.addEligibility();
      if (limits.hasExtension()) {
        eligibility.addExtension(limits);
      }
      if (!text.isEmpty()) {
        eligibility.setCommentElement(new MarkdownType(text));
        translate(eligibility.getCommentElement(), Column.ELIGIBILITY_EN);
      }
    }
  }

  private void extensions(HealthcareService service) {
    coded(
        Column.COST,
        codes.costs(),
        () -> {
          CodeableConcept cost = new CodeableConcept();
          service.addExtension(url("service-cost"), cost);
          return cost;
        });
    Integer waiting = number(Column.WAITING_TIME, 0, null, "");
    if (waiting != null) {
      service.addExtension(url("waiting-time"), new UnsignedIntType(waiting));
    }
    Boolean self = yesNo(Column.SELF_REFERRAL);
    if (self != null) {
      service.addExtension(url("self-referral"), new BooleanType(self));
    }
    String first = line.text(Column.FIRST_STEP);
    if (!first.isEmpty()) {
      StringType step = new StringType(first);
      translate(step, Column.FIRST_STEP_EN);
      service.addExtension(url("first-step"), step);
    }
  }

  private void languages(HealthcareService service) {
    for (String tag : line.values(Column.LANGUAGES)) {
      if (!LANGUAGE.matcher(tag).matches()) {
        wrong(Column.LANGUAGES, TAG.with(tag));
      }
      service.addCommunication().addCoding(new Coding("urn:ietf:bcp:47", tag, null));
    }
  }

  private void telecom(HealthcareService service, Column column, ContactPointSystem system) {
    line.values(column).forEach(value -> service.addTelecom().setSystem(system).setValue(value));
  }

  private void coded(
      Column column, CodeNames words, java.util.function.Supplier<CodeableConcept> adds) {
    for (String code : line.values(column)) {
      if (words.name(code) == null) {
        wrong(column, CODE.with(code, String.join(", ", words.names().keySet())));
      } else {
        adds.get().addCoding(words.coding(code));
      }
    }
  }

  private @Nullable Integer number(
      Column column, int least, @Nullable Extension limits, String part) {
    String text = line.text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least) {
      wrong(column, NUMBER.with(least));
      return null;
    }
    int number = Integer.parseInt(text);
    if (limits != null) {
      Type value = least > 0 ? new PositiveIntType(number) : new UnsignedIntType(number);
      limits.addExtension(part, value);
    }
    return number;
  }

  private @Nullable Boolean yesNo(Column column) {
    return switch (line.text(column)) {
      case "" -> null;
      case "yes" -> true;
      case "no" -> false;
      default -> {
        wrong(column, YES_NO);
        yield null;
      }
    };
  }

  private String required(Column column) {
    if (line.text(column).isEmpty()) {
      wrong(column, EMPTY);
    }
    return line.text(column);
  }

  private void translate(Element element, Column english) {
    String text = line.text(english);
    if (!text.isEmpty()) {
      Extension translation = new Extension(TRANSLATION);
      translation.addExtension("lang", new org.hl7.fhir.r4.model.CodeType("en"));
      translation.addExtension("content", new StringType(text));
      element.addExtension(translation);
    }
  }

  private String url(String extension) {
    return naast.url("StructureDefinition", extension);
  }

  private void wrong(Column column, Text what) {
    wrong.add(
        Issue.error(
            IssueType.INVALID,
            Text.of(
                AT.nl().formatted(line.number(), column.title(), what.nl()),
                AT.en().formatted(line.number(), column.title(), what.en()))));
  }
}
