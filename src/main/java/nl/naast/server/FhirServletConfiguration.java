package nl.naast.server;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FhirServletConfiguration {
  @Bean
  ServletRegistrationBean<FhirServer> fhirServlet(ApplicationContext context) {
    ServletRegistrationBean<FhirServer> registration =
        new ServletRegistrationBean<>(new FhirServer(context), "/fhir/*");
    registration.setName("fhir");
    return registration;
  }
}
