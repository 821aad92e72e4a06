package nl.naast.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.HibernatePropertiesProvider;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.dialect.Dialect;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Hibernate on the database that the JDBC URL names: the dialect follows from it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      ConfigurableListableBeanFactory beanFactory,
      FhirContext fhirContext,
      JpaStorageSettings storageSettings,
      DataSource dataSource,
      DataSourceProperties properties) {
    LocalContainerEntityManagerFactoryBean factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(
            beanFactory, fhirContext, storageSettings);
    factory.setPersistenceUnitName("naast");
    factory.setDataSource(dataSource);
    factory.setJpaProperties(jpaProperties(properties.determineUrl()));
    return factory;
  }

  static Properties jpaProperties(String url) {
    Properties jpa = new Properties();
    jpa.putAll(
        Map.of(
            "hibernate.dialect", dialectOf(url).getName(),
            // Flyway makes and checks the schema.
            "hibernate.hbm2ddl.auto", "none",
            "hibernate.search.enabled", "false",
            "hibernate.jdbc.batch_size", "50",
            "hibernate.order_inserts", "true",
            "hibernate.order_updates", "true",
            // Only bulk changes of entities over several tables need these; HAPI has none.
            "hibernate.query.mutation_strategy.global_temporary.create_tables", "false",
            // The dialect is known: no need to ask the database what it is.
            "hibernate.boot.allow_jdbc_metadata_access", "false"));
    return jpa;
  }

  private static Class<? extends Dialect> dialectOf(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return HapiFhirPostgresDialect.class;
    }
    if (url.startsWith("jdbc:h2:")) {
      return HapiFhirH2Dialect.class;
    }
    throw new IllegalArgumentException(
        "Naast runs on PostgreSQL (jdbc:postgresql:...) or H2 (jdbc:h2:...)");
  }

  @Bean
  @Primary
  HibernatePropertiesProvider hibernatePropertiesProvider() {
    return new HibernatePropertiesProvider();
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    return new JpaTransactionManager(entityManagerFactory);
  }
}
