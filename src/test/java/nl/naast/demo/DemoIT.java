package nl.naast.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.naast.NaastApplication;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.TestDatabase;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demo has the guide's family, leaves alone what a visitor did, and stays off real databases.
 */
class DemoIT {
  @Test
  void theFamilyIsThereAndWhatAVisitorDidStays(@TempDir Path folder) {
    Assumptions.assumeFalse(TestDatabase.isPostgres(), "the demo runs on H2 only");
    String database = "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("demo");

    demo(
        database,
        http -> {
          var answer = http.get("/fhir/RelatedPerson?patient=jansen-patient&_sort=rank");
          assertThat(answer.json().path("entry")).as(answer.body()).hasSize(5);
          String partner = http.get("/fhir/RelatedPerson/jansen-partner").body();
          String changed = partner.replace("\"active\":true", "\"active\":false");
          assertThat(changed).isNotEqualTo(partner);
          assertThat(http.put("/fhir/RelatedPerson/jansen-partner", changed).status())
              .isEqualTo(200);
          assertThat(http.delete("/fhir/Observation/jansen-partner-health-literacy").status())
              .isEqualTo(204);
        });

    demo(
        database,
        http -> {
          var partner = http.get("/fhir/RelatedPerson/jansen-partner").json();
          assertThat(partner.path("active").asBoolean()).isFalse();
          assertThat(http.get("/fhir/Observation/jansen-partner-health-literacy").status())
              .isEqualTo(410);
        });

    assertThatThrownBy(
            () ->
                new SpringApplicationBuilder(NaastApplication.class)
                    .run("--server.port=0", database)
                    .close())
        .as("its logins are not let in anywhere else")
        .hasStackTraceContaining("passwords are known to everybody");
  }

  @Test
  void whenTheDatabaseIsPostgresqlThenTheDemoRefuses() {
    assertThatThrownBy(() -> DemoConfiguration.requireH2("jdbc:postgresql://127.0.0.1/naast"))
        .hasMessageContaining("H2");
  }

  private static void demo(String database, Consumer<FhirHttp> visitor) {
    try (ConfigurableApplicationContext server =
        new SpringApplicationBuilder(NaastApplication.class)
            .profiles("demo")
            .run("--server.port=0", database)) {
      visitor.accept(FhirHttp.of(server));
    }
  }
}
