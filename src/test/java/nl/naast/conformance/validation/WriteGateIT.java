package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same verdict for the same content, whichever way it comes in. */
@ServerTest
class WriteGateIT {
  private static final String DUTCH = "Een vrijwilliger is nooit een naaste";
  private static final String ENGLISH = "A volunteer is never a naaste";

  @Autowired FhirHttp http;
  private final String id = "gate-" + UUID.randomUUID();

  @BeforeEach
  void aPatient() {
    assertThat(put("Patient/" + id, patient(id)).status()).isEqualTo(201);
  }

  private FhirHttp.Answer put(String path, String body, String... headers) {
    return http.put("/fhir/" + path, body, headers);
  }

  private static String patient(String id) {
    return """
        {"resourceType": "Patient", "id": "%s", "name": [{"text": "G. Poort"}]}
        """
        .formatted(id);
  }

  private String caregiver(String relation) {
    return caregiver(relation, "Patient/" + id, "");
  }

  private String caregiver(String relation, String patient, String further) {
    return """
        {"resourceType": "RelatedPerson", "id": "%s", %s "active": true,
         "patient": {"reference": "%s"}, "name": [{"text": "N. Poort"}],
         "relationship": [{"text": "%s"}]}
        """
        .formatted(id, further, patient, relation);
  }

  private static List<String> issues(FhirHttp.Answer answer, String element) {
    List<String> values = new ArrayList<>();
    for (JsonNode issue : answer.json().path("issue")) {
      values.add(issue.at(element).asText());
    }
    return values;
  }

  @Test
  void aRefusalSaysWhereWhatAndWhichRuleInTheLanguageOfTheClient() {
    var dutch = put("RelatedPerson/" + id, caregiver("vrijwilliger"), "Accept-Language", "nl-NL");
    var english = put("RelatedPerson/" + id, caregiver("vrijwilliger"));
    assertThat(dutch.status()).isEqualTo(422);
    assertThat(english.status()).isEqualTo(422);
    assertThat(issues(dutch, "/details/text")).anyMatch(text -> text.startsWith(DUTCH));
    assertThat(issues(english, "/details/text")).anyMatch(text -> text.startsWith(ENGLISH));
    assertThat(issues(dutch, "/details/coding/0/code")).contains("naast-cg-1");
    assertThat(issues(dutch, "/expression/0")).contains("RelatedPerson");
    assertThat(http.get("/fhir/RelatedPerson/" + id).status()).isEqualTo(404);
  }

  @Test
  void errorsComeBeforeWarnings() {
    String withWarnings =
        """
        {"resourceType": "RelatedPerson", "patient": {"reference": "Patient/%s"},
         "relationship": [
           {"coding": [{"system": "http://snomed.info/sct", "code": "407542009"}]},
           {"text": "vrijwilliger"}]}
        """
            .formatted(id);
    for (String path : List.of("/fhir/RelatedPerson", "/fhir/RelatedPerson/$validate")) {
      var answer = http.post(path, withWarnings);
      List<String> severities = issues(answer, "/severity");
      assertThat(severities).as(answer.body()).startsWith("error").endsWith("warning");
      assertThat(severities).as(path).isSorted();
    }
  }

