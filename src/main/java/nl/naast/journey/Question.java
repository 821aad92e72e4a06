package nl.naast.journey;

import java.util.ArrayList;
import java.util.List;
import nl.naast.expression.BadExpression;
import nl.naast.expression.Expressions;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/**
 * One thing that is asked in a phase.
 *
 * @param phase in which it is asked
 * @param finding what it is called when it is missing; its text is the question
 * @param missing the conditions under which it is missing
 */
record Question(CodeableConcept phase, CodeableConcept finding, List<String> missing) {

  Question {
    missing = List.copyOf(missing);
  }

  /**
   * All that a PlanDefinition asks.
   *
   * @throws IllegalStateException when an action lacks something, or cannot be evaluated
   */
  static List<Question> of(PlanDefinition plan, Expressions expressions) {
    List<Question> questions = new ArrayList<>();
    for (PlanDefinitionActionComponent action : plan.getAction()) {
      String name = plan.getUrl() + ", action " + action.getTitle();
      if (!action.hasCode() || !action.hasReason() || !action.hasCondition()) {
        throw new IllegalStateException(name + ": give code (phase), reason (finding), condition");
      }
      List<String> missing =
          action.getCondition().stream()
              .map(condition -> checked(condition.getExpression(), expressions, name))
              .toList();
      CodeableConcept finding = action.getReasonFirstRep().copy();
      questions.add(
          new Question(action.getCodeFirstRep(), finding.setText(action.getTitle()), missing));
    }
    return questions;
  }

  private static String checked(Expression expression, Expressions expressions, String name) {
    if (!"text/fhirpath".equals(expression.getLanguage()) || !expression.hasExpression()) {
      throw new IllegalStateException(name + ": a condition is in text/fhirpath");
    }
    try {
      expressions.check(expression.getExpression());
    } catch (BadExpression e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
    return expression.getExpression();
  }
}
