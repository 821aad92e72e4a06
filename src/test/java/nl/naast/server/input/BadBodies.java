package nl.naast.server.input;

import static nl.naast.server.input.BadRequest.json;
import static nl.naast.server.input.BadRequest.send;
import static nl.naast.server.input.BadRequest.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies that cannot be read, or not as what they say they are. */
final class BadBodies {
  private static final String PATIENT = Family.patient("sent");
  private static final String XMLNS = " xmlns=\"http://hl7.org/fhir\"";
  private static final int OVER_THE_LIMIT = 5 * 1024 * 1024 + 1;

  private BadBodies() {}

  static List<BadRequest> all() {
    return List.of(
        json(
            "JSON cut off", "POST /fhir/Patient", "{\"resourceType\": \"Patient\",\n  \"active\":"),
        json("text instead of JSON", "POST /fhir/Patient", "hello"),
        json("a JSON list", "POST /fhir/Patient", "[" + PATIENT + "]"),
        json(
            "two resources after each other",
            "POST /fhir/Patient",
            "{\"resourceType\":\"Patient\"} {}"),
        json(
            "the same JSON key twice",
            "POST /fhir/Patient",
            "{\"resourceType\": \"Patient\", \"active\": true, \"active\": false}"),
        json("JSON null", "POST /fhir/Patient", patientWith("\"name\": null")),
        json(
            "an empty string", "POST /fhir/Patient", patientWith("\"name\": [{\"family\": \"\"}]")),
        json("an empty object", "POST /fhir/Patient", patientWith("\"maritalStatus\": {}")),
        json("an empty list", "POST /fhir/Patient", patientWith("\"name\": []")),
        json(
            "a control character",
            "POST /fhir/Patient",
            patientWith("\"name\": [{\"family\": \"a\\u0000b\"}]")),
        json(
            "half a character",
            "POST /fhir/Patient",
            patientWith("\"name\": [{\"family\": \"a\\ud800b\"}]")),
        json(
            "a character that XML does not have",
            "POST /fhir/Patient",
            patientWith("\"name\": [{\"family\": \"a\\uffffb\"}]")),
        json(
            "NaN",
            "POST /fhir/Observation",
            "{\"resourceType\": \"Observation\", \"valueQuantity\": {\"value\": NaN}}"),
        json(
            "a number beyond measure",
            "POST /fhir/Observation",
            "{\"resourceType\": \"Observation\", \"valueQuantity\": {\"value\": 1e999}}"),
        json("an unknown element", "POST /fhir/Patient", patientWith("\"nickname\": \"Wim\"")),
        json(
            "one value where a list belongs",
            "POST /fhir/Patient",
            patientWith("\"name\": {\"family\": \"Jansen\"}")),
        json(
            "a date that is none",
            "POST /fhir/Patient",
            patientWith("\"birthDate\": \"yesterday\"")),
        json(
            "a code outside FHIR's own list",
            "POST /fhir/Patient",
            patientWith("\"gender\": \"m\"")),
        json("no resourceType", "POST /fhir/Patient", "{\"active\": true}"),
        json(
            "another type than the address",
            "POST /fhir/Patient",
            Family.naaste("sent", "Patient/bad-input")),
        json("nesting beyond the limit", "POST /fhir/Patient", deep()),
        BadRequest.bytes(
            "text that is not UTF-8",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json",
            patientWith("\"name\": [{\"family\": \"Groß\"}]")
                .getBytes(StandardCharsets.ISO_8859_1)),
        BadRequest.bytes(
            "text in UTF-16",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json",
            PATIENT.getBytes(StandardCharsets.UTF_16LE)),
        json("no body", "POST /fhir/Patient", ""),
        json("a body over the limit", "POST /fhir/Patient", large()),
        send(
            "a body over the limit, sent in chunks",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json\nTransfer-Encoding: chunked",
            chunked(large())),
        send(
            "chunks that are none",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json\nTransfer-Encoding: chunked",
            "many\r\n" + PATIENT + "\r\n0\r\n\r\n"),
        BadRequest.bytes(
            "a small body that unpacks over the limit",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json\nContent-Encoding: gzip",
            zipped(large())),
        send(
            "gzip that is none",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json\nContent-Encoding: gzip",
            PATIENT),
        send(
            "another compression than gzip",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json\nContent-Encoding: br",
            PATIENT),
        send("no Content-Type", "POST /fhir/Patient HTTP/1.1", PATIENT),
        send(
            "a Content-Type that is not FHIR",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: text/plain",
            PATIENT),
        send(
            "a charset other than UTF-8",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json; charset=iso-8859-1",
            PATIENT),
        send(
            "another FHIR version",
            "POST /fhir/Patient HTTP/1.1\nContent-Type: application/fhir+json; fhirVersion=3.0",
            PATIENT),
        xml("XML cut off", "POST /fhir/Patient", "<Patient" + XMLNS + "><active value=\"true\"/>"),
        xml(
            "XML without FHIR's namespace",
            "POST /fhir/Patient",
            "<Patient><active value=\"true\"/></Patient>"),
        xml(
            "XML with a DOCTYPE",
            "POST /fhir/Patient",
            "<!DOCTYPE Patient SYSTEM \"file:///etc/passwd\"><Patient" + XMLNS + "/>"),
        xml(
            "XML with an entity",
            "POST /fhir/Patient",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><Patient"
                + XMLNS
                + "><language value=\"&a;\"/></Patient>"),
        xml(
            "an unknown XML attribute",
            "POST /fhir/Patient",
            "<Patient" + XMLNS + "><active is=\"true\"/></Patient>"),
        xml(
            "XML in another encoding",
            "POST /fhir/Patient",
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Patient" + XMLNS + "/>"),
        send(
            "Accept that the server cannot give",
            "GET /fhir/Patient/bad-input HTTP/1.1\nAccept: application/pdf"),
        send(
            "_format that the server cannot give",
            "GET /fhir/Patient/bad-input?_format=ttl HTTP/1.1"));
  }

  private static String patientWith(String element) {
    return "{\"resourceType\": \"Patient\", " + element + "}";
  }

  private static String deep() {
    return patientWith(
        "\"extension\": "
            + "[{\"url\": \"urn:x\", \"extension\": ".repeat(30)
            + "[{\"url\": \"urn:x\", \"valueString\": \"y\"}]"
            + "}]".repeat(30));
  }

  private static String large() {
    return patientWith("\"language\": \"" + "x".repeat(OVER_THE_LIMIT) + "\"");
  }

  private static String chunked(String body) {
    return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
  }

  private static byte[] zipped(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
