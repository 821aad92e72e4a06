package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What answers score, and what follows from the score. */
@ServerTest
class ScoreIT {
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;

  @Test
  void elevenTimesYesIsVeryHeavilyBurdened() {
    Circle circle = Circle.store(ehr, "score");
    FhirHttp daughter = circle.as(tokens, "RelatedPerson", "a");
    String a = "RelatedPerson/" + circle.id("a");

    FhirHttp.Answer stored =
        daughter.post(
            "/fhir/QuestionnaireResponse", Answers.csi(a, Answers.moment(1), "yyyyyyyyyyynn"));

    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    JsonNode response = stored.json();
    assertThat(values(response)).contains("score=11", "band=very-heavily-burdened");
    assertThat(response.at("/questionnaire").asText())
        .isEqualTo("https://naast.example/fhir/Questionnaire/csi|1.0.0");
    assertThat(response.at("/author/reference").asText()).isEqualTo(a);
    assertThat(response.at("/source/reference").asText()).isEqualTo(a);
    assertThat(response.at("/extension/0/valueReference/reference").asText())
        .isEqualTo("Patient/" + circle.id("p"));

    JsonNode results = ehr.get("/fhir/Observation?focus=" + a + "&code=csi-score").json();
    assertThat(results.path("total").asInt()).as(results.toString()).isEqualTo(1);
    JsonNode result = results.at("/entry/0/resource");
    assertThat(result.path("valueInteger").asInt()).isEqualTo(11);
    assertThat(result.at("/interpretation/0/coding/0/code").asText())
        .isEqualTo("very-heavily-burdened");
    assertThat(result.at("/subject/reference").asText()).isEqualTo("Patient/" + circle.id("p"));
    assertThat(result.at("/derivedFrom/0/reference").asText())
        .isEqualTo("QuestionnaireResponse/" + response.path("id").asText());
    assertThat(result.at("/meta/security/0/code").asText()).isEqualTo("caregiver-private");

    JsonNode tasks = ehr.get("/fhir/Task?subject=" + a).json();
    assertThat(tasks.path("total").asInt()).as(tasks.toString()).isEqualTo(1);
    JsonNode task = tasks.at("/entry/0/resource");
    assertThat(task.path("priority").asText()).isEqualTo("urgent");
    assertThat(task.at("/owner/reference").asText())
        .isEqualTo("Practitioner/" + circle.id("regisseur"));
  }

  private static List<String> values(JsonNode response) {
    List<String> values = new ArrayList<>();
    for (JsonNode item : response.path("item")) {
      JsonNode answer = item.at("/answer/0");
      if (answer.has("valueInteger")) {
        values.add(item.path("linkId").asText() + "=" + answer.path("valueInteger").asInt());
      }
      if (answer.has("valueCoding")) {
        values.add(item.path("linkId").asText() + "=" + answer.at("/valueCoding/code").asText());
      }
    }
    return values;
  }
}
