package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConformanceConfiguration {
  @Bean
  NaastPackage naastPackage(FhirContext fhirContext) {
    return NaastPackage.load(fhirContext);
  }
}
