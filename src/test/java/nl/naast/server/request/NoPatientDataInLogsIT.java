package nl.naast.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.RawHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a client sends, right or wrong, what is a patient's stays out of the log. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class NoPatientDataInLogsIT {
  private static final String NAME = "Zwijgeling";
  private static final String BSN = "999990019";
  private static final String PATIENT =
      """
      {"resourceType": "Patient", "id": "zwijgeling",
       "identifier": [{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "999990019"}],
       "name": [{"family": "Zwijgeling", "text": "Zwijgeling", "given": ["Zwijgeling"]}], "gender": "male"}
      """;

  @Autowired FhirHttp http;
  @LocalServerPort int port;

  @Test
  void neitherNameNorNumberNorIdIsLogged(CapturedOutput log) {
    http.put("/fhir/Patient/zwijgeling", PATIENT);
    http.post("/fhir/Patient", PATIENT);
    http.post("/fhir/Patient", PATIENT.replace("male", "Zwijgeling"));
    http.post("/fhir/Patient", PATIENT.replace("gender", "Zwijgeling"));
    http.post("/fhir/Patient", PATIENT.replace("}]", "}"));
    http.post("/fhir/Patient", PATIENT, "If-None-Exist", "zwijgeling=Zwijgeling");
    http.post("/fhir/RelatedPerson", PATIENT);
    http.post("/fhir/RelatedPerson", naaste("Patient/Zwijgeling"));
    http.post("/fhir/Patient/$validate", PATIENT);
    http.put("/fhir/Patient/Zwijgeling", PATIENT);
    http.get("/fhir/Patient/Zwijgeling");
    http.get("/fhir/Patient?name=Zwijgeling&identifier=" + encoded("|" + BSN));
    http.get("/fhir/Patient?Zwijgeling=" + BSN);
    http.get("/fhir/Patient?birthdate=Zwijgeling");
    http.get("/fhir/Zwijgeling/" + BSN);
    http.get("/Zwijgeling?" + BSN);
    http.delete("/fhir/Patient?name=Zwijgeling&Zwijgeling=1");
    http.send(
        "PATCH",
        "/fhir/Patient/zwijgeling",
        "[{\"op\": \"replace\", \"path\": \"/Zwijgeling/0\", \"value\": \"Zwijgeling\"}]",
        "Content-Type",
        "application/json-patch+json");
    for (String type : new String[] {"transaction", "batch", "Zwijgeling"}) {
      http.post("/fhir", bundle(type));
    }
    new RawHttp(port, "").send("GET /fhir/Patient?name={Zwijgeling} HTTP/1.1", new byte[0]);

    assertThat(log.getAll())
        .contains("GET Patient search-type 200")
        .doesNotContainIgnoringCase(NAME)
        .doesNotContain(BSN);
  }

  private static String naaste(String patient) {
    return """
        {"resourceType": "RelatedPerson", "patient": {"reference": "%s"}, "name": [{"family": "Zwijgeling"}]}
        """
        .formatted(patient);
  }

  private static String bundle(String type) {
    return """
        {"resourceType": "Bundle", "type": "%s", "entry": [
          {"request": {"method": "GET", "url": "Patient?name=Zwijgeling"}},
          {"request": {"method": "GET", "url": "Patient/Zwijgeling"}},
          {"request": {"method": "POST", "url": "RelatedPerson"}, "resource": %s}]}
        """
        .formatted(type, naaste("Patient/Zwijgeling"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
