package nl.naast.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import java.nio.file.Path;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** The schema that Hibernate itself would make for the entities, to hold our migrations against. */
record EntitySchema(
    ConfigurableListableBeanFactory beanFactory,
    FhirContext fhirContext,
    JpaStorageSettings storageSettings) {

  /** Makes the entities' schema in an empty database, and writes the same as a script. */
  void create(DataSource emptyDatabase, String url, Path script) {
    var factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(
            beanFactory, fhirContext, storageSettings);
    factory.setPersistenceUnitName("schema");
    factory.setDataSource(emptyDatabase);
    Properties jpa = DatabaseConfiguration.jpaProperties(url);
    jpa.setProperty("jakarta.persistence.schema-generation.database.action", "create");
    jpa.setProperty("jakarta.persistence.schema-generation.scripts.action", "create");
    jpa.setProperty(
        "jakarta.persistence.schema-generation.scripts.create-target", script.toString());
    jpa.setProperty("hibernate.hbm2ddl.schema-generation.script.append", "false");
    jpa.setProperty("hibernate.hbm2ddl.delimiter", ";");
    jpa.setProperty("hibernate.format_sql", "false");
    jpa.remove("hibernate.hbm2ddl.auto");
    factory.setJpaProperties(jpa);
    factory.afterPropertiesSet();
    factory.destroy();
  }
}
