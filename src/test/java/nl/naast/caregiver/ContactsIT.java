package nl.naast.caregiver;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact is between two naasten of one patient, and is the business of who recorded it. */
@ServerTest
class ContactsIT {
  private static final String URL = "https://naast.example/fhir/StructureDefinition/contact-with";

  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "contacts");
  }

  private String naaste(String who, String patient, String contact) {
    return circle
        .naaste(who, patient, true, "+31 6 22222222")
        .replaceFirst(
            "\"extension\":\\[",
            "\"extension\":[{\"url\":\"%s\",\"valueReference\":{\"reference\":\"%s\"}},"
                .formatted(URL, contact));
  }

  private String reference(String who) {
    return "RelatedPerson/" + circle.id(who);
  }

  private FhirHttp.Answer put(FhirHttp caller, String who, String contact) {
    return caller.put(
        "/fhir/" + reference(who), naaste(who, "p", contact), "Accept-Language", "nl");
  }

  private static void isRefused(FhirHttp.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("twee naasten van dezelfde pati", "RelatedPerson.extension");
  }

  @Test
  void withAnotherPatientsNaasteOrOneselfOrElsewhereThereIsNone() {
    isRefused(put(ehr, "b", reference("o")));
    isRefused(put(ehr, "b", reference("b")));
    isRefused(put(ehr, "b", "https://elsewhere.example/fhir/RelatedPerson/1"));
    FhirHttp.Answer english =
        ehr.put(
            "/fhir/" + reference("b"), naaste("b", "p", reference("o")), "Accept-Language", "en");
    assertThat(english.body()).contains("A contact is between two naasten of the same patient.");
    FhirHttp.Answer created =
        ehr.post(
            "/fhir/RelatedPerson",
            naaste("b", "p", reference("o")).replace("\"id\":\"" + circle.id("b") + "\",", ""),
            "Accept-Language",
            "nl");
    isRefused(created);
    assertThat(put(ehr, "b", reference("a")).status()).isEqualTo(200);
    assertThat(put(ehr, "b", reference("nobody")).status()).as("nothing at all").isEqualTo(422);
  }

  private static String entry(String url, String resource, String method, String to) {
    return """
        {"fullUrl":"%s","resource":%s,"request":{"method":"%s","url":"%s"}}"""
        .formatted(url, resource, method, to);
  }

  private FhirHttp.Answer transaction(String patientOfNew, String method) {
    boolean isNew = method.equals("POST");
    String one = naaste("t1", "p", "urn:uuid:0b6f6c1e-93fa-4d55-9a3c-6a3d5b4b7a02");
    String two = circle.naaste("t2", patientOfNew, true, "+31 6 55555555");
    String entries =
        entry(
                "urn:uuid:0b6f6c1e-93fa-4d55-9a3c-6a3d5b4b7a01",
                isNew ? one.replace("\"id\":\"" + circle.id("t1") + "\",", "") : one,
                method,
                isNew ? "RelatedPerson" : reference("t1"))
            + ","
            + entry(
                "urn:uuid:0b6f6c1e-93fa-4d55-9a3c-6a3d5b4b7a02",
                isNew ? two.replace("\"id\":\"" + circle.id("t2") + "\",", "") : two,
                method,
                isNew ? "RelatedPerson" : reference("t2"));
    return ehr.post(
        "/fhir",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}",
        "Accept-Language",
        "nl");
  }

  @Test
  void theSameHoldsWithinATransaction() {
    for (String method : new String[] {"POST", "PUT"}) {
      isRefused(transaction("q", method));
      FhirHttp.Answer stored = transaction("p", method);
      assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    }
    isRefused(
        ehr.post(
            "/fhir",
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                + entry(
                    "urn:uuid:0b6f6c1e-93fa-4d55-9a3c-6a3d5b4b7a03",
                    naaste("b", "p", reference("o")),
                    "PUT",
                    reference("b"))
                + "]}",
            "Accept-Language",
            "nl"));
  }

  @Test
  void aNaasteRecordsItForOneselfAndNobodyElseOfTheCircleSeesIt() {
    FhirHttp self = circle.as(tokens, "RelatedPerson", "b");
    FhirHttp.Answer told = put(self, "b", reference("a"));
    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(self.get("/fhir/" + reference("b")).body()).contains("contact-with");
    assertThat(circle.as(tokens, "Practitioner", "regisseur").get("/fhir/" + reference("b")).body())
        .contains("contact-with");
    for (FhirHttp other :
        new FhirHttp[] {
          circle.as(tokens, "RelatedPerson", "a"), circle.as(tokens, "Patient", "p")
        }) {
      FhirHttp.Answer seen = other.get("/fhir/" + reference("b"));
      assertThat(seen.status()).as(seen.body()).isEqualTo(200);
      assertThat(seen.body()).contains("SUBSETTED").doesNotContain("contact-with");
    }
    FhirHttp other = circle.as(tokens, "RelatedPerson", "a");
    assertThat(put(other, "b", reference("a")).status()).isIn(403, 404);
    FhirHttp.Answer stranger = put(self, "b", reference("o"));
    assertThat(stranger.status()).as("of whom the naaste does not know").isEqualTo(422);
    assertThat(stranger.body()).contains("wijst naar niets");
  }
}
