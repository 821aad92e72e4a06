package nl.naast.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A nurse tells the naasten whom the patient lets in of a good hour. */
@ServerTest
class MomentIT {
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;
  private FhirHttp nurse;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "moment");
    circle.put(
        "Consent",
        "consent",
        circle
            .consent("consent", "patient-consent", "Patient/" + circle.id("p"), "a")
            .replace(
                "\"class\":[",
                "\"class\":[{\"system\":\"http://hl7.org/fhir/resource-types\","
                    + "\"code\":\"Communication\"},"));
    nurse = circle.as(tokens, "Practitioner", "nurse");
  }

  private String moment(String more) {
    return """
        {"resourceType":"Communication","status":"completed",%s
         "category":[{"coding":[{"code":"meaningful-moment",
           "system":"https://naast.example/fhir/CodeSystem/communication-category"}]}],
         "subject":{"reference":"Patient/%s"},"sent":"2026-03-01T15:30:00+01:00",
         "payload":[{"contentString":"Een half uur in de tuin."}]}"""
        .formatted(more, circle.id("p"));
  }

  @Test
  void itIsSeenByWhomThePatientLetsInUntilThePatientDoesNotAnyMore() {
    FhirHttp.Answer told = nurse.post("/fhir/Communication", moment(""));
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    assertThat(told.json().at("/sender/reference").asText())
        .isEqualTo("Practitioner/" + circle.id("nurse"));
    String address = "/fhir/Communication/" + told.json().path("id").asText();

    FhirHttp letIn = circle.as(tokens, "RelatedPerson", "a");
    assertThat(letIn.get(address).status()).isEqualTo(200);
    assertThat(letIn.get("/fhir/Communication?category=meaningful-moment&_sort=-sent").body())
        .contains(told.json().path("id").asText());
    assertThat(circle.as(tokens, "Patient", "p").get(address).status()).isEqualTo(200);
    for (String other : List.of("b", "o", "ended")) {
      assertThat(circle.as(tokens, "RelatedPerson", other).get(address).status()).isEqualTo(404);
    }

    assertThat(ehr.delete("/fhir/Consent/" + circle.id("consent")).status()).isEqualTo(204);
    assertThat(letIn.get(address).status()).isEqualTo(404);
  }

  @Test
  void whoIsLetInMayTellToo() {
    FhirHttp a = circle.as(tokens, "RelatedPerson", "a");
    FhirHttp.Answer told = a.post("/fhir/Communication", moment(""));
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    FhirHttp b = circle.as(tokens, "RelatedPerson", "b");
    assertThat(b.post("/fhir/Communication", moment("")).status()).isEqualTo(403);
  }

  @Test
  void itIsToldInOnesOwnNameAndChangedByNobodyElse() {
    String sender = "\"sender\":{\"reference\":\"Practitioner/%s\"},";
    FhirHttp.Answer other =
        nurse.post("/fhir/Communication", moment(sender.formatted(circle.id("regisseur"))));
    assertThat(other.status()).as(other.body()).isEqualTo(403);

    FhirHttp.Answer told = nurse.post("/fhir/Communication", moment(""));
    String address = "/fhir/Communication/" + told.json().path("id").asText();
    String withdrawn =
        told.body().replace("\"status\":\"completed\"", "\"status\":\"entered-in-error\"");
    FhirHttp regisseur = circle.as(tokens, "Practitioner", "regisseur");
    assertThat(regisseur.put(address, withdrawn).status()).isEqualTo(403);
    assertThat(nurse.put(address, withdrawn).status()).isEqualTo(200);
  }

  @Test
  void aMomentForOneOnlyIsRefused() {
    FhirHttp.Answer refused =
        nurse.post(
            "/fhir/Communication",
            moment("\"recipient\":[{\"reference\":\"RelatedPerson/" + circle.id("a") + "\"}],"));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("naast-com-1");
  }
}
