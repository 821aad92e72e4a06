package nl.naast.caregiver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody is to the patient and to the professionals changes, and what was stays known. */
@ServerTest
class RolesOverTimeIT {
  private static final String BASE = "https://naast.example/fhir/";
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;
  private Circle circle;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "roles-" + UUID.randomUUID().toString().substring(0, 8));
  }

  @Test
  void theLadderHasAHistoryInOrder() {
    FhirHttp regisseur = circle.as(tokens, "Practitioner", "regisseur");
    step(regisseur, "together", "2026-06-15");
    step(regisseur, "inform", "2026-02-03");
    step(regisseur, "consult", "2026-03-12");
    String history = "/fhir/Observation?focus=%s&code=engagement-step&_sort=date".formatted(a());
    for (FhirHttp reader : List.of(ehr, regisseur, circle.as(tokens, "RelatedPerson", "a"))) {
      List<String> steps = new ArrayList<>();
      reader
          .get(history)
          .json()
          .path("entry")
          .forEach(
              entry ->
                  steps.add(entry.at("/resource/valueCodeableConcept/coding/0/code").asText("")));
      assertThat(steps).containsExactly("inform", "consult", "together");
    }
    assertThat(circle.as(tokens, "RelatedPerson", "b").get(history).json().path("entry")).isEmpty();
  }

  private String a() {
    return "RelatedPerson/" + circle.id("a");
  }

  private void step(FhirHttp writer, String step, String date) {
    FhirHttp.Answer stored =
        writer.post(
            "/fhir/Observation",
            """
            {"resourceType":"Observation","status":"final",
             "code":{"coding":[{"system":"%1$sCodeSystem/naast-observation-code",
                                "code":"engagement-step"}]},
             "subject":{"reference":"Patient/%2$s"},"focus":[{"reference":"%3$s"}],
             "effectiveDateTime":"%4$s","valueCodeableConcept":{"coding":[
              {"system":"%1$sCodeSystem/engagement-step","code":"%5$s"}]}}"""
                .formatted(BASE, circle.id("p"), a(), date, step));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
  }

  @Test
  void severalRolesAtOnceEachWithItsOwnPeriod() {
    put(
        sofa("partner-in-care", "\"start\":\"2026-02-03\",\"end\":\"2026-06-14\"")
            + ","
            + sofa("needs-support", "\"start\":\"2026-06-15\"")
            + ","
            + sofa("expert", "\"start\":\"2026-02-10\""),
        200);
    for (String role : List.of("partner-in-care", "needs-support", "expert")) {
      JsonNode found =
          ehr.get("/fhir/RelatedPerson?sofa-role=" + role + "&patient=" + circle.id("p")).json();
      assertThat(found.toString()).as("now or earlier").contains(circle.id("a"));
    }
    assertThat(ehr.get("/fhir/" + a()).json().toString()).contains("2026-06-14");
  }

  private static String sofa(String role, String period) {
    return """
        {"url":"%1$sStructureDefinition/sofa-role","extension":[
          {"url":"role","valueCodeableConcept":{"coding":[
            {"system":"%1$sCodeSystem/sofa-role","code":"%2$s"}]}},
          {"url":"period","valuePeriod":{%3$s}}]}"""
        .formatted(BASE, role, period);
  }

  @Test
  void worryingCountsAsCareWithItsHours() {
    put(care("concern", "14"), 200);
    assertThat(
            ehr.get("/fhir/RelatedPerson?care-kind=concern&patient=" + circle.id("p"))
                .json()
                .toString())
        .contains(circle.id("a"));
  }

  @Test
  void theSameKindOfCareHasOneNumberOfHours() {
    put(care("concern", "14") + "," + care("household", "14"), 200);
    assertThat(put(care("concern", "14") + "," + care("concern", "2"), 422))
        .contains("naast-cg-24");
    assertThat(put(care("concern", "169"), 422)).contains("naast-care-1");
  }

  private static String care(String kind, String hours) {
    return """
        {"url":"%1$sStructureDefinition/care-provided","extension":[
          {"url":"kind","valueCodeableConcept":{"coding":[
            {"system":"%1$sCodeSystem/care-kind","code":"%2$s"}]}},
          {"url":"hoursPerWeek","valueDecimal":%3$s},
          {"url":"since","valueDate":"2026-02-01"}]}"""
        .formatted(BASE, kind, hours);
  }

  private String put(String extensions, int status) {
    String naaste =
        circle
            .naaste("a", "p", true, "+31 6 11111111")
            .replace("\"extension\":[", "\"extension\":[" + extensions + ",");
    FhirHttp.Answer stored = ehr.put("/fhir/" + a(), naaste);
    assertThat(stored.status()).as(stored.body()).isEqualTo(status);
    return stored.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"Vrijwilliger van VPTZ\"}",
        "{\"coding\":[{\"system\":\"https://naast.example/fhir/CodeSystem/circle-role\","
            + "\"code\":\"volunteer\"}]}",
        "{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0538\","
            + "\"code\":\"VOL\"}]}",
        "{\"coding\":[{\"system\":\"urn:oid:2.16.840.1.113883.2.4.3.11.22.472\",\"code\":\"09\","
            + "\"display\":\"Vrijwilliger\"}]}"
      })
  void aVolunteerIsNotANaaste(String relationship) {
    FhirHttp.Answer refused =
        ehr.put(
            "/fhir/" + a(),
            circle
                .naaste("a", "p", true, "+31 6 11111111")
                .replace("\"relationship\":[", "\"relationship\":[" + relationship + ","),
            "Accept-Language",
            "nl");
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("Een vrijwilliger is nooit een naaste.", "naast-cg-1");
  }
}
