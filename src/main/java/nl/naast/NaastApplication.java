package nl.naast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@ConfigurationPropertiesScan
@SpringBootApplication
public class NaastApplication {
  public static void main(String[] args) {
    SpringApplication.run(NaastApplication.class, args);
  }
}
