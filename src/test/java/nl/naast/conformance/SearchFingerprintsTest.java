package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;

class SearchFingerprintsTest {
  @Test
  void eachTypeHasItsOwn() {
    var of = fingerprints(onBoth("a"));
    assertThat(of).containsOnlyKeys("CareTeam", "Patient");
    assertThat(fingerprints(onBoth("a"), onPatient("b")))
        .containsEntry("CareTeam", of.get("CareTeam"))
        .doesNotContainEntry("Patient", of.get("Patient"));
  }

  @Test
  void theOrderDoesNotCount() {
    assertThat(fingerprints(onPatient("a"), onPatient("b")))
        .isEqualTo(fingerprints(onPatient("b"), onPatient("a")));
  }

  @Test
  void whatNoIndexDependsOnDoesNotCount() {
    SearchParameter later = onPatient("a");
    later.setVersion("2").setName("Other").setDescription("Said in another way.");
    assertThat(fingerprints(later)).isEqualTo(fingerprints(onPatient("a")));
  }

  @Test
  void whatTheIndexIsMadeByCounts() {
    assertThat(
            List.of(
                fingerprints(onPatient("a")),
                fingerprints(onPatient("a").setExpression("Patient.b")),
                fingerprints(onPatient("a").setType(SearchParamType.STRING)),
                fingerprints(onPatient("a").setCode("b")),
                fingerprints(onPatient("a").setUrl("urn:b"))))
        .doesNotHaveDuplicates();
  }

  private static SearchParameter onBoth(String code) {
    SearchParameter parameter = onPatient(code);
    parameter.addBase("CareTeam");
    return parameter;
  }

  private static SearchParameter onPatient(String code) {
    SearchParameter parameter = new SearchParameter();
    parameter.setUrl("urn:" + code).setCode(code).setType(SearchParamType.TOKEN);
    parameter.setExpression("Patient." + code).addBase("Patient");
    return parameter;
  }

  private static SortedMap<String, String> fingerprints(SearchParameter... parameters) {
    return SearchFingerprints.of(List.of(parameters));
  }
}
