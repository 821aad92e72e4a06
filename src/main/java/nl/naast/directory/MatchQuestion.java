package nl.naast.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naast.conformance.CodeNames;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what {@code $match} is asked, and says clearly what it does not know. */
@Component
class MatchQuestion {
  private static final int MOST = 100;
  private static final Text NO_MUNICIPALITY =
      Text.of(
          "Geef municipality: de naam of de code van de gemeente, zoals Groningen of 0014.",
          "Give municipality: the name or the code of the municipality, such as Groningen or 0014.");
  private static final Text UNKNOWN_MUNICIPALITY =
      Text.of(
          "De gemeente '%s' is hier niet bekend. Geef de naam zoals die in de gids staat, of de code"
              + " van vier cijfers.",
          "The municipality '%s' is not known here. Give the name as the directory has it, or the"
              + " code of four digits.");
  private static final Text DID_YOU_MEAN =
      Text.of(
          "De gemeente '%s' is hier niet bekend. Bedoelt u: %s?",
          "The municipality '%s' is not known here. Do you mean: %s?");
  private static final Text UNKNOWN_CODE =
      Text.of("%s kent '%s' niet. Kies uit: %s.", "%s does not know '%s'. Choose from: %s.");
  private static final Text NO_NUMBER =
      Text.of("%s ligt tussen %s en %s.", "%s lies between %s and %s.");
  private final Areas areas;
  private final Codes codes;

  MatchQuestion(Areas areas, Codes codes) {
    this.areas = areas;
    this.codes = codes;
  }

  Asked read(
      @Nullable StringType municipality,
      @Nullable List<CodeType> helpKinds,
      @Nullable List<CodeType> questionAreas,
      @Nullable List<CodeType> needAreas,
      @Nullable List<CodeType> griefLayers,
      @Nullable IntegerType lifeExpectancy,
      @Nullable IntegerType age,
      @Nullable List<CodeType> languages) {
    Set<String> spoken = new LinkedHashSet<>();
    values(languages).forEach(tag -> spoken.add(Service.language(tag)));
    return new Asked(
        municipality(municipality),
        known("help-kind", helpKinds, codes.helpKinds()),
        known("question-area", questionAreas, codes.questionAreas()),
        known("need-area", needAreas, codes.needAreas()),
        known("grief-layer", griefLayers, codes.griefLayers()),
        number("life-expectancy", lifeExpectancy, 0, 1200),
        number("age", age, 0, 130),
        spoken);
  }

  int count(IntegerType count) {
    Integer value = number("count", count, 0, MOST);
    return value == null ? MOST : value;
  }

  private Area municipality(@Nullable StringType asked) {
    if (asked == null || !asked.hasValue()) {
      throw bad(IssueType.REQUIRED, NO_MUNICIPALITY);
    }
    Optional<Area> found = areas.municipality(asked.getValue());
    return found.orElseThrow(
        () -> {
          List<String> near = areas.near(asked.getValue());
          return bad(
              IssueType.CODEINVALID,
              near.isEmpty()
                  ? UNKNOWN_MUNICIPALITY.with(asked.getValue())
                  : DID_YOU_MEAN.with(asked.getValue(), String.join(", ", near)));
        });
  }

  private static Set<String> known(
      String parameter, @Nullable List<CodeType> asked, CodeNames words) {
    Set<String> known = new LinkedHashSet<>();
    for (String code : values(asked)) {
      if (words.name(code) == null) {
        throw bad(
            IssueType.CODEINVALID,
            UNKNOWN_CODE.with(parameter, code, String.join(", ", words.names().keySet())));
      }
      known.add(code);
    }
    return known;
  }

  private static @Nullable Integer number(
      String parameter, @Nullable IntegerType value, int least, int greatest) {
    if (value == null || !value.hasValue()) {
      return null;
    }
    if (value.getValue() < least || value.getValue() > greatest) {
      throw bad(IssueType.VALUE, NO_NUMBER.with(parameter, least, greatest));
    }
    return value.getValue();
  }

  private static List<String> values(@Nullable List<CodeType> codes) {
    return codes == null
        ? List.of()
        : codes.stream().map(CodeType::getValue).filter(value -> value != null).toList();
  }

  private static Refusal bad(IssueType type, Text text) {
    return new Refusal(400, Issue.error(type, text));
  }
}
