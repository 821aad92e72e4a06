package nl.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The directory goes in as a file, as a whole or not at all, and comes out as the same file. */
@ServerTest
class DirectoryFileIT {
  private static final Path SEED = Path.of("src", "docs", "examples", "directory.csv");
  private static final Path EXAMPLES = Path.of("profiles", "generated");
  private static final String HEADER = "id;name;question_areas;areas;phone;min_age;max_age\n";

  @Autowired FhirHttp http;
  @Autowired Tokens tokens;
  private FhirHttp administrator;

  @BeforeEach
  void logIn() {
    administrator =
        http.as(
            tokens.of(
                "beheerder", Map.of("scope", "naast-admin", "roles", List.of("administrator"))));
  }

  private FhirHttp.Answer load(String file, String query) {
    return administrator.put(
        "/admin/directory" + query, file, "Content-Type", "text/csv", "Accept-Language", "en");
  }

  @Test
  void theSeedIsTheGuidesExamplesAndComesOutAsItWentIn() throws IOException {
    String seed = Files.readString(SEED);
    FhirHttp.Answer loaded = load(seed, "");
    assertThat(loaded.status()).as(loaded.body()).isEqualTo(200);
    assertThat(loaded.json().path("lines").asInt()).isEqualTo(14);
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file :
          files
              .filter(one -> one.getFileName().toString().startsWith("HealthcareService-"))
              .toList()) {
        if (!file.getFileName().toString().contains("invalid")) {
          JsonNode example = new ObjectMapper().readTree(file.toFile());
          String id = example.path("id").asText();
          JsonNode stored = http.get("/fhir/HealthcareService/" + id).json();
          assertThat(told(stored)).as(id).isEqualTo(told(example));
        }
      }
    }
    FhirHttp.Answer out = administrator.get("/admin/directory");
    assertThat(out.header("Content-Type").orElse("")).startsWith("text/csv");
    List<String> lines = seed.lines().toList();
    assertThat(out.body().lines().toList()).containsAll(lines);
    assertThat(out.body().lines().findFirst()).contains(lines.get(0));
  }

  /** Without what the server adds. */
  private static JsonNode told(JsonNode resource) {
    ((ObjectNode) resource).remove(List.of("meta", "text"));
    return resource;
  }

  @Test
  void whatIsWrongIsToldWithLineAndColumnAndNothingIsStored() {
    String file =
        HEADER
            + "good-it;Goed;information;NL;030;;\n"
            + "bad id;Slecht;information;NL;030;;\n"
            + "bad-area;Slecht;information;Gronigen;030;;\n"
            + "bad-code;Slecht;informatie;NL;030;;\n"
            + "no-start;Slecht;information;NL;;;\n"
            + "no-name;;information;NL;030;;\n"
            + "ages;Slecht;information;NL;030;18;6\n"
            + "number;Slecht;information;NL;030;x;\n"
            + "good-it;Nog eens;information;NL;030;;\n"
            + "named;Slecht;information;0014 Groningen|0014 Stad;030;;\n";
    for (String query : new String[] {"", "?dryRun=true"}) {
      FhirHttp.Answer refused = load(file, query);
      assertThat(refused.status()).isEqualTo(422);
      List<String> told = new ArrayList<>();
      refused.json().path("errors").forEach(one -> told.add(one.asText()));
      assertThat(told)
          .satisfiesExactly(
              one -> assertThat(one).startsWith("Line 3, column id: give an id"),
              one -> assertThat(one).startsWith("Line 4, column areas: 'Gronigen' is no area"),
              one -> assertThat(one).startsWith("Line 5, column question_areas: 'informatie'"),
              one -> assertThat(one).startsWith("Line 6, column first_step: give first_step"),
              one -> assertThat(one).startsWith("Line 7, column name: it may not be empty"),
              one -> assertThat(one).startsWith("Line 8, column min_age: min_age is above"),
              one -> assertThat(one).startsWith("Line 9, column min_age: give a whole number"),
              one -> assertThat(one).startsWith("Line 10: id good-it is on line 2 as well"),
              one -> assertThat(one).startsWith("Line 11: municipality 0014 is called Stad"));
    }
    assertThat(http.get("/fhir/HealthcareService/good-it").status()).isEqualTo(404);
  }

  @Test
  void whatIsNoSuchFileIsRefusedWithTheReason() {
    String[][] table = {
      {"", "no lines"},
      {"id,name,question_areas,areas\n", "no lines"},
      {"id,naam,question_areas,areas\n1,2,3,4\n", "naam is no column"},
      {"id,name,name,areas\n1,2,3,4\n", "name is there twice"},
      {"id,name\n1,2\n", "question_areas, areas is missing"},
      {"id,name,question_areas,areas\n\"1,2,3,4\n", "no CSV file"},
    };
    for (String[] row : table) {
      FhirHttp.Answer refused = load(row[0], "");
      assertThat(refused.status()).as(row[1] + refused.body()).isIn(400, 422);
      if (!row[0].isEmpty()) {
        assertThat(refused.body()).contains(row[1]);
      }
    }
  }

  @Test
  void aTrialStoresNothing() {
    FhirHttp.Answer tried = load(HEADER + "trial-it;Proef;information;NL;030;;\n", "?dryRun=true");
    assertThat(tried.status()).as(tried.body()).isEqualTo(200);
    assertThat(tried.json().path("created").asInt()).isEqualTo(1);
    assertThat(http.get("/fhir/HealthcareService/trial-it").status()).isEqualTo(404);
  }

  @Test
  void onlyAnAdministratorLoadsAndItIsInTheAuditTrail() {
    String file = HEADER + "audited-it;Dienst;information;NL;030;;\n";
    assertThat(http.put("/admin/directory", file, "Content-Type", "text/csv").status())
        .isEqualTo(403);
    assertThat(http.get("/admin/directory").status()).isEqualTo(403);
    assertThat(load(file, "").status()).isEqualTo(200);
    FhirHttp auditor =
        http.as(
            tokens.of(
                "auditor", Map.of("scope", "user/AuditEvent.rs", "roles", List.of("auditor"))));
    assertThat(auditor.get("/fhir/AuditEvent?subtype=configuration-changed").body())
        .contains("\"directory\"");
  }
}
