package nl.naast.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One call gives the whole picture, and no more of it than the reader may see. */
@ServerTest
class OverviewIT {
  private static final String SVG = "image/svg+xml";

  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  @Autowired EntityManagerFactory entities;
  private Circle circle;
  private String patient;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "overview");
    patient = "/fhir/Patient/" + circle.id("p");
  }

  private static List<String> types(JsonNode bundle) {
    List<String> types = new ArrayList<>();
    bundle.path("entry").forEach(entry -> types.add(entry.at("/resource/resourceType").asText()));
    return types;
  }

  @Test
  void aSystemGetsADocumentWithAllThatThereIs() {
    FhirHttp.Answer answer = ehr.get(patient + "/$naasten", "Accept-Language", "nl");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode document = answer.json();
    assertThat(document.path("type").asText()).isEqualTo("document");
    assertThat(types(document).subList(0, 2)).containsExactly("Composition", "Patient");
    assertThat(types(document))
        .contains("RelatedPerson", "CareTeam", "Observation", "Task", "Practitioner");
    JsonNode composition = document.at("/entry/0/resource");
    assertThat(composition.path("title").asText()).isEqualTo("De naasten van Patient p");
    assertThat(composition.at("/text/div").asText())
        .contains("<h2>Naaste a</h2>", "a@naast.example", "Wat er openstaat");
    List<String> ranks = new ArrayList<>();
    composition.path("section").forEach(one -> ranks.add(one.path("title").asText()));
    assertThat(ranks).contains("Naaste a", "Naaste b", "Het team").doesNotContain("Naaste ended");
    assertThat(Problems.of(answer.body())).as("as a FHIR document").isEmpty();
  }

  @Test
  void whoHasHandedOverOrEndedIsNotInThePicture() {
    String handedOver =
        circle
            .team("team", "p")
            .replace(
                "\"member\":{\"reference\":\"Practitioner",
                "\"period\":{\"end\":\"2026-02-01\"},\"member\":{\"reference\":\"Practitioner");
    circle.put("CareTeam", "team", handedOver);
    circle.put(
        "RelatedPerson",
        "over",
        circle
            .naaste("over", "p", true, "+31 6 88888888")
            .replaceFirst("\"active\":true,", "\"period\":{\"end\":\"2026-02-01\"},"));
    String drawing = ehr.get(patient + "/$ecogram", "Accept", SVG, "Accept-Language", "en").body();
    assertThat(drawing)
        .contains("There is no care coordinator yet.", "Naaste a")
        .doesNotContain("Naaste over");
    String document = ehr.get(patient + "/$naasten", "Accept-Language", "en").body();
    assertThat(document)
        .contains("There is no care coordinator yet.")
        .doesNotContain("Naaste over");
    circle.put("CareTeam", "team", circle.team("team", "p"));
    assertThat(ehr.get(patient + "/$naasten", "Accept-Language", "en").body())
        .contains("Care coordinator: ");
  }

  @Test
  void whatAReaderMayNotSeeIsNotSaidToBeAbsent() {
    FhirHttp reader = ehr.as(tokens.of("ehr", Map.of("scope", "system/Patient.rs")));
    for (String path : new String[] {"/$naasten", "/$ecogram"}) {
      String seen = reader.get(patient + path, "Accept-Language", "en").body();
      assertThat(seen)
          .contains(
              "Who the care coordinator is is not visible to you.",
              "Who the naasten are is not visible to you.")
          .doesNotContain("no care coordinator yet", "nobody does this", "No naasten are known");
    }
  }

  @Test
  void whoSeesLessGetsLess() {
    FhirHttp person = circle.as(tokens, "Patient", "p");
    JsonNode document = person.get(patient + "/$naasten").json();
    assertThat(types(document)).contains("RelatedPerson", "CareTeam");
    assertThat(types(document)).as("what is a naaste's own").doesNotContain("Task", "Observation");
    assertThat(document.toString())
        .contains("Naaste a")
        .doesNotContain("a@naast.example", "employment-status");
    String drawing =
        person.get(patient + "/$ecogram", "Accept", SVG, "Accept-Language", "en").body();
    assertThat(drawing)
        .contains(
            "What other naasten do and want, and with whom they are in contact, is not visible to"
                + " you.");

    for (FhirHttp stranger :
        List.of(
            circle.as(tokens, "RelatedPerson", "o"),
            circle.as(tokens, "Practitioner", "stranger"))) {
      assertThat(stranger.get(patient + "/$naasten").status()).isEqualTo(404);
      assertThat(stranger.get(patient + "/$ecogram", "Accept", SVG).status()).isEqualTo(404);
    }
    assertThat(ehr.as("").get(patient + "/$naasten").status()).isEqualTo(401);
    assertThat(ehr.get("/fhir/Patient/nobody/$naasten").status()).isEqualTo(404);
  }

  @Test
  void theDrawingComesAsAPictureAndAsFhir() {
    FhirHttp.Answer drawing =
        ehr.get(patient + "/$ecogram", "Accept", SVG, "Accept-Language", "nl");
    assertThat(drawing.status()).as(drawing.body()).isEqualTo(200);
    assertThat(drawing.header("Content-Type").orElse("")).startsWith(SVG);
    assertThat(drawing.body())
        .startsWith("<svg")
        .contains("<title id=\"title\">De naasten van Patient p</title>", "Naaste a");
    assertThat(ehr.get(patient + "/$ecogram", "Accept", SVG, "Accept-Language", "nl").body())
        .isEqualTo(drawing.body());
    assertThat(ehr.get(patient + "/$ecogram?narrow=true", "Accept", SVG).body())
        .contains("viewBox=\"0 0 420 ");
    JsonNode binary = ehr.get(patient + "/$ecogram", "Accept", "application/fhir+json").json();
    assertThat(binary.path("contentType").asText()).isEqualTo(SVG);
    assertThat(ehr.get(patient + "/$ecogram", "Accept", "text/html").status()).isEqualTo(406);
    assertThat(ehr.get(patient, "Accept", SVG).status()).isEqualTo(406);
  }

  @Test
  void whoPrefersPngGetsTheSameDrawingAsPng() {
    for (String accept :
        List.of("image/png", "image/svg+xml;q=0.5, image/png", "image/png,*/*;q=0.1")) {
      FhirHttp.Answer png =
          ehr.get(patient + "/$ecogram", "Accept", accept, "Accept-Language", "nl");
      assertThat(png.status()).as(accept).isEqualTo(200);
      assertThat(png.header("Content-Type").orElse("")).isEqualTo("image/png");
      assertThat(png.body())
          .contains(
              "PNG",
              "IHDR",
              "iTXtTitle",
              "De naasten van Patient p",
              "iTXtDescription",
              "Naaste a");
    }
    FhirHttp.Answer both =
        ehr.get(patient + "/$ecogram", "Accept", "image/png, image/svg+xml, image/*");
    assertThat(both.header("Content-Type").orElse("")).startsWith(SVG);
    FhirHttp.Answer none = ehr.get(patient + "/$ecogram", "Accept", "image/png;q=0");
    assertThat(none.status()).isEqualTo(406);
    assertThat(ehr.get(patient, "Accept", "image/png").status()).isEqualTo(406);
    JsonNode binary =
        ehr.get(patient + "/$ecogram", "Accept", "application/fhir+json, image/png;q=0.5").json();
    assertThat(binary.path("contentType").asText()).isEqualTo("image/png");
  }

  @Test
  void contactsAreToldAndDrawnForWhoMaySeeThem() {
    String plain = circle.naaste("a", "p", true, "+31 6 11111111");
    String contact =
        "\"extension\":[{\"url\":\"https://naast.example/fhir/StructureDefinition/contact-with\","
            + "\"valueReference\":{\"reference\":\"RelatedPerson/%s\"}},";
    circle.put(
        "RelatedPerson",
        "a",
        plain.replaceFirst("\"extension\":\\[", contact.formatted(circle.id("b"))));
    FhirHttp nurse = circle.as(tokens, "Practitioner", "regisseur");
    FhirHttp self = circle.as(tokens, "RelatedPerson", "a");
    for (FhirHttp reader : List.of(nurse, self)) {
      String drawing =
          reader.get(patient + "/$ecogram", "Accept", SVG, "Accept-Language", "en").body();
      assertThat(drawing)
          .contains("Is in contact with: Naaste a", "Is in contact with: Naaste b")
          .contains("Are in contact with each other", "<path");
      assertThat(reader.get(patient + "/$naasten", "Accept-Language", "nl").body())
          .contains("Heeft contact met: Naaste a", "Heeft contact met: Naaste b");
    }
    FhirHttp person = circle.as(tokens, "Patient", "p");
    assertThat(person.get(patient + "/$ecogram", "Accept", SVG, "Accept-Language", "en").body())
        .contains("Naaste a", "Naaste b")
        .doesNotContain("in contact with: ", "<path");
    assertThat(person.get(patient + "/$naasten", "Accept-Language", "en").body())
        .doesNotContain("contact-with", "in contact with: ");
    circle.put(
        "RelatedPerson",
        "a",
        plain.replaceFirst("\"extension\":\\[", contact.formatted(circle.id("ended"))));
    assertThat(nurse.get(patient + "/$ecogram", "Accept", SVG, "Accept-Language", "en").body())
        .as("with who is no longer in the picture")
        .doesNotContain("in contact with: ", "<path");
    circle.put("RelatedPerson", "a", plain);
  }

  @Test
  void bothAreInTheAuditTrail() {
    assertThat(ehr.get(patient + "/$naasten").status()).isEqualTo(200);
    assertThat(ehr.get(patient + "/$ecogram", "Accept", SVG).status()).isEqualTo(200);
    FhirHttp auditor =
        ehr.as(
            tokens.of(
                "auditor", Map.of("scope", "user/AuditEvent.rs", "roles", List.of("auditor"))));
    String events =
        auditor.get("/fhir/AuditEvent?patient=Patient/" + circle.id("p") + "&_count=50").body();
    assertThat(events).contains("$naasten", "$ecogram");
  }

  @Test
  void moreNaastenAskTheDatabaseNothingMore() {
    FhirHttp regisseur = circle.as(tokens, "Practitioner", "regisseur");
    Agreed.with(circle, regisseur, "few");
    long few = statements();
    for (int i = 0; i < 10; i++) {
      Agreed.with(circle, regisseur, "more-" + i);
    }
    assertThat(statements()).isEqualTo(few);
  }

  /** How many statements a call takes, once everything is warm. */
  private long statements() {
    FhirHttp nurse = circle.as(tokens, "Practitioner", "regisseur");
    Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
    nurse.get(patient + "/$naasten");
    statistics.setStatisticsEnabled(true);
    try {
      statistics.clear();
      assertThat(nurse.get(patient + "/$naasten").status()).isEqualTo(200);
      return statistics.getPrepareStatementCount();
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }
}
