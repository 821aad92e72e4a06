package nl.naast.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an EHR integrator may rely on: the interactions of FHIR's RESTful API, as literal HTTP. */
@ServerTest
class RestIT {
  private static final String PATCH_JSON = "application/json-patch+json";
  @Autowired FhirHttp http;

  /** Keeps the resources of one test apart from all others in the shared server. */
  private final String tag = UUID.randomUUID().toString();

  @Test
  void createdPatientIsReadAsItWasSent() {
    var created = http.post("/fhir/Patient", patient("Visser"));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location"))
        .hasValueSatisfying(
            location ->
                assertThat(location)
                    .matches("http://localhost:\\d+/fhir/Patient/[^/]+/_history/1"));
    assertThat(created.header("ETag")).hasValue("W/\"1\"");
    assertThat(created.header("Last-Modified")).isPresent();
    var read = http.get("/fhir/Patient/" + id(created));
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json().at("/name/0/family").asText()).isEqualTo("Visser");
    assertThat(read.json().at("/identifier/0/value").asText()).isEqualTo(tag);
  }

  @Test
  void whatIsSentInXmlComesBackInXmlAndInJson() {
    var created =
        http.post(
            "/fhir/Patient",
            """
            <Patient xmlns="http://hl7.org/fhir"><identifier><system value="urn:naast:test"/>\
            <value value="%s"/></identifier><name><use value="usual"/><text value="Jo Visser"/>\
            <given value="Jo"/></name></Patient>"""
                .formatted(tag),
            "Content-Type",
            "application/fhir+xml",
            "Accept",
            "application/fhir+xml");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+xml"));
    String path = "/fhir/Patient?identifier=urn:naast:test|" + tag;
    assertThat(http.get(path + "&_format=xml").body()).contains("<given value=\"Jo\"/>");
    assertThat(http.get(path).json().at("/entry/0/resource/name/0/given/0").asText())
        .isEqualTo("Jo");
  }

  @Test
  void updateNeedsTheVersionThatIfMatchNames() {
    var created = http.post("/fhir/Patient", patient("Visser"));
    String path = "/fhir/Patient/" + id(created);
    String changed = withId(patient("Bakker"), id(created));

    assertThat(http.put(path, changed, "If-Match", "W/\"7\"").status()).isEqualTo(412);
    var updated = http.put(path, changed, "If-Match", "W/\"1\"");

    assertThat(updated.status()).isEqualTo(200);
    assertThat(updated.header("ETag")).hasValue("W/\"2\"");
    assertThat(http.get(path).json().at("/name/0/family").asText()).isEqualTo("Bakker");
    assertThat(http.get(path, "If-None-Match", "W/\"2\"").status()).isEqualTo(304);
  }

  @Test
  void patchChangesOneElementInThreeForms() {
    String path = "/fhir/Patient/" + id(http.post("/fhir/Patient", patient("Visser")));

    var json =
        http.send(
            "PATCH",
            path,
            "[{\"op\":\"replace\",\"path\":\"/name/0/family\",\"value\":\"Mulder\"}]",
            "Content-Type",
            PATCH_JSON);
    assertThat(json.status()).isEqualTo(200);
    assertThat(http.get(path).json().at("/name/0/family").asText()).isEqualTo("Mulder");

    var fhirPath =
        http.send(
            "PATCH",
            path,
            """
            {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
            {"name":"type","valueCode":"replace"},
            {"name":"path","valueString":"Patient.birthDate"},
            {"name":"value","valueDate":"1950-02-03"}]}]}""");
    assertThat(fhirPath.status()).isEqualTo(200);
    assertThat(http.get(path).json().at("/birthDate").asText()).isEqualTo("1950-02-03");

    var xml =
        http.send(
            "PATCH",
            path,
            """
            <diff xmlns:f="http://hl7.org/fhir">\
            <replace sel="f:Patient/f:gender/@value">female</replace></diff>""",
            "Content-Type",
            "application/xml-patch+xml");
    assertThat(xml.status()).isEqualTo(200);
    assertThat(http.get(path).json().at("/gender").asText()).isEqualTo("female");
  }

  @Test
  void deletedIsGoneButItsHistoryStays() {
    String path = "/fhir/Patient/" + id(http.post("/fhir/Patient", patient("Visser")));

    assertThat(http.delete(path).status()).isBetween(200, 204);

    assertThat(http.get(path).status()).isEqualTo(410);
    assertThat(http.get(path + "/_history/1").status()).isEqualTo(200);
    var history = http.get(path + "/_history").json();
    assertThat(history.at("/type").asText()).isEqualTo("history");
    assertThat(history.at("/entry/0/request/method").asText()).isEqualTo("DELETE");
    assertThat(history.at("/entry/1/request/method").asText()).isEqualTo("POST");
  }

  @Test
  void conditionalCreateMakesOneAndConditionalUpdateChangesIt() {
    String criteria = "identifier=urn:naast:test|" + tag;

    var first = http.post("/fhir/Patient", patient("Visser"), "If-None-Exist", criteria);
    var again = http.post("/fhir/Patient", patient("Visser"), "If-None-Exist", criteria);
    var updated = http.put("/fhir/Patient?" + criteria, patient("Prins"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(id(again)).isEqualTo(id(first));
    assertThat(updated.status()).isEqualTo(200);
    var found = http.get("/fhir/Patient?" + criteria).json();
    assertThat(found.at("/total").asInt()).isEqualTo(1);
    assertThat(found.at("/entry/0/resource/name/0/family").asText()).isEqualTo("Prins");
  }

  @Test
  void pagesFollowTheOnePublicBaseUrl() {
    for (int i = 0; i < 5; i++) {
      http.post("/fhir/Patient", patient("Pagina" + i));
    }

    List<String> families = new ArrayList<>();
    String next = "/fhir/Patient?identifier=urn:naast:test|" + tag + "&_sort=family&_count=2";
    while (next != null && families.size() < 10) {
      JsonNode page =
          http.get(next, "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https").json();
      page.path("entry").forEach(e -> families.add(e.at("/resource/name/0/family").asText()));
      next = null;
      for (JsonNode link : page.path("link")) {
        assertThat(link.path("url").asText()).matches("http://localhost:\\d+/fhir[/?].*");
        if (link.path("relation").asText().equals("next")) {
          next = link.path("url").asText();
        }
      }
    }

    assertThat(families).containsExactly("Pagina0", "Pagina1", "Pagina2", "Pagina3", "Pagina4");
  }

  @Test
  void batchDoesEachEntryOnItsOwn() {
    var answer =
        http.post(
            "/fhir",
            """
            {"resourceType":"Bundle","type":"batch","entry":[
            {"resource":%s,"request":{"method":"POST","url":"Patient"}},
            {"request":{"method":"GET","url":"Patient/is-not-there"}}]}"""
                .formatted(patient("Visser")));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/entry/0/response/status").asText()).startsWith("201");
    assertThat(answer.json().at("/entry/1/response/status").asText()).startsWith("404");
  }

  @Test
  void transactionLinksItsEntriesAndRefusesAsAWhole() {
    String family =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
        {"fullUrl":"urn:uuid:6f2c9c56-3f54-4c22-9c6f-000000000001","resource":%s,
         "request":{"method":"POST","url":"Patient"}},
        {"fullUrl":"urn:uuid:6f2c9c56-3f54-4c22-9c6f-000000000002","resource":
         {"resourceType":"RelatedPerson","active":true,
          "identifier":[{"system":"urn:naast:test","value":"%s"}],
          "patient":{"reference":"%s"},
          "relationship":[{"coding":[{"system":"urn:oid:2.16.840.1.113883.2.4.3.11.22.472",
           "code":"20"}]}]},
         "request":{"method":"POST","url":"RelatedPerson"}}]}""";
    String linked = "urn:uuid:6f2c9c56-3f54-4c22-9c6f-000000000001";

    var refused =
        http.post("/fhir", family.formatted(patient("Visser"), tag, "Patient/is-not-there"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(
            http.get("/fhir/Patient?identifier=urn:naast:test|" + tag).json().at("/total").asInt())
        .isZero();

    var stored = http.post("/fhir", family.formatted(patient("Visser"), tag, linked));
    assertThat(stored.status()).isEqualTo(200);
    String location = stored.json().at("/entry/0/response/location").asText();
    var naaste = http.get("/fhir/RelatedPerson?identifier=urn:naast:test|" + tag).json();
    assertThat(location)
        .startsWith(naaste.at("/entry/0/resource/patient/reference").asText() + "/");
  }

  @Test
  void preferChoosesWhatAWriteAnswers() {
    var minimal = http.post("/fhir/Patient", patient("Visser"), "Prefer", "return=minimal");
    assertThat(minimal.status()).isEqualTo(201);
    assertThat(minimal.body()).isEmpty();

    var whole = http.post("/fhir/Patient", patient("Visser"), "Prefer", "return=representation");
    assertThat(whole.json().path("resourceType").asText()).isEqualTo("Patient");

    var outcome =
        http.post("/fhir/Patient", patient("Visser"), "Prefer", "return=OperationOutcome");
    assertThat(outcome.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
  }

  @Test
  void summaryAndElementsGiveLessAndSaySo() {
    String path = "/fhir/Patient/" + id(http.post("/fhir/Patient", patient("Visser")));

    var elements = http.get(path + "?_elements=birthDate").json();
    assertThat(elements.has("name")).isFalse();
    assertThat(elements.at("/birthDate").asText()).isEqualTo("1948-01-02");
    assertThat(elements.at("/meta/tag/0/code").asText()).isEqualTo("SUBSETTED");

    var count = http.get("/fhir/Patient?_summary=count&identifier=urn:naast:test|" + tag).json();
    assertThat(count.at("/total").asInt()).isEqualTo(1);
    assertThat(count.has("entry")).isFalse();
  }

  @Test
  void includeBringsThePatientWithTheNaaste() {
    String patient = id(http.post("/fhir/Patient", patient("Visser")));
    http.post(
        "/fhir/RelatedPerson",
        """
        {"resourceType":"RelatedPerson","active":true,"patient":{"reference":"Patient/%s"},
        "relationship":[{"coding":[{"system":"urn:oid:2.16.840.1.113883.2.4.3.11.22.472",
        "code":"20"}]}]}"""
            .formatted(patient));

    var found =
        http.get("/fhir/RelatedPerson?patient=" + patient + "&_include=RelatedPerson:patient")
            .json();

    assertThat(found.at("/entry/0/resource/resourceType").asText()).isEqualTo("RelatedPerson");
    assertThat(found.at("/entry/1/resource/id").asText()).isEqualTo(patient);
    assertThat(found.at("/entry/1/search/mode").asText()).isEqualTo("include");
  }

  private String patient(String family) {
    return """
        {"resourceType":"Patient","identifier":[{"system":"urn:naast:test","value":"%s"}],
        "name":[{"use":"usual","text":"Jo %s","family":"%s","given":["Jo"]}],
        "gender":"male","birthDate":"1948-01-02"}"""
        .formatted(tag, family, family);
  }

  private static String withId(String resource, String id) {
    return resource.replaceFirst("\\{", "{\"id\":\"" + id + "\",");
  }

  private static String id(FhirHttp.Answer answer) {
    String location =
        answer.header("Location").or(() -> answer.header("Content-Location")).orElseThrow();
    return location.replaceFirst(".*/([^/]+)/_history/.*", "$1");
  }
}
