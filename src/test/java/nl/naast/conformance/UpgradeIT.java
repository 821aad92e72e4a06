package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.naast.NaastApplication;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What an older version stored is found by the search parameters of this one. */
@ExtendWith(OutputCaptureExtension.class)
class UpgradeIT {
  private static final String NAASTE =
      """
      {"resourceType": "RelatedPerson", "id": "upgrade-naaste", "active": true,
       "extension": [
         {"url": "%1$s/caregiver-rank", "valuePositiveInt": 1},
         {"url": "%1$s/employment-status", "valueCodeableConcept": {"coding": [
           {"system": "%2$s/employment-status", "code": "stopped-for-care"}]}}],
       "patient": {"reference": "Patient/upgrade-patient"},
       "relationship": [{"coding": [
         {"system": "urn:oid:2.16.840.1.113883.2.4.3.11.22.472", "code": "20"}]}],
       "name": [{"use": "usual", "text": "Wilhelmina", "given": ["Wilhelmina"]}]}""";
  private static final String PATIENT =
      """
      {"resourceType": "Patient", "id": "upgrade-patient",
       "name": [{"use": "usual", "text": "Anna", "given": ["Anna"]}],
       "birthDate": "1961-07-14",
       "managingOrganization": {"reference": "Organization/upgrade-%s"}}""";

  private static final String ORGANIZATION =
      """
      {"resourceType": "Organization", "id": "upgrade-nowhere", "name": "De Wilg"}""";

  private final String database = TestDatabase.freshUrl();
  private final FhirContext context = FhirContext.forR4Cached();

  @Test
  void whatWasStoredBeforeIsFoundAfterwards(CapturedOutput output) {
    NaastPackage older = OlderPackage.of(context);
    String naaste =
        NAASTE.formatted(
            older.url("StructureDefinition", "x").replace("/x", ""),
            older.url("CodeSystem", "x").replace("/x", ""));
    List<String> before = new ArrayList<>();

    serve(
        older,
        http -> {
          // No parameter indexes this reference yet, so nothing keeps its target.
          put(http, "Organization/upgrade-nowhere", ORGANIZATION);
          put(http, "Patient/upgrade-patient", PATIENT.formatted("nowhere"));
          assertThat(http.delete("/fhir/Organization/upgrade-nowhere").status()).isEqualTo(204);
          put(http, "RelatedPerson/upgrade-naaste", naaste);
          before.add(http.get("/fhir/RelatedPerson/upgrade-naaste").body());
          assertThat(http.get("/fhir/RelatedPerson?rank=1").status()).isEqualTo(400);
          assertThat(found(http, "RelatedPerson?employment-status=stopped-for-care")).isEmpty();
          assertThat(found(http, "RelatedPerson?full-name=Wilhelmina")).hasSize(1);
        });
    assertThat(output).as("a first start").doesNotContain("anew");

    serve(
        null,
        http -> {
          assertThat(found(http, "RelatedPerson?rank=1")).as("one more parameter").hasSize(1);
          assertThat(found(http, "RelatedPerson?employment-status=stopped-for-care"))
              .as("another expression")
              .hasSize(1);
          assertThat(http.get("/fhir/RelatedPerson?full-name=Wilhelmina").status())
              .as("a parameter that has gone")
              .isEqualTo(400);
          assertThat(found(http, "RelatedPerson?name=Wilhelmina")).hasSize(1);
          assertThat(found(http, "Patient?birthdate=1961-07-14"))
              .as("a reference to nothing, now looked at")
              .hasSize(1);
          assertThat(before)
              .as("version and lastUpdated stay")
              .containsExactly(http.get("/fhir/RelatedPerson/upgrade-naaste").body());
          put(http, "RelatedPerson/upgrade-naaste", naaste.replace("Wilhelmina", "Mina"));
          assertThat(found(http, "RelatedPerson?name=Wilhelmina")).isEmpty();
          assertThat(found(http, "RelatedPerson?rank=1")).hasSize(1);
          assertThat(
                  http.put("/fhir/Patient/upgrade-patient", PATIENT.formatted("nobody")).status())
              .as("a new reference to nothing")
              .isEqualTo(422);
        });
    assertThat(output)
        .contains("RelatedPerson: indexed 1 resources", "Patient: indexed 1 resources")
        .doesNotContain("Practitioner: ", "Wilhelmina", "cannot be indexed");
  }

  /** Starts a server on the database, with another package of ours when one is given. */
  private void serve(@Nullable NaastPackage ours, Consumer<FhirHttp> client) {
    try (ConfigurableApplicationContext server =
        new SpringApplicationBuilder(NaastApplication.class)
            .initializers(
                beans -> {
                  if (ours != null) {
                    ((GenericApplicationContext) beans)
                        .registerBean("naastPackage", NaastPackage.class, () -> ours);
                  }
                })
            .run(
                "--server.port=0",
                "--spring.main.allow-bean-definition-overriding=true",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestDatabase.user())) {
      client.accept(FhirHttp.of(server));
    }
  }

  private static void put(FhirHttp http, String reference, String resource) {
    var answer = http.put("/fhir/" + reference, resource);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  private static List<String> found(FhirHttp http, String query) {
    var answer = http.get("/fhir/" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    answer
        .json()
        .path("entry")
        .forEach(entry -> ids.add(entry.path("resource").path("id").asText()));
    return ids;
  }
}
