package nl.naast.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a write that succeeded answers: alone, in a transaction and in a batch, and by Prefer. */
@ServerTest
class WriteAnswersIT {
  private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT.*";
  @Autowired FhirHttp http;
  private final String id = "answers-" + UUID.randomUUID();

  @BeforeEach
  void twoPatients() {
    http.put("/fhir/Patient/" + id, patient(id, "A. Ntwoord"));
    http.put("/fhir/Patient/" + id + "-2", patient(id + "-2", "A. Ntwoord"));
  }

  private static String patient(String id, String name) {
    return "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"name\": [{\"text\": \"%s\"}]}"
        .formatted(id, name);
  }

  private String bundle(String type) {
    return """
        {"resourceType": "Bundle", "type": "%1$s", "entry": [
          {"resource": {"resourceType": "Patient", "name": [{"text": "N. Ieuw"}]},
           "request": {"method": "POST", "url": "Patient"}},
          {"resource": %3$s, "request": {"method": "PUT", "url": "Patient/%2$s"}},
          {"resource": {"resourceType": "Parameters", "parameter": [{"name": "operation", "part": [
             {"name": "type", "valueCode": "add"}, {"name": "path", "valueString": "Patient"},
             {"name": "name", "valueString": "active"}, {"name": "value", "valueBoolean": true}]}]},
           "request": {"method": "PATCH", "url": "Patient/%2$s-2"}},
          {"resource": {"resourceType": "Patient", "name": [{"text": "N. Iet"}]},
           "request": {"method": "POST", "url": "Patient", "ifNoneExist": "_id=%2$s-4"}},
          {"request": {"method": "DELETE", "url": "Patient/%2$s-3"}},
          {"request": {"method": "GET", "url": "Patient/%2$s-4"}}]}"""
        .formatted(type, id, patient(id, "B. Ericht"));
  }

  private JsonNode sent(String type, String... headers) {
    for (String suffix : List.of("-3", "-4")) {
      http.put("/fhir/Patient/" + id + suffix, patient(id + suffix, "A. Ntwoord"));
    }
    var answer = http.post("/fhir", bundle(type), headers);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("entry");
  }

  private static List<String> each(JsonNode entries, String path) {
    return entries.findParents("response").stream().map(e -> e.at(path).asText()).toList();
  }

  private void saysWhichVersionAndNoMore(JsonNode entries) {
    assertThat(each(entries, "/response/etag"))
        .containsExactly("W/\"1\"", "W/\"2\"", "W/\"2\"", "W/\"1\"", "W/\"2\"", "W/\"1\"");
    assertThat(each(entries, "/response/location").subList(1, 5))
        .containsExactly(
            "Patient/" + id + "/_history/2",
            "Patient/" + id + "-2/_history/2",
            "Patient/" + id + "-4/_history/1",
            "Patient/" + id + "-3/_history/2");
    assertThat(each(entries, "/response/status"))
        .containsExactly("201 Created", "200 OK", "200 OK", "200 OK", "204 No Content", "200 OK");
    List<String> moments = each(entries, "/response/lastModified");
    assertThat(moments.subList(0, 3)).allMatch(moment -> moment.matches(MOMENT));
    assertThat(moments.get(5)).matches(MOMENT);
    assertThat(each(entries, "/response/outcome/resourceType")).containsOnly("");
  }

  @Test
  void anEntryOfATransactionSaysWhichVersionAndNoMore() {
    saysWhichVersionAndNoMore(sent("transaction"));
  }

  @Test
  void anEntryOfABatchSaysWhichVersionAndNoMore() {
    saysWhichVersionAndNoMore(sent("batch"));
  }

