package nl.naast.demo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import nl.naast.conformance.NaastPackage;
import nl.naast.security.account.Accounts;
import nl.naast.security.client.Clients;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

@Profile("demo")
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

  /** Before any bean opens a database: fictional people must never get among real ones. */
  @Bean
  static BeanFactoryPostProcessor demoRunsOnH2Only(Environment environment) {
    return beans -> requireH2(environment.getProperty("spring.datasource.url", ""));
  }

  static void requireH2(String url) {
    if (!url.startsWith("jdbc:h2:")) {
      throw new IllegalStateException(
          "The demo runs on its own H2 database only. Leave out spring.datasource.url, or leave"
              + " out the profile 'demo' to run Naast itself.");
    }
  }

  @Bean
  DemoData demoData(NaastPackage naast, FhirContext fhirContext, DaoRegistry daos) {
    return new DemoData(naast, fhirContext, daos);
  }

  @Bean
  DemoLogins demoLogins(Accounts accounts, Clients clients) {
    return new DemoLogins(accounts, clients);
  }
}
