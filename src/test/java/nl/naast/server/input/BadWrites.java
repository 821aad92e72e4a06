package nl.naast.server.input;

import static nl.naast.server.input.BadRequest.json;
import static nl.naast.server.input.BadRequest.send;
import static nl.naast.server.input.Family.bundle;
import static nl.naast.server.input.Family.entry;
import static nl.naast.server.input.Family.naaste;
import static nl.naast.server.input.Family.patient;

import java.util.List;
import java.util.stream.IntStream;

/** Writes that contradict themselves, what is stored, or a condition. */
final class BadWrites {
  private static final String JSON = " HTTP/1.1\nContent-Type: application/fhir+json\n";
  private static final String TWO = "_id=bad-input,bad-input-2";

  private BadWrites() {}

  static List<BadRequest> writes() {
    return List.of(
        json(
            "POST with an id in the address", "POST /fhir/Patient/bad-input", patient("bad-input")),
        json("PUT without an id in the address", "PUT /fhir/Patient", patient("bad-input")),
        json(
            "PUT with another id in the resource",
            "PUT /fhir/Patient/bad-input",
            patient("bad-input-2")),
        json(
            "PUT without an id in the resource",
            "PUT /fhir/Patient/bad-input",
            patient("x", p -> p.remove("id"))),
        json("PUT with an id that cannot be", "PUT /fhir/Patient/a_b", patient("a_b")),
        send(
            "If-Match with an old version",
            "PUT /fhir/Patient/bad-input" + JSON + "If-Match: W/\"9\"",
            patient("bad-input")),
        send(
            "If-Match that is no ETag",
            "PUT /fhir/Patient/bad-input" + JSON + "If-Match: 1",
            patient("bad-input")),
        send(
            "If-Match with *",
            "PUT /fhir/Patient/bad-input" + JSON + "If-Match: *",
            patient("bad-input")),
        send(
            "If-Match on what is not there",
            "PUT /fhir/Patient/bad-input-new" + JSON + "If-Match: W/\"1\"",
            patient("bad-input-new")),
        send(
            "If-Match with a search condition",
            "PUT /fhir/Patient?_id=bad-input" + JSON + "If-Match: W/\"1\"",
            patient("bad-input")),
        send(
            "DELETE with an old version in If-Match",
            "DELETE /fhir/Patient/bad-input-2 HTTP/1.1\nIf-Match: W/\"9\""),
        send(
            "If-None-Match on a write",
            "PUT /fhir/Patient/bad-input" + JSON + "If-None-Match: *",
            patient("bad-input")),
        send(
            "If-None-Exist on a PUT",
            "PUT /fhir/Patient/bad-input" + JSON + "If-None-Exist: _id=nobody",
            patient("bad-input")),
        send("DELETE of what others refer to", "DELETE /fhir/Patient/bad-input HTTP/1.1"),
        send("DELETE without an id or condition", "DELETE /fhir/Patient HTTP/1.1"),
        send(
            "DELETE with a condition that matches two",
            "DELETE /fhir/Patient?" + TWO + " HTTP/1.1"),
        json(
            "PUT with a condition that matches two",
            "PUT /fhir/Patient?" + TWO,
            patient("x", p -> p.remove("id"))),
        send(
            "If-None-Exist that matches two",
            "POST /fhir/Patient" + JSON + "If-None-Exist: " + TWO,
            patient("sent")),
        send(
            "If-None-Exist with an unknown parameter",
            "POST /fhir/Patient" + JSON + "If-None-Exist: nickname=Wim",
            patient("sent")),
        send(
            "If-None-Exist with nothing in it",
            "POST /fhir/Patient" + JSON + "If-None-Exist:",
            patient("sent")),
        send(
            "If-None-Exist that the resource itself does not match",
            "POST /fhir/Patient" + JSON + "If-None-Exist: identifier=urn:naast:test|nobody",
            patient("sent")),
        json(
            "PUT with a condition that the resource itself does not match",
            "PUT /fhir/Patient?identifier=urn:naast:test|nobody",
            patient("x", p -> p.remove("id"))));
  }

