package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A FHIRPath Patch changes an element, and cannot make the server run a regular expression. */
@ServerTest
class PatchPathIT {
  private static final String PATCH =
      """
      {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
        {"name":"type","valueCode":"replace"},
        {"name":"path","valueString":"%s"},
        {"name":"value","valueString":"New"}]}]}""";
  @Autowired FhirHttp http;

  @Test
  void whenThePathNamesAnElementThenItIsChanged() {
    String organization = create();
    assertThat(patch(organization, "Organization.name").status()).isEqualTo(200);
    assertThat(http.get(organization).json().path("name").asText()).isEqualTo("New");
  }

  @Test
  void whenThePathHoldsARegularExpressionThenItIsRefused() {
    String organization = create();
    var answer = patch(organization, "Organization.where(name.matches('(O+)+$')).name");
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(http.get(organization).json().path("name").asText()).isEqualTo("Old");
  }

  private String create() {
    var answer =
        http.post("/fhir/Organization", "{\"resourceType\":\"Organization\",\"name\":\"Old\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return "/fhir/Organization/" + answer.json().path("id").asText();
  }

  private FhirHttp.Answer patch(String resource, String path) {
    return http.send("PATCH", resource, PATCH.formatted(path));
  }
}
