package nl.naast.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tries every interaction of every caller on every kind of resource, and holds what happened
 * against the table in {@code src/docs/access.md}. The table as it really is, is left in {@code
 * target/access-matrix.md}.
 */
@ServerTest
class AccessMatrixIT {
  private static final Path PAGE = Path.of("src", "docs", "access.md");
  private static final String BEGIN = "<!-- matrix -->";
  private static final String END = "<!-- end of matrix -->";

  @Autowired FhirHttp http;
  @Autowired Tokens tokens;

  @Test
  void whoMayDoWhatIsWhatThePageSays() throws IOException {
    Circle circle = Circle.store(http, "matrix");
    circle.put("RelatedPerson", "rep", circle.naaste("rep", "p", true, "+31 6 55555555"));
    circle.put(
        "Consent",
        "mandate",
        circle.mandate("mandate", "Practitioner/" + circle.id("nurse"), "rep", "mentor"));
    circle.put("HealthcareService", "service", What.SERVICE.resource(circle));
    circle.put("Task", "help", What.HELP.resource(circle));
    circle.put("Communication", "moment", What.MOMENT.resource(circle));
    circle.put("CarePlan", "support", What.SUPPORT_PLAN.resource(circle));
    circle.put("CarePlan", "participation", What.PARTICIPATION.resource(circle));
    circle.put("Goal", "goal-a", What.GOAL.resource(circle));
    circle.put("Goal", "goal-p", What.GOAL_OF_PATIENT.resource(circle));
    circle.put("ServiceRequest", "referral", What.REFERRAL.resource(circle));
    List<String> lines = new ArrayList<>();
    lines.add(
        Arrays.stream(What.values())
            .map(what -> what.type() + ": " + what.label())
            .collect(Collectors.joining(" | ", "| Who | ", " |")));
    lines.add("|---".repeat(What.values().length + 1) + "|");
    for (Who who : Who.values()) {
      FhirHttp caller = http.as(who.token(tokens, circle));
      lines.add(
          Arrays.stream(What.values())
              .map(what -> cell(caller, circle, what))
              .collect(Collectors.joining(" | ", "| " + who.label() + " | ", " |")));
    }
    Files.write(Path.of("target", "access-matrix.md"), lines);
    String page = Files.readString(PAGE);
    assertThat(page).contains(BEGIN, END);
    assertThat(String.join("\n", lines))
        .isEqualTo(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)).strip());
  }

  private String cell(FhirHttp caller, Circle circle, What what) {
    String address = "/fhir/" + what.type() + "/" + what.id(circle);
    StringBuilder may = new StringBuilder();
    FhirHttp.Answer read = caller.get(address);
    if (read.status() == 401) {
      return "401";
    }
    add(may, 'r', read.status() == 200);
    add(may, 'v', caller.get(address + "/_history/1").status() == 200);
    add(may, 'h', caller.get(address + "/_history").status() == 200);
    FhirHttp.Answer search = caller.get("/fhir/" + what.type() + "?_id=" + what.id(circle));
    add(may, 's', search.status() == 200 && search.json().path("total").asInt() == 1);
    add(may, 'c', create(caller, circle, what));
    // A change that nobody is kept from, so that only the right to change counts.
    FhirHttp.Answer update = caller.put(address, what.resource(circle));
    add(may, 'u', update.status() == 200);
    add(may, 'd', delete(caller, circle, what));
    if (read.body().contains("SUBSETTED")) {
      may.append(" (who it is)");
    }
    return may.isEmpty() ? (read.status() == 404 ? "hidden" : "no") : may.toString();
  }

  private boolean create(FhirHttp caller, Circle circle, What what) {
    FhirHttp.Answer created =
        caller.post("/fhir/" + what.type(), what.another(circle, UUID.randomUUID().toString()));
    if (created.status() != 201) {
      return false;
    }
    String location = created.header("Location").orElseThrow();
    String path = location.replaceFirst(".*(/fhir/[^/]+/[^/]+).*", "$1");
    assertThat(http.delete(path).status()).isEqualTo(204);
    return true;
  }

  private boolean delete(FhirHttp caller, Circle circle, What what) {
    String id = "another-" + UUID.randomUUID();
    String address = "/fhir/" + what.type() + "/" + circle.id(id);
    FhirHttp.Answer stored = http.put(address, what.another(circle, id));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    boolean deleted = caller.delete(address).status() == 204;
    if (!deleted) {
      assertThat(http.delete(address).status()).isEqualTo(204);
    }
    return deleted;
  }

  private static void add(StringBuilder may, char letter, boolean does) {
    if (does) {
      may.append(letter);
    }
  }
}
