package nl.naast.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.naast.expression.Expressions;
import nl.naast.expression.Variables;
import nl.naast.server.StartupStep;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The plans that are configured, read before the server is ready. */
@Component
@EnableConfigurationProperties(PlanProperties.class)
public class Plans implements StartupStep {
  private final PlanProperties properties;
  private final Definitions definitions;
  private final Expressions expressions;
  private volatile Map<String, Plan> byCanonical = Map.of();

  Plans(PlanProperties properties, Definitions definitions, Expressions expressions) {
    this.properties = properties;
    this.definitions = definitions;
    this.expressions = expressions;
  }

  /**
   * The tasks that follow from answers.
   *
   * @param response what {@code %resource} is in the conditions
   * @param organization id of the organisation of the patient; null when it has none
   */
  public List<PlannedTask> afterAnswers(
      Resource response, @Nullable String organization, Variables variables) {
    String canonical =
        organization == null
            ? screening()
            : properties.organizations().getOrDefault(organization, screening());
    return Objects.requireNonNull(byCanonical.get(canonical)).tasks(response, variables);
  }

  private String screening() {
    return properties.screeningSignals() == null
        ? definitions.ours("PlanDefinition", "screening-signals")
        : properties.screeningSignals();
  }

  @Override
  public String title() {
    return "Read the plans";
  }

  @Override
  public int getOrder() {
    return INDEX;
  }

  @Override
  public void run() {
    Map<String, Plan> read = new HashMap<>();
    read.put(screening(), plan(screening()));
    properties
        .organizations()
        .values()
        .forEach(canonical -> read.computeIfAbsent(canonical, this::plan));
    byCanonical = Map.copyOf(read);
  }

  private Plan plan(String canonical) {
    return new Plan(definitions.get(PlanDefinition.class, canonical), definitions, expressions);
  }
}
