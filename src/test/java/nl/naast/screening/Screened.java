package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.naast.testing.FhirHttp;

/** What the server made of answers, as an EHR reads it. */
final class Screened {
  private final FhirHttp ehr;

  Screened(FhirHttp ehr) {
    this.ehr = ehr;
  }

  /** Stores answers. */
  JsonNode store(String response) {
    FhirHttp.Answer stored = ehr.post("/fhir/QuestionnaireResponse", response);
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    return stored.json();
  }

  /** Such as {@code csi-score 11 very-heavily-burdened final}: the results of one response. */
  List<String> results(JsonNode response) {
    List<String> results = new ArrayList<>();
    for (JsonNode one :
        all(
            "/fhir/Observation?derived-from=QuestionnaireResponse/"
                + response.path("id").asText())) {
      String value =
          one.has("valueInteger")
              ? one.path("valueInteger").asText()
              : one.at("/valueQuantity/value").asText();
      results.add(
          "%s %s %s %s"
              .formatted(
                  one.at("/code/coding/0/code").asText(),
                  value,
                  one.at("/interpretation/0/coding/0/code").asText("-"),
                  one.path("status").asText()));
    }
    return results.stream().sorted().toList();
  }

  /** Such as {@code strain-follow-up urgent requested}: the tasks for a naaste. */
  List<String> tasks(String naaste) {
    return all("/fhir/Task?subject=" + naaste).stream()
        .map(
            task ->
                "%s %s %s"
                    .formatted(
                        task.at("/code/coding/0/code").asText(),
                        task.path("priority").asText(),
                        task.path("status").asText()))
        .sorted()
        .toList();
  }

  List<JsonNode> all(String search) {
    List<JsonNode> found = new ArrayList<>();
    ehr.get(search)
        .json()
        .path("entry")
        .forEach(
            entry -> {
              if (!entry
                  .path("resource")
                  .path("resourceType")
                  .asText()
                  .equals("OperationOutcome")) {
                found.add(entry.path("resource"));
              }
            });
    return found;
  }
}
