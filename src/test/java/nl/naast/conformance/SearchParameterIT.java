package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Our own search parameters work at the first start, on the family of the guide. */
@ServerTest
class SearchParameterIT {
  @Autowired FhirHttp http;
  @Autowired NaastPackage naast;

  @BeforeEach
  void family() {
    StringBuilder entries = new StringBuilder();
    for (PackagedResource example : naast.families()) {
      if (!entries.isEmpty()) {
        entries.append(',');
      }
      entries.append(
          "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"%s\"}}"
              .formatted(
                  new String(example.json().get(), java.nio.charset.StandardCharsets.UTF_8),
                  example.reference()));
    }
    var answer =
        http.post(
            "/fhir",
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void naastenComeInTheOrderOfTheirRank() {
    assertThat(ids("/fhir/RelatedPerson?patient=Patient/jansen-patient&_sort=rank"))
        .containsExactly(
            "jansen-partner", "jansen-daughter", "jansen-son", "jansen-neighbour", "jansen-friend");
  }

  @ParameterizedTest
  @CsvSource({
    "rank=3,jansen-son",
    "rank=le2,jansen-partner",
    "young-caregiver=true,jansen-son",
    "sofa-role=needs-support,jansen-partner",
    "care-kind=personal-care,jansen-partner",
    "willing=personal-care,jansen-partner",
    "able=household,jansen-partner",
    "employment-status=stopped-for-care,jansen-partner",
    "relationship=WIFE,jansen-partner"
  })
  void whenSearchedByOursThenFound(String query, String expected) {
    assertThat(ids("/fhir/RelatedPerson?patient=Patient/jansen-patient&" + query))
        .contains(expected);
    assertThat(ids("/fhir/RelatedPerson?patient=Patient/jansen-patient&" + query).size())
        .isLessThan(5);
  }

  @Test
  void theTeamIsFoundByItsRegisseur() {
    assertThat(ids("/fhir/CareTeam?regisseur=Practitioner/jansen-regisseur"))
        .containsExactly("jansen-care-team");
  }

  @Test
  void theDefinitionsCanBeRead() {
    assertThat(ids("/fhir/SearchParameter?code=rank")).containsExactly("rank");
    assertThat(
            ids(
                "/fhir/StructureDefinition?url="
                    + naast.url("StructureDefinition", "naast-caregiver")))
        .containsExactly("naast-caregiver");
  }

  private List<String> ids(String query) {
    var answer = http.get(query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    answer
        .json()
        .path("entry")
        .forEach(entry -> ids.add(entry.path("resource").path("id").asText()));
    return ids;
  }
}
