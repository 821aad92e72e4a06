package nl.naast.server.input;

import static nl.naast.server.input.BadRequest.json;
import static nl.naast.server.input.BadRequest.send;
import static nl.naast.server.input.Family.bundle;
import static nl.naast.server.input.Family.entry;
import static nl.naast.server.input.Family.naaste;
import static nl.naast.server.input.Family.patient;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** References that lead nowhere, whether or not a search parameter indexes them. */
final class BadReferences {
  private BadReferences() {}

  static List<BadRequest> all() {
    return List.of(
        json(
            "a reference to nothing", "POST /fhir/RelatedPerson", naaste("sent", "Patient/nobody")),
        json(
            "a reference to what was deleted",
            "POST /fhir/RelatedPerson",
            naaste("sent", "Patient/bad-input-gone")),
        json(
            "a relative reference to a type not served",
            "POST /fhir/Encounter",
            """
            {
              "resourceType": "Encounter",
              "status": "finished",
              "class": {
                "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
                "code": "IMP"
              },
              "subject": {"reference": "Patient/bad-input"},
              "episodeOfCare": [{"reference": "EpisodeOfCare/1"}]
            }
            """),
        json("a reference without a type", "POST /fhir/RelatedPerson", naaste("sent", "bad-input")),
        json(
            "a reference to nothing contained",
            "POST /fhir/RelatedPerson",
            naaste("sent", "#patient")),
        json(
            "a reference to nothing, where no search parameter looks",
            "POST /fhir/Patient",
            linkedTo("Patient/nobody")),
        json(
            "a reference to what was deleted, where no search parameter looks",
            "PUT /fhir/Patient/bad-input-2",
            linkedTo("bad-input-2", "Patient/bad-input-gone")),
        json(
            "a reference without a type, where no search parameter looks",
            "POST /fhir/Patient",
            linkedTo("bad-input")),
        json(
            "a reference to a UUID, outside a transaction",
            "POST /fhir/Patient",
            linkedTo("urn:uuid:3f4ad7f3-0000-4000-8000-000000000000")),
        json(
            "a reference to a version of nothing",
            "POST /fhir/Patient",
            linkedTo("Patient/nobody/_history/1")),
        json(
            "a reference to nothing, in an extension",
            "POST /fhir/Patient",
            patient(
                "sent",
                p ->
                    p.withArray("extension")
                        .addObject()
                        .put("url", "http://example.org/fhir/StructureDefinition/neighbour")
                        .putObject("valueReference")
                        .put("reference", "RelatedPerson/nobody"))),
        json(
            "a reference to nothing, in a contained resource",
            "POST /fhir/Patient",
            patient("sent", BadReferences::containADepartment)),
        json(
            "a reference to nothing, about who gave an identifier",
            "POST /fhir/Patient",
            patient(
                "sent",
                p ->
                    p.putArray("identifier")
                        .addObject()
                        .put("system", "urn:naast:test")
                        .put("value", "1")
                        .putObject("assigner")
                        .put("reference", "Organization/nobody"))),
        json(
            "a reference by a search that finds nothing",
            "POST /fhir/Patient",
            linkedTo("Patient?_id=nobody")),
        json(
            "a reference by a search that finds two",
            "POST /fhir/Patient",
            linkedTo("Patient?_id=bad-input,bad-input-2")),
        send(
            "PATCH that adds a reference to nothing",
            "PATCH /fhir/Patient/bad-input HTTP/1.1\nContent-Type: application/json-patch+json",
            "[{\"op\": \"add\", \"path\": \"/link\", \"value\": [{\"type\": \"seealso\","
                + " \"other\": {\"reference\": \"Patient/nobody\"}}]}]"),
        json(
            "a condition and a reference to nothing",
            "PUT /fhir/Patient?_id=bad-input-2",
            linkedTo("bad-input-2", "Patient/nobody")),
        json(
            "an entry with a reference to nothing, where no search parameter looks",
            "POST /fhir",
            bundle(
                "transaction",
                entry("PUT", "Patient/bad-input-new", patient("bad-input-new")),
                entry("POST", "Patient", linkedTo("Patient/nobody")))),
        json(
            "an entry that refers to what another entry deletes",
            "POST /fhir",
            bundle(
                "transaction",
                entry("POST", "RelatedPerson", naaste("x", "Patient/bad-input-2")),
                entry("DELETE", "Patient/bad-input-2", ""))),
        json(
            "an entry that refers to what another deletes, where no search parameter looks",
            "POST /fhir",
            bundle(
                "transaction",
                entry("POST", "Patient", linkedTo("Patient/bad-input-2")),
                entry("DELETE", "Patient/bad-input-2", ""))));
  }

  private static String linkedTo(String reference) {
    return linkedTo("sent", reference);
  }

  private static String linkedTo(String id, String reference) {
    return patient(
        id,
        p -> {
          ObjectNode link = p.putArray("link").addObject().put("type", "seealso");
          link.putObject("other").put("reference", reference);
        });
  }

  private static void containADepartment(ObjectNode patient) {
    ObjectNode department = patient.putArray("contained").addObject();
    department.put("resourceType", "Organization").put("id", "department").put("name", "Oncology");
    department.putObject("partOf").put("reference", "Organization/nobody");
    patient.putObject("managingOrganization").put("reference", "#department");
  }
}
