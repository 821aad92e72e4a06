package nl.naast.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What opens somebody's data, and that it closes at the next request. */
@ServerTest
class TiesEndIT {
  private final FhirHttp http;
  private final Tokens tokens;
  private Circle circle;

  @Autowired
  TiesEndIT(FhirHttp http, Tokens tokens) {
    this.http = http;
    this.tokens = tokens;
    this.circle = Circle.named(http, "ties");
  }

  /** A family of the test's own: what ends, ends for it alone. */
  @BeforeEach
  void store() {
    circle = Circle.store(http, "ties-" + UUID.randomUUID().toString().substring(0, 8));
  }

  private FhirHttp as(String type, String who) {
    return circle.as(tokens, type, who);
  }

  private int reads(FhirHttp caller, String type, String who) {
    return caller.get("/fhir/" + type + "/" + circle.id(who)).status();
  }

  /** Stores something changed, as the EHR. */
  private void change(String type, String who, String from, String to) {
    String path = "/fhir/" + type + "/" + circle.id(who);
    String was = http.get(path).body();
    String is = was.replace(from, to);
    assertThat(is).as(was).isNotEqualTo(was);
    FhirHttp.Answer stored = http.put(path, is);
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
  }

  @Test
  void aConsentThatIsWithdrawnClosesThePatient() {
    FhirHttp naaste = as("RelatedPerson", "a");
    assertThat(reads(naaste, "Patient", "p")).isEqualTo(200);
    change("Consent", "consent", "\"status\":\"active\"", "\"status\":\"inactive\"");
    assertThat(reads(naaste, "Patient", "p")).isEqualTo(404);
    assertThat(reads(naaste, "Observation", "about-a")).as("her own stays hers").isEqualTo(200);
  }

  @Test
  void aConsentThatIsOverClosesThePatient() {
    FhirHttp naaste = as("RelatedPerson", "a");
    assertThat(reads(naaste, "Encounter", "encounter")).isEqualTo(200);
    change("Consent", "consent", "2035-02-10", "2026-02-11");
    assertThat(reads(naaste, "Encounter", "encounter")).isEqualTo(404);
  }

  @Test
  void aConsentThatIsDeletedClosesThePatient() {
    FhirHttp naaste = as("RelatedPerson", "a");
    assertThat(reads(naaste, "CareTeam", "team")).isEqualTo(200);
    assertThat(http.delete("/fhir/Consent/" + circle.id("consent")).status()).isEqualTo(204);
    assertThat(reads(naaste, "CareTeam", "team")).isEqualTo(404);
  }

  @Test
  void aNaasteSharesHerOwnAnswersAndTakesThatBack() {
    FhirHttp patient = as("Patient", "p");
    assertThat(reads(patient, "Observation", "about-b")).isEqualTo(404);
    String consent =
        circle
            .consent("share", "caregiver-consent", "RelatedPerson/" + circle.id("b"), "a")
            .replace(
                "{\"reference\":\"RelatedPerson/" + circle.id("a") + "\"}}]",
                "{\"reference\":\"Patient/" + circle.id("p") + "\"}}]")
            .replace("\"id\":\"" + circle.id("share") + "\",", "");
    FhirHttp b = as("RelatedPerson", "b");
    FhirHttp.Answer shared = b.post("/fhir/Consent", consent);
    assertThat(shared.status()).as(shared.body()).isEqualTo(201);
    assertThat(reads(patient, "Observation", "about-b")).isEqualTo(200);
    assertThat(reads(patient, "Observation", "about-a")).as("only hers").isEqualTo(404);
    assertThat(reads(as("RelatedPerson", "a"), "Observation", "about-b"))
        .as("only the patient")
        .isEqualTo(404);

    String path =
        shared.header("Location").orElseThrow().replaceFirst(".*(/fhir/[^/]+/[^/]+).*", "$1");
    String mine = b.get(path).body();
    FhirHttp.Answer back =
        b.put(path, mine.replace("\"status\":\"active\"", "\"status\":\"inactive\""));
    assertThat(back.status()).as(back.body()).isEqualTo(200);
    assertThat(reads(patient, "Observation", "about-b")).isEqualTo(404);
  }

  @Test
  void nobodySharesForAnother() {
    String consent =
        circle
            .consent("grab", "caregiver-consent", "RelatedPerson/" + circle.id("b"), "a")
            .replace("\"id\":\"" + circle.id("grab") + "\",", "");
    FhirHttp.Answer grabbed = as("RelatedPerson", "a").post("/fhir/Consent", consent);
    assertThat(grabbed.status()).as(grabbed.body()).isIn(403, 404, 422);
    assertThat(reads(as("RelatedPerson", "a"), "Observation", "about-b")).isEqualTo(404);
  }

  @Test
  void aRelationThatEndedClosesAll() {
    FhirHttp naaste = as("RelatedPerson", "a");
    assertThat(reads(naaste, "Observation", "about-a")).isEqualTo(200);
    change("RelatedPerson", "a", "\"active\":true", "\"active\":false");
    assertThat(reads(naaste, "Observation", "about-a")).isEqualTo(404);
    assertThat(reads(naaste, "RelatedPerson", "a")).isEqualTo(404);
  }

  @Test
  void whoLeavesTheCareTeamSeesNothingMore() {
    FhirHttp regisseur = as("Practitioner", "regisseur");
    assertThat(reads(regisseur, "Observation", "about-a")).isEqualTo(200);
    change(
        "CareTeam",
        "team",
        "{\"reference\":\"Practitioner/" + circle.id("regisseur") + "\"}",
        "{\"reference\":\"Practitioner/"
            + circle.id("regisseur")
            + "\"},\"period\":{\"end\":\"2026-02-11\"}");
    assertThat(reads(regisseur, "Observation", "about-a")).isEqualTo(404);
  }

  @Test
  void whenTheStayIsOverTheWardSeesNothingMore() {
    FhirHttp nurse = as("Practitioner", "nurse");
    assertThat(reads(nurse, "Patient", "p")).isEqualTo(200);
    change("Encounter", "encounter", "\"status\":\"in-progress\"", "\"status\":\"finished\"");
    assertThat(reads(nurse, "Patient", "p")).isEqualTo(404);
  }
}
