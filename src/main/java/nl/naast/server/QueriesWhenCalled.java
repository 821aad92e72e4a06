package nl.naast.server;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.data.envers.repository.support.EnversRevisionRepositoryFactoryBean;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.NamedQueries;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.RepositoryQuery;
import org.springframework.data.repository.query.ValueExpressionDelegate;
import org.springframework.data.util.Lazy;

/**
 * Makes each of HAPI's Spring Data repositories when it is first called, and reads a query (which
 * Spring Data and Hibernate both parse) when that is first called. Together they were a sixth of a
 * start, and most are for features that we do not use.
 */
class QueriesWhenCalled implements BeanDefinitionRegistryPostProcessor, Ordered {

  /**
   * Before any look-up by type: Spring then makes instances of factories, to ask what they make.
   */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    for (String name : registry.getBeanDefinitionNames()) {
      BeanDefinition definition = registry.getBeanDefinition(name);
      if (EnversRevisionRepositoryFactoryBean.class
          .getName()
          .equals(definition.getBeanClassName())) {
        definition.setBeanClassName(FactoryBean.class.getName());
        definition.setLazyInit(true);
        // Registered anew, since the registry goes on with what it has read of a definition.
        registry.removeBeanDefinition(name);
        registry.registerBeanDefinition(name, definition);
      }
    }
  }

  /**
   * In the place of the one for Envers, whose revisions only HAPI's master data management reads.
   */
  static class FactoryBean<T extends Repository<S, I>, S, I>
      extends JpaRepositoryFactoryBean<T, S, I> {

    FactoryBean(Class<? extends T> repository) {
      super(repository);
    }

    @Override
    protected RepositoryFactorySupport createRepositoryFactory(EntityManager entityManager) {
      return new Factory(entityManager);
    }
  }

  private static final class Factory extends JpaRepositoryFactory {

    Factory(EntityManager entityManager) {
      super(entityManager);
    }

    @Override
    protected Optional<QueryLookupStrategy> getQueryLookupStrategy(
        QueryLookupStrategy.@Nullable Key key, ValueExpressionDelegate expressions) {
      return super.getQueryLookupStrategy(key, expressions).map(LookupWhenCalled::new);
    }
  }

  private record LookupWhenCalled(QueryLookupStrategy strategy) implements QueryLookupStrategy {

    @Override
    public RepositoryQuery resolveQuery(
        Method method,
        RepositoryMetadata metadata,
        ProjectionFactory projections,
        NamedQueries named) {
      return new QueryWhenCalled(
          Lazy.of(() -> strategy.resolveQuery(method, metadata, projections, named)),
          new QueryMethod(method, metadata, projections, null));
    }
  }

  private record QueryWhenCalled(Supplier<RepositoryQuery> query, QueryMethod getQueryMethod)
      implements RepositoryQuery {

    @Override
    public @Nullable Object execute(Object[] parameters) {
      return query.get().execute(parameters);
    }
  }
}
