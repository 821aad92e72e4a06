package nl.naast;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class ServerStartsIT {
  @Autowired FhirHttp http;

  @Test
  void metadataSaysWhatIsServed() {
    var answer = http.get("/fhir/metadata");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("fhirVersion").asText()).isEqualTo("4.0.1");
  }
}
