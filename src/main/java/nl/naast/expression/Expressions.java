package nl.naast.expression;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.conformance.NaastPackage;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRLexer.FHIRLexerException;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Evaluates FHIRPath from questionnaires and plans, with the functions that Structured Data Capture
 * adds: {@code sum()}, {@code ordinal()} and {@code weight()}. Safe for many threads.
 *
 * @see <a href="https://hl7.org/fhirpath/N1/">FHIRPath</a>
 * @see <a href="https://hl7.org/fhir/uv/sdc/expressions.html">SDC, expressions</a>
 */
@Component
public class Expressions {
  private final SingletonSupplier<FHIRPathEngine> engine;
  private final Map<String, ExpressionNode> parsed = new ConcurrentHashMap<>();

  /** The package is there when the definitions of FHIR itself are. */
  Expressions(FhirContext context, NaastPackage naast) {
    this.engine =
        SingletonSupplier.of(
            () -> {
              FHIRPathEngine made =
                  new FHIRPathEngine(
                      new HapiWorkerContext(context, context.getValidationSupport()));
              made.setHostServices(new Host());
              return made;
            });
  }

  /**
   * What an expression finds.
   *
   * @param resource what {@code %resource} is, and where the expression begins
   * @throws BadExpression when it does not parse, names what is not known, or fails
   */
  public List<Base> evaluate(String expression, Resource resource, Variables variables) {
    try {
      return engine.obtain().evaluate(variables, resource, resource, resource, node(expression));
    } catch (FHIRException e) {
      throw new BadExpression(expression, e);
    }
  }

  /** Whether a condition holds: it finds one value, and that is true. */
  public boolean holds(String expression, Resource resource, Variables variables) {
    List<Base> found = evaluate(expression, resource, variables);
    return found.size() == 1 && found.get(0) instanceof BooleanType answer && answer.booleanValue();
  }

  /**
   * Reads an expression without evaluating it, so that a mistake shows before it is needed.
   *
   * @throws BadExpression when it does not parse
   */
  public void check(String expression) {
    try {
      node(expression);
    } catch (FHIRLexerException e) {
      throw new BadExpression(expression, e);
    }
  }

  private ExpressionNode node(String expression) throws FHIRLexerException {
    ExpressionNode known = parsed.get(expression);
    if (known == null) {
      known = engine.obtain().parse(expression);
      parsed.put(expression, known);
    }
    return known;
  }
}
