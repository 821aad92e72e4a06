package nl.naast.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.data.envers.repository.support.EnversRevisionRepositoryFactoryBean;

/**
 * The start does not pay for repositories of features that nobody uses; it did so unseen before.
 */
@ServerTest
class QueriesWhenCalledIT {
  @Autowired ConfigurableListableBeanFactory beans;

  @Test
  void everyRepositoryOfHapiIsMadeByOurFactory() {
    var factories =
        Arrays.stream(beans.getBeanDefinitionNames())
            .map(beans::getBeanDefinition)
            .map(BeanDefinition::getBeanClassName)
            .filter(name -> name != null && name.endsWith("FactoryBean"))
            .toList();
    assertThat(factories)
        .doesNotContain(EnversRevisionRepositoryFactoryBean.class.getName())
        .filteredOn(QueriesWhenCalled.FactoryBean.class.getName()::equals)
        .hasSizeGreaterThan(40);
  }

  @Test
  void aRepositoryThatNothingCallsIsNotMade() {
    String links = "IMdmLinkJpaRepository";
    assertThat(Arrays.asList(beans.getBeanDefinitionNames())).contains(links);
    assertThat(beans.containsSingleton(links)).isFalse();
  }
}
