package nl.naast.server;

import ca.uhn.fhir.jpa.api.svc.IMergeOperationProviderSvc;
import ca.uhn.fhir.jpa.provider.IReplaceReferencesSvc;
import ca.uhn.fhir.replacereferences.UndoReplaceReferencesSvc;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;

/**
 * Gives HAPI's beans a stand-in, which fetches the real one at its first call, for two sorts of
 * collaborators: the Spring Data repositories (the queries of each are parsed twice when it is
 * made, and most are for features that we do not use), and the services behind operations that we
 * do not serve, some of which cannot be made without types that we do not serve.
 */
class LazyInjection implements BeanFactoryPostProcessor {
  private static final Set<Class<?>> UNSERVED =
      Set.of(
          IMergeOperationProviderSvc.class,
          IReplaceReferencesSvc.class,
          UndoReplaceReferencesSvc.class);

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
    ((DefaultListableBeanFactory) beanFactory)
        .setAutowireCandidateResolver(
            new ContextAnnotationAutowireCandidateResolver() {
              @Override
              protected boolean isLazy(DependencyDescriptor descriptor) {
                return Repository.class.isAssignableFrom(descriptor.getDependencyType())
                    || UNSERVED.contains(descriptor.getDependencyType())
                    || super.isLazy(descriptor);
              }
            });
  }
}
