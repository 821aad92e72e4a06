package nl.naast.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naast.expression.Expressions;
import nl.naast.expression.Variables;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Fills in beforehand what the server knows already, by the initial values and initialExpressions
 * of a questionnaire; whoever answers may change it.
 *
 * @see <a href="https://hl7.org/fhir/uv/sdc/populate.html#expression-based-population">SDC,
 *     expression-based population</a>
 */
@Component
class Population {
  private final Expressions expressions;

  Population(Expressions expressions) {
    this.expressions = expressions;
  }

  /**
   * A response in progress, with every question and the answers that are known.
   *
   * @param variables what the expressions can name: {@code %patient}, {@code %caregiver}
   */
  QuestionnaireResponse response(Form form, String subject, Variables variables) {
    QuestionnaireResponse response = new QuestionnaireResponse();
    response.setStatus(QuestionnaireResponseStatus.INPROGRESS);
    response.setQuestionnaire(form.canonical());
    response.setSubject(new Reference(subject));
    Variables all = variables.with("questionnaire", form.questionnaire());
    form.questionnaire().getItem().stream()
        .filter(item -> !form.isCalculated(item.getLinkId()))
        .flatMap(item -> item(item, response, all).stream())
        .forEach(response::addItem);
    return response;
  }

  private Optional<QuestionnaireResponseItemComponent> item(
      QuestionnaireItemComponent asked, QuestionnaireResponse response, Variables variables) {
    if (asked.getType() == QuestionnaireItemType.DISPLAY) {
      return Optional.empty();
    }
    QuestionnaireResponseItemComponent item =
        new QuestionnaireResponseItemComponent().setLinkId(asked.getLinkId());
    item.setText(asked.getText());
    known(asked, response, variables)
        .forEach(value -> item.addAnswer().setValue(Values.answer(value, asked.getType())));
    if (asked.getType() == QuestionnaireItemType.GROUP) {
      asked.getItem().stream()
          .flatMap(inner -> item(inner, response, variables).stream())
          .forEach(item::addItem);
    }
    return Optional.of(item);
  }

  private List<Base> known(
      QuestionnaireItemComponent asked, QuestionnaireResponse response, Variables variables) {
    List<Base> values = new ArrayList<>();
    String expression = Sdc.initial(asked);
    if (expression != null) {
      values.addAll(expressions.evaluate(expression, response, variables));
    } else {
      asked.getInitial().forEach(initial -> values.add(initial.getValue()));
    }
    return asked.getRepeats() || values.size() < 2 ? values : values.subList(0, 1);
  }
}
