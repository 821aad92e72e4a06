package nl.naast.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.testing.BeforeReady;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is served by a server that has not finished its start. */
@ServerTest
class ReadinessIT {
  @Autowired FhirHttp http;
  @Autowired BeforeReady early;

  @Test
  void readinessSaysNoUntilTheStartUpStepsAreDone() {
    var answer = early.answer("/actuator/health/readiness");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.json().path("status").asText()).isEqualTo("OUT_OF_SERVICE");

    assertThat(http.get("/actuator/health/readiness").json().path("status").asText())
        .isEqualTo("UP");
  }

  @Test
  void aServerThatStartsIsAlive() {
    assertThat(early.answer("/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void aRequestThatComesTooEarlyIsToldWhenToTryAgain() {
    var answer = early.answer("/fhir/metadata");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).contains("5");
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(answer.json().at("/issue/0/code").asText()).isEqualTo("transient");

    assertThat(http.get("/fhir/metadata").status()).isEqualTo(200);
  }
}