  static List<BadRequest> bundles() {
    String patient = patient("bad-input-new");
    return List.of(
        json("a resource that is no Bundle", "POST /fhir", patient),
        json(
            "a Bundle of another type",
            "POST /fhir",
            bundle("collection", entry("POST", "Patient", patient))),
        json(
            "a Bundle without a type", "POST /fhir", bundle("", entry("POST", "Patient", patient))),
        json(
            "an entry without a request",
            "POST /fhir",
            bundle("transaction", "{\"resource\": " + patient + "}")),
        json(
            "an entry with an unknown method",
            "POST /fhir",
            bundle("transaction", entry("SEND", "Patient", patient))),
        json(
            "an entry with HEAD",
            "POST /fhir",
            bundle("transaction", entry("HEAD", "Patient/bad-input", ""))),
        json(
            "an entry without a resource",
            "POST /fhir",
            bundle("transaction", entry("POST", "Patient", ""))),
        json(
            "an entry with another type than its url",
            "POST /fhir",
            bundle("transaction", entry("POST", "RelatedPerson", patient))),
        json(
            "an entry with another id than its url",
            "POST /fhir",
            bundle("transaction", entry("PUT", "Patient/bad-input", patient))),
        json(
            "an entry with a whole URL",
            "POST /fhir",
            bundle("transaction", entry("POST", "http://example.org/fhir/Patient", patient))),
        json(
            "an entry with an operation",
            "POST /fhir",
            bundle("transaction", entry("POST", "Patient/$validate", patient))),
        json(
            "an entry with an unknown search parameter",
            "POST /fhir",
            bundle("transaction", entry("GET", "Patient?nickname=Wim", ""))),
        json(
            "an entry with an old version in ifMatch",
            "POST /fhir",
            bundle(
                "transaction",
                entry(
                    "PUT",
                    "Patient/bad-input",
                    patient("bad-input"),
                    r -> r.put("ifMatch", "W/\"9\"")))),
        json(
            "an entry with ifMatch on what is not there",
            "POST /fhir",
            bundle(
                "transaction",
                entry("PUT", "Patient/bad-input-new", patient, r -> r.put("ifMatch", "W/\"1\"")))),
        json(
            "an entry that deletes with ifMatch",
            "POST /fhir",
            bundle(
                "transaction",
                entry("DELETE", "Patient/bad-input-2", "", r -> r.put("ifMatch", "W/\"1\"")))),
        json(
            "an entry of a type not served",
            "POST /fhir",
            bundle(
                "transaction",
                entry(
                    "POST",
                    "Basic",
                    "{\"resourceType\": \"Basic\", \"code\": {\"text\": \"x\"}}"))),
        json(
            "an entry whose condition it does not match itself",
            "POST /fhir",
            bundle(
                "transaction",
                entry(
                    "POST",
                    "Patient",
                    patient,
                    r -> r.put("ifNoneExist", "identifier=urn:naast:test|nobody")))),
        json(
            "an entry whose condition matches two",
            "POST /fhir",
            bundle(
                "transaction", entry("POST", "Patient", patient, r -> r.put("ifNoneExist", TWO)))),
        json(
            "two entries for one resource",
            "POST /fhir",
            bundle(
                "transaction",
                entry("PUT", "Patient/bad-input-new", patient),
                entry("DELETE", "Patient/bad-input-new", ""))),
        json(
            "a good entry and a reference to no entry",
            "POST /fhir",
            bundle(
                "transaction",
                entry("PUT", "Patient/bad-input-new", patient),
                entry(
                    "POST",
                    "RelatedPerson",
                    naaste("x", "urn:uuid:3f4ad7f3-0000-4000-8000-000000000000")))),
        json(
            "a good entry and a reference to nothing",
            "POST /fhir",
            bundle(
                "transaction",
                entry("PUT", "Patient/bad-input-new", patient),
                entry("POST", "RelatedPerson", naaste("x", "Patient/nobody")))),
        json(
            "more entries than the limit",
            "POST /fhir",
            bundle(
                "batch",
                IntStream.range(0, 501)
                    .mapToObj(i -> entry("GET", "Patient/p" + i, ""))
                    .toArray(String[]::new))));
  }
}
