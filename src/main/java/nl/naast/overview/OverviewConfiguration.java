package nl.naast.overview;

import nl.naast.server.OtherAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The drawing is asked for by its own media types. */
@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

  @Bean
  OtherAnswers ecogramAnswers() {
    return new OtherAnswers("$ecogram", Form.types());
  }
}
