package nl.naast.server;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;

/**
 * Makes each of HAPI's Spring Data repositories at its first call rather than at start: the queries
 * of one are parsed twice when it is made, and most are for features that we do not use. HAPI asks
 * for its repositories eagerly, so the injection point gets a stand-in that fetches the real one
 * when it is needed.
 */
class LazyRepositories implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
    DefaultListableBeanFactory factory = (DefaultListableBeanFactory) beanFactory;
    var resolver =
        new ContextAnnotationAutowireCandidateResolver() {
          @Override
          protected boolean isLazy(DependencyDescriptor descriptor) {
            return Repository.class.isAssignableFrom(descriptor.getDependencyType())
                || super.isLazy(descriptor);
          }
        };
    factory.setAutowireCandidateResolver(resolver);
  }
}
