package nl.naast.server.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which references lead somewhere, also where no search parameter looks: Patient.link here. */
@ServerTest
class ReferencesIT {
  private static final String UUID_OF_ENTRY = "urn:uuid:51b7e0a3-2b3f-4f0e-9a53-000000000001";
  @Autowired FhirHttp http;
  private final String id = "references-" + UUID.randomUUID();

  @BeforeEach
  void aPatient() {
    assertThat(put(id, patient(id)).status()).isEqualTo(201);
  }

  private FhirHttp.Answer put(String patient, String body) {
    return http.put("/fhir/Patient/" + patient, body);
  }

  private static String patient(String id) {
    return "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"name\": [{\"text\": \"V. Erwijs\"}]}"
        .formatted(id);
  }

  private static String linked(String id, String reference) {
    return patient(id)
        .replaceFirst(
            "}$", ", \"link\": [{\"type\": \"seealso\", \"other\": {\"reference\": \"%s\"}}]}")
        .formatted(reference);
  }

  private static String entry(String method, String url, String resource, String fullUrl) {
    return """
        {"fullUrl": "%s", "resource": %s, "request": {"method": "%s", "url": "%s"}}"""
        .formatted(fullUrl, resource, method, url);
  }

  private FhirHttp.Answer bundle(String type, String... entries) {
    return http.post(
        "/fhir",
        "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}"
            .formatted(type, String.join(",", entries)));
  }

  private String link(String patient) {
    return http.get("/fhir/Patient/" + patient).json().at("/link/0/other/reference").asText();
  }

  @Test
  void whatIsHereCanBeReferredTo() {
    assertThat(put(id + "-2", linked(id + "-2", "Patient/" + id)).status()).isEqualTo(201);
    assertThat(link(id + "-2")).isEqualTo("Patient/" + id);
  }

  @Test
  void aReferenceToOneVersionIsKeptAsOneToTheResource() {
    var answer = put(id + "-2", linked(id + "-2", "Patient/" + id + "/_history/1"));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(link(id + "-2")).isEqualTo("Patient/" + id);
  }

  @Test
  void aReferenceByASearchBecomesTheResourceFound() {
    var answer = put(id + "-2", linked(id + "-2", "Patient?_id=" + id));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(link(id + "-2")).isEqualTo("Patient/" + id);
  }

  @Test
  void ourOwnUrlIsHeldAsARelativeReferenceIs() {
    String base =
        http.get("/fhir/Patient?_id=" + id)
            .json()
            .at("/entry/0/fullUrl")
            .asText()
            .replace("/Patient/" + id, "");
    assertThat(put(id + "-2", linked(id + "-2", base + "/Patient/nobody")).status()).isEqualTo(422);
    var kept = put(id + "-2", linked(id + "-2", base + "/Patient/" + id));
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    assertThat(kept.body()).contains("\"reference\":\"Patient/" + id + "\"");

    var naaste =
        """
        {"resourceType": "RelatedPerson", "id": "%s", "active": true, "name": [{"text": "N."}],
         "patient": {"reference": "%s"}, "relationship": [{"text": "zus"}]}""";
    String path = "/fhir/RelatedPerson/" + id;
    assertThat(http.put(path, naaste.formatted(id, base + "/Patient/nobody")).status())
        .isEqualTo(422);
    assertThat(http.put(path, naaste.formatted(id, base + "/Patient/" + id)).status())
        .isEqualTo(201);
    assertThat(
            http.get("/fhir/RelatedPerson?patient=" + base + "/Patient/" + id).json().at("/total"))
        .hasToString("1");
  }

  @Test
  void anotherServersUrlIsThatServersMatter() {
    String url = "https://ehr.example.org/fhir/Patient/nobody";
    assertThat(put(id + "-2", linked(id + "-2", url)).status()).isEqualTo(201);
    assertThat(link(id + "-2")).isEqualTo(url);
  }

  @Test
  void entriesOfATransactionMayReferToEachOtherInAnyOrder() {
    String other = id + "-3";
    var answer =
        bundle(
            "transaction",
            entry("PUT", "Patient/" + id + "-2", linked(id + "-2", UUID_OF_ENTRY), "urn:x:1"),
            entry("POST", "Patient", linked("x", "Patient/" + other), UUID_OF_ENTRY),
            entry("PUT", "Patient/" + other, patient(other), "urn:x:3"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at("/entry/1/response/location").asText())
        .startsWith(link(id + "-2") + "/");
    assertThat(link(link(id + "-2").substring("Patient/".length()))).isEqualTo("Patient/" + other);
  }

  @Test
  void anEntryOfABatchStandsAlone() {
    var answer =
        bundle(
            "batch",
            entry("PUT", "Patient/" + id + "-2", linked(id + "-2", "Patient/nobody"), "urn:x:1"),
            entry("PUT", "Patient/" + id + "-3", linked(id + "-3", "Patient/" + id), "urn:x:2"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/entry/0/response/status").asText()).startsWith("422");
    assertThat(answer.json().at("/entry/0/response/outcome/issue/0/expression/0").asText())
        .isEqualTo("Patient.link.other");
    assertThat(answer.json().at("/entry/1/response/status").asText()).startsWith("201");
    assertThat(http.get("/fhir/Patient/" + id + "-2").status()).isEqualTo(404);
  }

  @Test
  void everyReferenceThatLeadsNowhereIsNamed() {
    String body =
        linked(id + "-2", "Patient/nobody")
            .replaceFirst(
                "}$",
                ", \"identifier\": [{\"value\": \"1\", \"assigner\": {\"reference\":"
                    + " \"Organization/nobody\"}}]}");
    var answer = put(id + "-2", body);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/issue").findValuesAsText("text"))
        .anyMatch(text -> text.startsWith("The reference Patient/nobody points at nothing"))
        .anyMatch(text -> text.startsWith("The reference Organization/nobody points at nothing"));
  }

  /** What bad-input.md says of it: such a reference does not keep what it leads to. */
  @Test
  void whatIsReferredToWhereNoSearchParameterLooksCanBeDeleted() {
    put(id + "-2", linked(id + "-2", "Patient/" + id));
    assertThat(http.delete("/fhir/Patient/" + id).status()).isEqualTo(204);
    var again = put(id + "-2", linked(id + "-2", "Patient/" + id).replace("V. E", "W. E"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.json().at("/issue/0/code").asText()).isEqualTo("deleted");
  }
}
