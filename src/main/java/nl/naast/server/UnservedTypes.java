package nl.naast.server;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Takes the storage and the endpoint of every resource type that we do not serve out of the
 * application before any of them is made. HAPI declares all 148; making them is a large part of its
 * start-up, and a type that has no bean cannot be reached by any road.
 */
class UnservedTypes implements BeanDefinitionRegistryPostProcessor {
  private static final Pattern NAME = Pattern.compile("my([A-Z][A-Za-z]+)(Dao|Rp)R4");

  /** Not a type but the whole server; and what HAPI's terminology asks for by name. */
  private static final Set<String> KEPT = Set.of("SystemDao", "ConceptMapDao");

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    Set<String> served =
        ((ConfigurableListableBeanFactory) registry).getBean(ServedTypes.class).names();
    for (String bean : registry.getBeanDefinitionNames()) {
      Matcher name = NAME.matcher(bean);
      if (name.matches()
          && !KEPT.contains(name.group(1) + name.group(2))
          && !served.contains(name.group(1))) {
        registry.removeBeanDefinition(bean);
      }
    }
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
    // All is done in the registry.
  }
}
