package nl.naast.server.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.MeterNotFoundException;
import java.util.stream.StreamSupport;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class RequestIT {
  @Autowired FhirHttp http;
  @Autowired MeterRegistry meters;

  @Test
  void aClientsOwnRequestIdComesBack() {
    assertThat(http.get("/fhir/metadata", "X-Request-ID", "ehr-42.a_b").header("X-Request-ID"))
        .contains("ehr-42.a_b");
  }

  @Test
  void aRequestIdThatIsNotPlainIsReplaced() {
    var answer = http.get("/fhir/Patient/nobody", "X-Request-ID", "<script>");
    assertThat(answer.header("X-Request-ID")).get().asString().matches("[0-9a-f-]{36}");
    assertThat(answer.response().headers().allValues("X-Request-ID")).hasSize(1);
  }

  @Test
  void answersStayOutOfCachesAndDoNotNameTheSoftware() {
    for (String path : new String[] {"/fhir/metadata", "/fhir/Patient/nobody", "/nothing"}) {
      var headers = http.get(path).response().headers();
      assertThat(headers.firstValue("Cache-Control")).contains("no-store");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("X-Powered-By")).isEmpty();
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void whatIsNotFhirAndNotThereSaysNoMoreThanThat() {
    var answer = http.get("/nothing");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("{\"status\":404}");
  }

  @Test
  void everyRequestIsCountedByTypeInteractionAndStatus() {
    http.get("/fhir/Patient/nobody-at-all");
    await()
        .ignoreException(MeterNotFoundException.class)
        .untilAsserted(
            () ->
                assertThat(
                        meters
                            .get("naast.fhir.requests")
                            .tags("type", "Patient", "interaction", "read", "status", "404")
                            .timer()
                            .count())
                    .isPositive());
    assertThat(meters.getMeters())
        .noneMatch(meter -> meter.getId().toString().contains("nobody-at-all"));
  }

  @Test
  void everyRequestHasOneLineInTheLog(CapturedOutput log) {
    http.get("/fhir/Patient?family=nobody-at-all");
    // The line is written when the request is done, which may be just after its answer has arrived.
    await()
        .untilAsserted(
            () -> assertThat(log.getOut()).containsPattern("GET Patient search-type 200 \\d+ ms"));
  }

  @Test
  void lenientHandlingIgnoresUnknownParametersAndSaysSo() {
    var answer =
        http.get("/fhir/Patient?nickname=Wim&_id=nobody", "Prefer", "handling=lenient").json();
    assertThat(answer.at("/link/0/url").asText()).doesNotContain("nickname");
    var told =
        StreamSupport.stream(answer.path("entry").spliterator(), false)
            .filter(entry -> entry.at("/search/mode").asText().equals("outcome"))
            .toList();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).at("/resource/issue/0/details/text").asText()).contains("nickname");
  }

  @Test
  void aPageIsNoLargerThanTheLimitAndSaysSo() {
    var self = http.get("/fhir/Patient?_count=1000000").json().at("/link/0/url").asText();
    assertThat(self).contains("_count=200");
  }

  @Test
  void aBatchSaysOfEachEntryInTheClientsLanguageWhatIsWrong() {
    var answer =
        http.post(
                "/fhir",
                """
                {"resourceType": "Bundle", "type": "batch", "entry": [
                  {"request": {"method": "GET", "url": "Patient/nobody"}},
                  {"request": {"method": "GET", "url": "Patient?_count=1"}}]}
                """,
                "Accept-Language",
                "nl")
            .json();
    assertThat(answer.at("/entry/0/response/status").asText()).isEqualTo("404 Not Found");
    assertThat(answer.at("/entry/0/response/outcome/issue/0/details/text").asText())
        .startsWith("Deze resource bestaat hier niet");
    assertThat(answer.at("/entry/1/response/status").asText()).startsWith("200");
  }

  @Test
  void aBrowserFindsThePageToTryItAndWhatIsThereIsOnlyWhatIsServed() {
    assertThat(http.get("/fhir", "Accept", "text/html").header("Location"))
        .get()
        .asString()
        .endsWith("/fhir/swagger-ui/");
    var page = http.get("/fhir/swagger-ui/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).get().asString().containsIgnoringCase("utf-8");
    // Every script and style is ours: a page without the internet works.
    assertThat(page.body()).doesNotContainPattern("(src|href)=\"(https?:)?//(?!localhost|127)");
    assertThat(http.get("/fhir/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
    assertThat(http.get("/fhir/swagger-ui/nothing.js").status()).isEqualTo(404);
    assertThat(http.get("/fhir/api-docs?page=All").body())
        .contains("/RelatedPerson/{id}:")
        .doesNotContain("/Appointment");
  }
}
