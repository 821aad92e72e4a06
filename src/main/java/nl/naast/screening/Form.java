package nl.naast.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naast.expression.Points;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;

/** A questionnaire, read once: what is asked, what is worked out, and what becomes of it. */
final class Form {

  /**
   * An item that is worked out.
   *
   * @param expression FHIRPath, evaluated on the response
   */
  record Rule(QuestionnaireItemComponent item, String expression) {}

  private final Questionnaire questionnaire;
  private final Map<String, QuestionnaireItemComponent> items = new LinkedHashMap<>();
  private final List<Rule> calculated = new ArrayList<>();

  Form(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    read(questionnaire.getItem(), true);
  }

  private void read(List<QuestionnaireItemComponent> level, boolean top) {
    for (QuestionnaireItemComponent item : level) {
      items.put(item.getLinkId(), item);
      String expression = Sdc.calculated(item);
      if (expression != null) {
        if (!top) {
          throw new IllegalStateException(
              "%s: the calculated item %s stands in a group; only those at the top are worked out"
                  .formatted(questionnaire.getUrl(), item.getLinkId()));
        }
        calculated.add(new Rule(item, expression));
      }
      read(item.getItem(), false);
    }
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  /** The canonical URL with the version. */
  String canonical() {
    return questionnaire.hasVersion()
        ? questionnaire.getUrl() + "|" + questionnaire.getVersion()
        : questionnaire.getUrl();
  }

  Optional<QuestionnaireItemComponent> item(String linkId) {
    return Optional.ofNullable(items.get(linkId));
  }

  /** In the order of the questionnaire: a rule may look at what an earlier one gave. */
  List<Rule> calculated() {
    return calculated;
  }

  boolean isCalculated(String linkId) {
    return calculated.stream().anyMatch(rule -> rule.item().getLinkId().equals(linkId));
  }

  /** The items for which the server may know an answer beforehand. */
  List<Rule> initial() {
    List<Rule> rules = new ArrayList<>();
    for (QuestionnaireItemComponent item : items.values()) {
      String expression = Sdc.initial(item);
      if (expression != null) {
        rules.add(new Rule(item, expression));
      }
    }
    return rules;
  }

  /** The items of which the answer becomes an Observation. */
  List<QuestionnaireItemComponent> extracted() {
    return items.values().stream().filter(item -> item.hasCode() && Sdc.isExtracted(item)).toList();
  }

  /** The item whose answer says what the answer to this one means. */
  Optional<QuestionnaireItemComponent> interpretationOf(String linkId) {
    return items.values().stream()
        .filter(
            item ->
                item.getExtension().stream()
                    .anyMatch(
                        extension ->
                            extension.getUrl().endsWith("/interpretation-of")
                                && extension.getValue() instanceof StringType other
                                && linkId.equals(other.getValue())))
        .findFirst();
  }

  /** What the answers of this very response count for: the same answer may differ by question. */
  Points points(QuestionnaireResponse response) {
    IdentityHashMap<Base, BigDecimal> points = new IdentityHashMap<>();
    count(response.getItem(), points);
    return points::get;
  }

  private void count(
      List<QuestionnaireResponseItemComponent> level, IdentityHashMap<Base, BigDecimal> points) {
    for (QuestionnaireResponseItemComponent answered : level) {
      item(answered.getLinkId() + "")
          .ifPresent(item -> answered.getAnswer().forEach(answer -> count(item, answer, points)));
      answered.getAnswer().forEach(answer -> count(answer.getItem(), points));
      count(answered.getItem(), points);
    }
  }

  private static void count(
      QuestionnaireItemComponent item,
      QuestionnaireResponseItemAnswerComponent answer,
      IdentityHashMap<Base, BigDecimal> points) {
    if (answer.getValue() instanceof Coding chosen) {
      for (QuestionnaireItemAnswerOptionComponent option : item.getAnswerOption()) {
        if (option.getValue() instanceof Coding offered && isSame(offered, chosen)) {
          BigDecimal value = Sdc.points(option, offered);
          if (value != null) {
            points.put(chosen, value);
          }
        }
      }
    }
  }

  private static boolean isSame(Coding one, Coding other) {
    return (one.getCode() + "").equals(other.getCode())
        && (one.getSystem() + "").equals(other.getSystem() + "");
  }
}