  @Test
  void postIsHeldAsPutIs() {
    var answer = http.post("/fhir/RelatedPerson", caregiver("volunteer"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(issues(answer, "/details/coding/0/code")).contains("naast-cg-1");
  }

  @Test
  void aPatchIsHeldByWhatItMakes() {
    assertThat(put("RelatedPerson/" + id, caregiver("buurvrouw")).status()).isEqualTo(201);
    var answer =
        http.send(
            "PATCH",
            "/fhir/RelatedPerson/" + id,
            """
            [{"op": "replace", "path": "/relationship/0/text", "value": "vrijwilliger"}]
            """,
            "Content-Type",
            "application/json-patch+json");
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(issues(answer, "/details/coding/0/code")).contains("naast-cg-1");
    assertThat(http.get("/fhir/RelatedPerson/" + id).body()).contains("buurvrouw");
  }

  @Test
  void aTransactionIsRefusedWithWhatIsWrongInEveryEntryAndStoresNothing() {
    var answer =
        http.post(
            "/fhir",
            """
            {"resourceType": "Bundle", "type": "transaction", "entry": [
              {"resource": %s, "request": {"method": "PUT", "url": "Patient/%s-2"}},
              {"resource": %s, "request": {"method": "PUT", "url": "RelatedPerson/%s"}},
              {"resource": {"resourceType": "RelatedPerson", "relationship": [{"text": "zus"}]},
               "request": {"method": "POST", "url": "RelatedPerson"}}]}
            """
                .formatted(patient(id + "-2"), id, caregiver("vrijwilliger"), id));
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(issues(answer, "/expression/0"))
        .contains("Bundle.entry[1].resource", "Bundle.entry[2].resource");
    assertThat(http.get("/fhir/Patient/" + id + "-2").status()).isEqualTo(404);
    assertThat(http.get("/fhir/RelatedPerson/" + id).status()).isEqualTo(404);
  }

  @Test
  void aBatchStoresWhatConformsAndRefusesTheRest() {
    var answer =
        http.post(
            "/fhir",
            """
            {"resourceType": "Bundle", "type": "batch", "entry": [
              {"resource": %s, "request": {"method": "PUT", "url": "Patient/%s-2"}},
              {"resource": %s, "request": {"method": "PUT", "url": "RelatedPerson/%s"}}]}
            """
                .formatted(patient(id + "-2"), id, caregiver("vrijwilliger"), id),
            "Accept-Language",
            "nl");
    assertThat(answer.json().at("/entry/0/response/status").asText()).startsWith("201");
    assertThat(answer.json().at("/entry/1/response/status").asText()).startsWith("422");
    assertThat(answer.json().at("/entry/1").toString()).contains(DUTCH);
    assertThat(http.get("/fhir/RelatedPerson/" + id).status()).isEqualTo(404);
  }

  @Test
  void entriesOfATransactionReferToEachOtherAndAreToldTheirWarnings() {
    var answer =
        http.post(
            "/fhir",
            """
            {"resourceType": "Bundle", "type": "transaction", "entry": [
              {"fullUrl": "urn:uuid:05efabf0-4be2-4561-91ce-51548425acb9",
               "resource": {"resourceType": "Patient", "name": [{"text": "Nieuw"}]},
               "request": {"method": "POST", "url": "Patient"}},
              {"resource": %s, "request": {"method": "PUT", "url": "RelatedPerson/%s"}}]}
            """
                .formatted(
                    caregiver("broer", "urn:uuid:05efabf0-4be2-4561-91ce-51548425acb9", ""), id));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at("/entry/1/response/outcome").toString())
        .contains("naast-cg-22", "Bundle.entry[1].resource");
  }

  @Test
  void anUnknownProfileIsRefusedWithTheOnesThatAreKnown() {
    String declared =
        "\"meta\": {\"profile\": [\"http://example.org/StructureDefinition/other\"]},";
    var answer = put("RelatedPerson/" + id, caregiver("zus", "Patient/" + id, declared));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("/StructureDefinition/naast-caregiver");
    assertThat(issues(answer, "/expression/0")).contains("RelatedPerson.meta.profile[0]");
  }

  @Test
  void aNationalProfileIsKeptWithAWarning() {
    String declared =
        "\"meta\": {\"profile\": [\"http://nictiz.nl/fhir/StructureDefinition/nl-core-ContactPerson\"]},";
    var answer =
        put(
            "RelatedPerson/" + id,
            caregiver("zus", "Patient/" + id, declared),
            "Prefer",
            "return=OperationOutcome",
            "Accept-Language",
            "nl");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body())
        .contains("nl-core-ContactPerson blijft staan maar is niet gecontroleerd");
    assertThat(http.get("/fhir/RelatedPerson/" + id).body()).contains("nl-core-ContactPerson");
  }
}
