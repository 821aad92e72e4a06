package nl.naast.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.naast.conformance.NaastPackage;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An EHR that sends a plan with all that is around it sends it in one transaction. */
@ServerTest
class PlanInTransactionIT {
  private static final String CODES = "https://naast.example/fhir/CodeSystem/";

  @Autowired FhirHttp ehr;
  @Autowired NaastPackage naast;

  private FhirHttp.Answer send(String... entries) {
    return ehr.post(
        "/fhir",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
            + String.join(",", entries)
            + "]}");
  }

  @Test
  void aPlanAndAReferralThatComeWithTheirNaasteGetTheirTasks() {
    Circle circle = Circle.named(ehr, "intx");
    circle.put("Patient", "p", circle.patient("p"));
    FhirHttp.Answer sent =
        send(
            """
            {"fullUrl":"urn:uuid:0c3f5b1e-3f5d-4a5c-9a3f-000000000001",
             "resource":%s,"request":{"method":"POST","url":"RelatedPerson"}}"""
                .formatted(
                    circle
                        .naaste("x", "p", true, "+31 6 12121212")
                        .replace("\"id\":\"" + circle.id("x") + "\",", "")),
            """
            {"fullUrl":"urn:uuid:0c3f5b1e-3f5d-4a5c-9a3f-000000000002",
             "resource":{"resourceType":"CarePlan","status":"active","intent":"plan",
              "extension":[{"url":"https://naast.example/fhir/StructureDefinition/caregiver",
               "valueReference":{"reference":"urn:uuid:0c3f5b1e-3f5d-4a5c-9a3f-000000000001"}}],
              "instantiatesCanonical":["https://naast.example/fhir/PlanDefinition/com-process"],
              "category":[{"coding":[{"system":"%scare-plan-category","code":"support"}]}],
              "subject":{"reference":"Patient/%s"}},
             "request":{"method":"POST","url":"CarePlan"}}"""
                .formatted(CODES, circle.id("p")),
            """
            {"resource":{"resourceType":"ServiceRequest","status":"active","intent":"order",
              "extension":[{"url":"https://naast.example/fhir/StructureDefinition/caregiver",
               "valueReference":{"reference":"urn:uuid:0c3f5b1e-3f5d-4a5c-9a3f-000000000001"}}],
              "basedOn":[{"reference":"urn:uuid:0c3f5b1e-3f5d-4a5c-9a3f-000000000002"}],
              "code":{"coding":[{"system":"%shelp-kind","code":"night-watch"}]},
              "subject":{"reference":"Patient/%s"},"performer":[{"display":"Een dienst"}]},
             "request":{"method":"POST","url":"ServiceRequest"}}"""
                .formatted(CODES, circle.id("p")));
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    JsonNode plan =
        ehr.get("/fhir/CarePlan?patient=Patient/" + circle.id("p")).json().at("/entry/0/resource");
    assertThat(plan.path("activity")).as(plan.toString()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(plan.toPrettyString()).contains("\"introduction\"");
    JsonNode tasks = ehr.get("/fhir/Task?based-on=CarePlan/" + plan.path("id").asText()).json();
    assertThat(tasks.path("total").asInt()).isEqualTo(6);
  }

  @Test
  void theFamiliesOfTheGuideComeInOneTransactionAndNothingIsMadeTwice() {
    String[] entries =
        naast.families().stream()
            .map(
                one ->
                    "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"%s\"}}"
                        .formatted(
                            new String(one.json().get(), StandardCharsets.UTF_8), one.reference()))
            .collect(Collectors.toList())
            .toArray(String[]::new);
    FhirHttp.Answer sent = send(entries);
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    assertThat(
            ehr.get("/fhir/Task?based-on=CarePlan/jansen-partner-support-plan")
                .json()
                .path("total")
                .asInt())
        .isEqualTo(7);
  }
}
