package nl.naast.conformance;

import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Forbids the HL7 core library to open any connection, before there is a bean that might: what a
 * client writes must never make this server fetch something. See ADR 0003.
 */
final class NoNetwork implements BeanFactoryPostProcessor {
  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
  }
}
