package nl.naast.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which PlanDefinitions decide.
 *
 * @param screeningSignals canonical URL of the plan that says which answers lead to which task;
 *     ours when it is not given
 * @param organizations the same for the patients of one organisation, by the id of the Organization
 *     that is the patient's managingOrganization
 */
@ConfigurationProperties("naast.plan")
record PlanProperties(@Nullable String screeningSignals, Map<String, String> organizations) {
  PlanProperties {
    organizations = organizations == null ? Map.of() : Map.copyOf(organizations);
  }
}
