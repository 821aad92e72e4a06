package nl.naast.conformance.validation;

import ca.uhn.fhir.jpa.config.JpaConfig;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Takes HAPI's own validation out of the application: a chain that looks in the database, a
 * validator on it, and the keeping of every request's text for it. Ours take their names.
 */
final class HapiValidationReplacement implements BeanDefinitionRegistryPostProcessor {
  private static final List<String> TAKEN_OUT =
      List.of(
          JpaConfig.JPA_VALIDATION_SUPPORT_CHAIN,
          "workerContextValidationSupportAdapter",
          "myInstanceValidator",
          "fhirValidationSupportSvc");

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    // Fails the start when HAPI renames one: better than two chains.
    TAKEN_OUT.forEach(registry::removeBeanDefinition);
    registry.registerAlias("validationChain", JpaConfig.JPA_VALIDATION_SUPPORT_CHAIN);
    registry.registerAlias("validateModule", "myInstanceValidator");
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {}
}
