package nl.naast.screening;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.naast.conformance.NaastPackage;
import nl.naast.conformance.OperatorPackages;
import nl.naast.expression.Expressions;
import nl.naast.server.StartupStep;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.stereotype.Component;

/**
 * The questionnaires that can be answered here: ours, and those of the operator's packages. All are
 * read at the start, so that a mistake in a rule shows then.
 */
@Component
class Questionnaires implements StartupStep {
  private final FhirContext context;
  private final NaastPackage naast;
  private final OperatorPackages further;
  private final Expressions expressions;
  private final Map<String, Form> forms = new ConcurrentHashMap<>();

  Questionnaires(
      FhirContext context, NaastPackage naast, OperatorPackages further, Expressions expressions) {
    this.context = context;
    this.naast = naast;
    this.further = further;
    this.expressions = expressions;
  }

  /**
   * The form with this canonical URL, with or without a version.
   *
   * @return empty when there is none, or none of that version
   */
  Optional<Form> find(String canonical) {
    int bar = canonical.indexOf('|');
    String url = bar < 0 ? canonical : canonical.substring(0, bar);
    Optional<Form> form = Optional.ofNullable(forms.get(url)).or(() -> read(url));
    return form.filter(
        found ->
            bar < 0
                || canonical.substring(bar + 1).equals(found.questionnaire().getVersion() + ""));
  }

  private Optional<Form> read(String url) {
    Optional<Form> form =
        naast
            .find(Questionnaire.class, url)
            .or(() -> further.find(context, Questionnaire.class, url))
            .map(Form::new);
    form.ifPresent(found -> forms.put(url, found));
    return form;
  }

  @Override
  public String title() {
    return "Read the questionnaires";
  }

  @Override
  public int getOrder() {
    return INDEX;
  }

  @Override
  public void run() {
    Stream.concat(
            naast.all(Questionnaire.class),
            further.packages().stream().flatMap(one -> one.published(context, Questionnaire.class)))
        .map(questionnaire -> find(questionnaire.getUrl()).orElseThrow())
        .forEach(
            form -> {
              form.calculated().forEach(rule -> expressions.check(rule.expression()));
              form.initial().forEach(rule -> expressions.check(rule.expression()));
            });
  }
}