  @Test
  void anEntrySaysWhatWasDoneInTheLanguageOfWhoAsksForIt() {
    for (String type : List.of("transaction", "batch")) {
      twoPatients();
      http.put("/fhir/Patient/" + id + "-2", patient(id + "-2", type));
      http.put("/fhir/Patient/" + id, patient(id, type));
      JsonNode entries = sent(type, "Prefer", "return=OperationOutcome", "Accept-Language", "nl");
      assertThat(each(entries, "/response/outcome/issue/0/details/text"))
          .as(type)
          .containsExactly(
              "Opgeslagen als nieuwe resource.",
              "Opgeslagen als nieuwe versie.",
              "Opgeslagen als nieuwe versie.",
              "Er is al een resource die aan de zoekvoorwaarde voldoet; er is niets opgeslagen.",
              "Verwijderd.",
              "");
      assertThat(each(entries, "/response/outcome/language").subList(0, 5)).containsOnly("nl");
      assertThat(entries.toString()).doesNotContain("Successful", "hapi", "diagnostics");
      assertThat(each(entries, "/response/status").get(4)).isEqualTo("200 OK");
    }
  }

  @Test
  void aWriteSaysWhatWasDoneInTheLanguageOfWhoAsksForIt() {
    String path = "/fhir/Patient/" + id;
    assertThat(done("PUT", path, patient(id, "C. Orrectie"), "nl"))
        .isEqualTo("Opgeslagen als nieuwe versie.");
    assertThat(done("PUT", path, patient(id, "C. Orrectie"), "en"))
        .isEqualTo("The content is that of the latest version; nothing is stored.");
    assertThat(done("PUT", path + "-5", patient(id + "-5", "C. Orrectie"), "en"))
        .isEqualTo("Stored as a new resource.");
    assertThat(done("DELETE", path, null, "nl")).isEqualTo("Verwijderd.");
    assertThat(done("DELETE", path, null, "en")).isEqualTo("This was deleted already.");
    assertThat(done("DELETE", path + "-nobody", null, "en"))
        .isEqualTo("There was no such thing; nothing is deleted.");
    assertThat(done("DELETE", "/fhir/Patient?_id=nobody", null, "nl"))
        .isEqualTo("Dit was er niet; er is niets verwijderd.");
  }

  private String done(String method, String path, @Nullable String body, String language) {
    var answer =
        http.send(
            method, path, body, "Prefer", "return=OperationOutcome", "Accept-Language", language);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    assertThat(answer.header("Content-Language")).hasValue(language);
    assertThat(answer.body()).doesNotContain("diagnostics", "hapi");
    assertThat(answer.json().at("/issue")).hasSize(1);
    assertThat(answer.json().at("/issue/0/severity").asText()).isEqualTo("information");
    return answer.json().at("/issue/0/details/text").asText();
  }

  @Test
  void aDeleteHasNothingToSayUnlessAsked() {
    var deleted = http.delete("/fhir/Patient/" + id);
    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.body()).isEmpty();
    assertThat(http.delete("/fhir/Patient/" + id).status()).isEqualTo(204);
    assertThat(http.delete("/fhir/Patient?_id=" + id).status()).isEqualTo(204);
  }

  @Test
  void aPatchOfTagsIsNoPatchOfTheVersion() {
    var answer =
        http.send(
            "PATCH",
            "/fhir/Patient/" + id,
            """
            [{"op": "test", "path": "/meta/versionId", "value": "1"},
             {"op": "add", "path": "/meta/tag",
              "value": [{"system": "urn:naast:test", "code": "tag"}]},
             {"op": "add", "path": "/meta/security",
              "value": [{"system": "urn:naast:test", "code": "label"}]}]""",
            "Content-Type",
            "application/json-patch+json");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at("/meta/tag/0/code").asText()).isEqualTo("tag");
    assertThat(answer.json().at("/meta/security/0/code").asText()).isEqualTo("label");
  }

  @Test
  void aByteOrderMarkBeforeTheBodyIsNoPartOfIt() {
    assertThat(http.post("/fhir/Patient", "\ufeff" + patient("x", "M. Erk")).status())
        .isEqualTo(201);
  }

  @Test
  void theAnswerToABundleSendsNobodyToAnAddressWhereNothingIs() {
    for (String type : List.of("transaction", "batch")) {
      var answer =
          http.post(
              "/fhir",
              """
              {"resourceType": "Bundle", "type": "%s", "entry": [
                {"request": {"method": "GET", "url": "Patient/%s"}}]}"""
                  .formatted(type, id));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Location")).isEmpty();
      assertThat(answer.header("Content-Location")).isEmpty();
      assertThat(answer.json().has("id")).isFalse();
    }
  }
}
