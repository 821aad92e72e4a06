package nl.naast.server.input;

import static nl.naast.server.input.BadRequest.json;
import static nl.naast.server.input.BadRequest.send;
import static nl.naast.server.input.Family.bundle;
import static nl.naast.server.input.Family.entry;
import static nl.naast.server.input.Family.patient;

import java.util.List;

/** Patches that cannot be applied, or that change what is not the client's to change. */
final class BadPatches {
  private static final String JSON_PATCH = " HTTP/1.1\nContent-Type: application/json-patch+json";
  private static final String XML_PATCH = " HTTP/1.1\nContent-Type: application/xml-patch+xml";

  private BadPatches() {}

  static List<BadRequest> all() {
    return List.of(
        send(
            "PATCH of what is not there",
            "PATCH /fhir/Patient/nobody" + JSON_PATCH,
            patch("add", "/active", "true")),
        send(
            "PATCH with an unknown operation",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            patch("guess", "/active", "true")),
        send(
            "PATCH of a path that is not there",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            patch("replace", "/name/9/family", "\"X\"")),
        send(
            "PATCH whose test fails",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            patch("test", "/active", "false")),
        send(
            "PATCH that adds an unknown element",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            patch("add", "/nickname", "\"Wim\"")),
        send("PATCH that is no JSON", "PATCH /fhir/Patient/bad-input" + JSON_PATCH, "[{"),
        send(
            "PATCH as a merge patch",
            "PATCH /fhir/Patient/bad-input HTTP/1.1\nContent-Type: application/merge-patch+json",
            "{\"active\": false}"),
        json(
            "PATCH with a resource that is no patch",
            "PATCH /fhir/Patient/bad-input",
            patient("bad-input")),
        json(
            "PATCH with a FHIRPath that cannot be",
            "PATCH /fhir/Patient/bad-input",
            fhirPathPatch("Patient.name[(")),
        send(
            "PATCH in XML of a path that is not there",
            "PATCH /fhir/Patient/bad-input HTTP/1.1\nContent-Type: application/xml-patch+xml",
            "<diff><replace sel=\"nothing/@value\">1</replace></diff>"),
        send(
            "PATCH in XML that is no patch",
            "PATCH /fhir/Patient/bad-input" + XML_PATCH,
            "<Patient xmlns=\"http://hl7.org/fhir\"/>"),
        json(
            "PATCH without operations",
            "PATCH /fhir/Patient/bad-input",
            "{\"resourceType\": \"Parameters\"}"),
        send(
            "PATCH as JSON of no kind",
            "PATCH /fhir/Patient/bad-input HTTP/1.1\nContent-Type: application/json",
            patch("add", "/active", "true")),
        send(
            "PATCH without an id or condition",
            "PATCH /fhir/Patient" + JSON_PATCH,
            patch("add", "/active", "true")),
        send(
            "PATCH with a condition that matches nothing",
            "PATCH /fhir/Patient?_id=nobody" + JSON_PATCH,
            patch("add", "/active", "true")),
        send(
            "PATCH with a condition that matches two",
            "PATCH /fhir/Patient?_id=bad-input,bad-input-2" + JSON_PATCH,
            patch("add", "/active", "true")),
        send(
            "PATCH of the id",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            patch("replace", "/id", "\"bad-input-new\"")),
        send(
            "PATCH that takes the id out",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            "[{\"op\": \"remove\", \"path\": \"/id\"}]"),
        send(
            "PATCH of the type",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            patch("replace", "/resourceType", "\"Organization\"")),
        send(
            "PATCH of the version",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            patch("replace", "/meta/versionId", "\"7\"")),
        send(
            "PATCH of the moment of the last change",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            patch("add", "/meta/lastUpdated", "\"2020-01-01T00:00:00Z\"")),
        send(
            "PATCH that takes the version out",
            "PATCH /fhir/Patient/bad-input" + JSON_PATCH,
            "[{\"op\": \"remove\", \"path\": \"/meta/versionId\"}]"),
        json(
            "PATCH of the id with a FHIRPath",
            "PATCH /fhir/Patient/bad-input",
            fhirPathPatch("replace", "Patient.id", ", {\"name\": \"value\", \"valueId\": \"x\"}")),
        json(
            "PATCH that deletes the id with a FHIRPath",
            "PATCH /fhir/Patient/bad-input",
            fhirPathPatch("Patient.id")),
        json(
            "PATCH of the version with a FHIRPath",
            "PATCH /fhir/Patient/bad-input",
            fhirPathPatch(
                "replace",
                "Patient.meta.versionId",
                ", {\"name\": \"value\", \"valueId\": \"7\"}")),
        send(
            "PATCH of the id in XML",
            "PATCH /fhir/Patient/bad-input" + XML_PATCH,
            "<diff xmlns:f=\"http://hl7.org/fhir\"><replace"
                + " sel=\"f:Patient/f:id/@value\">x</replace></diff>"),
        json(
            "an entry with a PATCH of the id",
            "POST /fhir",
            bundle(
                "transaction", entry("PATCH", "Patient/bad-input", fhirPathPatch("Patient.id")))));
  }

  private static String patch(String operation, String path, String value) {
    return "[{\"op\": \"%s\", \"path\": \"%s\", \"value\": %s}]".formatted(operation, path, value);
  }

  private static String fhirPathPatch(String path) {
    return fhirPathPatch("delete", path, "");
  }

  private static String fhirPathPatch(String type, String path, String value) {
    return """
        {"resourceType": "Parameters", "parameter": [{"name": "operation", "part": [
          {"name": "type", "valueCode": "%s"}, {"name": "path", "valueString": "%s"}%s]}]}
        """
        .formatted(type, path, value);
  }
}
