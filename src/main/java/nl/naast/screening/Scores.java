package nl.naast.screening;

import java.util.ArrayList;
import java.util.List;
import nl.naast.expression.Expressions;
import nl.naast.expression.Variables;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out the calculated items of a response. The rule is the questionnaire's; nothing here knows
 * an instrument.
 *
 * @see <a href="https://hl7.org/fhir/uv/sdc/behavior.html#calculatedExpression">SDC,
 *     calculatedExpression</a>
 */
@Component
class Scores {
  private final Expressions expressions;

  Scores(Expressions expressions) {
    this.expressions = expressions;
  }

  /** What expressions on the answers can name. */
  Variables variables(QuestionnaireResponse response, Form form) {
    return Variables.none()
        .with("questionnaire", form.questionnaire())
        .counting(form.points(response));
  }

  /**
   * Puts the calculated items in.
   *
   * @throws nl.naast.server.outcome.Refusal 422 when one is there already and says something else
   */
  void fill(QuestionnaireResponse response, Form form) {
    if (form.calculated().isEmpty()) {
      return;
    }
    List<QuestionnaireResponseItemComponent> sent = takeOut(response, form);
    Variables variables = variables(response, form);
    for (Form.Rule rule : form.calculated()) {
      String linkId = rule.item().getLinkId();
      List<Base> found = expressions.evaluate(rule.expression(), response, variables);
      Type value = found.isEmpty() ? null : Values.answer(found.get(0), rule.item().getType());
      for (QuestionnaireResponseItemComponent item : sent) {
        if (item.getLinkId().equals(linkId) && !Values.isSame(answer(item), value)) {
          throw ResponseTexts.refusal(
              ResponseTexts.WORKED_OUT.with(linkId),
              "QuestionnaireResponse.item.where(linkId = '%s')".formatted(linkId));
        }
      }
      if (value != null) {
        insert(response, form, rule, value);
      }
    }
  }

  /** Takes the calculated items out: of answers that are not complete nothing is worked out. */
  static List<QuestionnaireResponseItemComponent> takeOut(
      QuestionnaireResponse response, Form form) {
    List<QuestionnaireResponseItemComponent> taken = new ArrayList<>();
    response
        .getItem()
        .removeIf(item -> form.isCalculated(item.getLinkId() + "") && taken.add(item));
    return taken;
  }

  private static @Nullable Type answer(QuestionnaireResponseItemComponent item) {
    return item.hasAnswer() ? item.getAnswerFirstRep().getValue() : null;
  }

  /** Where the questionnaire has it: answers stand in the order of the questions. */
  private static void insert(
      QuestionnaireResponse response, Form form, Form.Rule rule, Type value) {
    List<String> order =
        form.questionnaire().getItem().stream().map(item -> item.getLinkId()).toList();
    int own = order.indexOf(rule.item().getLinkId());
    int at = 0;
    while (at < response.getItem().size()
        && order.indexOf(response.getItem().get(at).getLinkId()) < own) {
      at++;
    }
    QuestionnaireResponseItemComponent item =
        new QuestionnaireResponseItemComponent().setLinkId(rule.item().getLinkId());
    item.setText(rule.item().getText());
    item.addAnswer().setValue(value);
    response.getItem().add(at, item);
  }
}
