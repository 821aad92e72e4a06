package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.support.FhirHttp;
import nl.naast.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class WriteGateIT {
  @Autowired FhirHttp http;

  @Test
  void anInvalidCaregiverIsRefusedInDutch() {
    var answer =
        http.post(
            "/fhir/RelatedPerson",
            """
            {"resourceType": "RelatedPerson", "active": true,
             "patient": {"reference": "Patient/x"},
             "relationship": [{"text": "vrijwilliger"}]}
            """,
            "Accept-Language",
            "nl");
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("Een vrijwilliger is nooit een naaste");
  }
}
