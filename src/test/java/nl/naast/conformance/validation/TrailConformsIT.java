package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.hl7.fhir.r4.model.AuditEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server writes in the audit trail conforms to the profile that it names for it. */
@ServerTest
class TrailConformsIT {
  private static final String PROFILE =
      "https://naast.example/fhir/StructureDefinition/naast-audit-event";
  @Autowired Apps apps;
  @Autowired FhirHttp http;
  @Autowired Tokens tokens;

  @Test
  void everyKindOfEventConforms() {
    String patient = "/fhir/Patient/" + apps.circle().id("p");
    FhirHttp regisseur =
        http.as(tokens.user("Practitioner/" + apps.circle().id("regisseur"), "user/*.cruds"));
    regisseur.get(patient);
    regisseur.get(patient + "/_history");
    regisseur.get("/fhir/RelatedPerson?patient=Patient/" + apps.circle().id("p"));
    regisseur.delete(patient);
    regisseur.get("/fhir/Patient/is-not-there");
    http.post("/fhir/Patient/$validate", "{\"resourceType\":\"Patient\"}");
    apps.tokens("naaste", "launch/patient patient/*.rs");
    FhirHttp.Answer trail =
        http.as(
                tokens.of(
                    "auditor", Map.of("scope", "user/AuditEvent.rs", "roles", List.of("auditor"))))
            .get("/fhir/AuditEvent?_count=200");
    assertThat(trail.status()).as(trail.body()).isEqualTo(200);
    assertThat(trail.json().path("entry")).hasSizeGreaterThan(6);
    for (JsonNode entry : trail.json().path("entry")) {
      AuditEvent event = (AuditEvent) Validation.parse(entry.path("resource").toString());
      event.getMeta().addProfile(PROFILE);
      assertThat(Validation.ours().errors(event)).as(entry.toString()).isEmpty();
    }
  }
}
