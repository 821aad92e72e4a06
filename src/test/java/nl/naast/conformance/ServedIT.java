package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not in our CapabilityStatement does not exist, and the client is told. */
@ServerTest
class ServedIT {
  @Autowired FhirHttp http;
  @Autowired Tokens tokens;

  @ParameterizedTest
  @CsvSource({
    "POST,   /fhir/StructureDefinition",
    "PUT,    /fhir/StructureDefinition/naast-caregiver",
    "DELETE, /fhir/ValueSet/care-kind",
    "GET,    /fhir/ValueSet/_history",
    "GET,    /fhir/_history"
  })
  void whenAnInteractionIsNotListedThen405(String method, String path) {
    String body =
        method.startsWith("P")
            ? "{\"resourceType\":\"StructureDefinition\",\"id\":\"naast-caregiver\"}"
            : null;
    refused(http.send(method, path, body), 405);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /fhir/$expunge",
    "POST, /fhir/$reindex",
    "GET,  /fhir/$export",
    "POST, /fhir/Patient/1/$expunge",
    "POST, /fhir/Patient/1/$meta-add",
    "GET,  /fhir/Patient/1/$graphql",
    "GET,  /fhir/Patient/1/$everything",
    "GET,  /fhir/StructureDefinition/$snapshot",
    "POST, /fhir/ValueSet/$expand"
  })
  void whenAnOperationIsNotListedThenItDoesNotExist(String method, String path) {
    String body = method.equals("POST") ? "{\"resourceType\":\"Parameters\"}" : null;
    refused(http.send(method, path, body), 404);
  }

  private static void refused(FhirHttp.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
  }

  @Test
  void theAnswerSaysWhichMethodsAreAllowed() {
    var answer = http.post("/fhir/CodeSystem", "{\"resourceType\":\"CodeSystem\"}");
    assertThat(answer.header("Allow")).hasValue("GET, HEAD, OPTIONS");
  }

  @Test
  void aTransactionCannotDoWhatASingleRequestCannot() {
    var answer =
        http.post(
            "/fhir",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[{
              "resource":{"resourceType":"ValueSet","id":"care-kind","status":"retired"},
              "request":{"method":"PUT","url":"ValueSet/care-kind"}}]}""");
    assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
    assertThat(http.get("/fhir/ValueSet/care-kind").json().path("status").asText())
        .isNotEqualTo("retired");
  }

  @Test
  void metadataIsOurStatementAsAnInstance() {
    JsonNode metadata = http.get("/fhir/metadata").json();
    assertThat(metadata.path("kind").asText()).isEqualTo("instance");
    assertThat(metadata.path("software").path("name").asText()).isEqualTo("Naast");
    assertThat(metadata.path("software").path("version").asText()).isNotEmpty();
    assertThat(metadata.path("instantiates").get(0).asText())
        .contains("/CapabilityStatement/naast-server|");
    assertThat(metadata.path("implementation").path("url").asText()).endsWith("/fhir");
    assertThat(metadata.toString()).doesNotContainIgnoringCase("hapi");
    List<String> withoutDefinition = new ArrayList<>();
    for (JsonNode type : metadata.path("rest").get(0).path("resource")) {
      for (JsonNode parameter : type.path("searchParam")) {
        if (!parameter.path("definition").asText().startsWith("http")) {
          withoutDefinition.add(type.path("type") + "?" + parameter.path("name"));
        }
      }
    }
    assertThat(withoutDefinition).isEmpty();
  }

  /** Who may search a type: the audit trail is for auditors alone. */
  private FhirHttp askerOf(String type) {
    return type.equals("AuditEvent")
        ? http.as(
            tokens.of(
                "auditor", Map.of("scope", "user/AuditEvent.rs", "roles", List.of("auditor"))))
        : http;
  }

  @Test
  void everyListedTypeCanBeSearchedByEveryListedParameter() {
    List<String> refused = new ArrayList<>();
    for (JsonNode type : http.get("/fhir/metadata").json().path("rest").get(0).path("resource")) {
      for (JsonNode parameter : type.path("searchParam")) {
        String value =
            switch (parameter.path("type").asText()) {
              case "number" -> "1";
              case "date" -> "2026";
              case "reference" -> "Patient/1";
              case "uri" -> "urn:x";
              default -> "x";
            };
        String query =
            "/fhir/%s?%s=%s"
                .formatted(type.path("type").asText(), parameter.path("name").asText(), value);
        FhirHttp.Answer answer = askerOf(type.path("type").asText()).get(query);
        if (answer.status() != 200) {
          refused.add(query + " " + answer.body());
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"_id", "_lastUpdated", "_tag", "_profile", "_security"})
  void whatEveryTypeHasCanBeSearched(String parameter) {
    String value = parameter.equals("_lastUpdated") ? "gt2020" : "x";
    var answer = http.get("/fhir/RelatedPerson?" + parameter + "=" + value);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void aStandardParameterThatIsNotListedIsRefused() {
    assertThat(http.get("/fhir/Patient?address-country=NL").status()).isEqualTo(400);
    assertThat(http.get("/fhir/Patient?phonetic=x").status()).isEqualTo(400);
  }
}
