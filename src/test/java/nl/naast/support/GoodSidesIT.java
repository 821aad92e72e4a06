package nl.naast.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is good in caring is recorded in words, and is the naaste's own. */
@ServerTest
class GoodSidesIT {
  private static final String BASE = "https://naast.example/fhir/CodeSystem/";
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "good-sides");
  }

  private String observation(String code, String content) {
    return """
        {"resourceType":"Observation","status":"final","code":{"coding":[
          {"system":"%snaast-observation-code","code":"%s"}]},
         "subject":{"reference":"Patient/%s"},"focus":[{"reference":"RelatedPerson/%s"}],
         "effectiveDateTime":"2026-06-15",%s}"""
        .formatted(BASE, code, circle.id("p"), circle.id("a"), content);
  }

  private static String component(String system, String code, String valueSystem, String value) {
    return """
        {"code":{"coding":[{"system":"%1$s%2$s","code":"%3$s"}]},
         "valueCodeableConcept":{"coding":[{"system":"%1$s%4$s","code":"%5$s"}]}}"""
        .formatted(BASE, system, code, valueSystem, value);
  }

  @Test
  void whatANaasteSaysIsForThatNaasteAndWhoCares() {
    FhirHttp a = circle.as(tokens, "RelatedPerson", "a");
    String words = "\"valueString\":\"'s Avonds samen de krant.\"";
    String security = component("six-senses", "security", "sense-felt", "felt");
    String side = component("relation-side", "patient-naaste", "relation-quality", "good");
    for (String told :
        List.of(
            observation("good-sides", words),
            observation("six-senses", "\"component\":[" + security + "]"),
            observation("relation-triangle", "\"component\":[" + side + "]"))) {
      FhirHttp.Answer stored = a.post("/fhir/Observation", told);
      assertThat(stored.status()).as(stored.body()).isEqualTo(201);
      JsonNode kept = stored.json();
      assertThat(kept.at("/meta/security/0/code").asText()).isEqualTo("caregiver-private");
      String address = "/fhir/Observation/" + kept.path("id").asText();
      assertThat(circle.as(tokens, "Practitioner", "regisseur").get(address).status())
          .isEqualTo(200);
      assertThat(circle.as(tokens, "RelatedPerson", "b").get(address).status()).isEqualTo(404);
      assertThat(circle.as(tokens, "Patient", "p").get(address).status()).isEqualTo(404);
    }
  }

  @Test
  void itIsNeverAScore() {
    String security = component("six-senses", "security", "sense-felt", "felt");
    refuse(observation("good-sides", "\"valueInteger\":7"));
    refuse(observation("six-senses", "\"valueInteger\":7,\"component\":[" + security + "]"));
    assertThat(
            refuse(observation("six-senses", "\"component\":[" + security + "," + security + "]")))
        .contains("naast-obs-1");
    String side = component("relation-side", "patient-naaste", "relation-quality", "good");
    assertThat(
            refuse(observation("relation-triangle", "\"component\":[" + side + "," + side + "]")))
        .contains("naast-obs-2");
  }

  private String refuse(String observation) {
    FhirHttp.Answer refused = ehr.post("/fhir/Observation", observation);
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    return refused.body();
  }
}
