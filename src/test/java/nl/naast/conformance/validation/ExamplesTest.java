package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.server.outcome.Issue;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's examples: those that must conform, and for each rule of ours one that breaks it. */
class ExamplesTest {
  /** By what the name of an invalid example ends with: how the validator names that rule. */
  private static final Map<String, List<String>> STRUCTURAL =
      Map.of(
          "min",
              List.of(
                  "Validation_VAL_Profile_Minimum",
                  "Validation_VAL_Profile_Minimum_SLICE",
                  "Validation_VAL_Profile_Minimum_SLICE_EXT"),
          "max", List.of("Validation_VAL_Profile_Maximum"),
          "type", List.of("Extension_PROF_Type", "Extension_EXT_Type"),
          "binding", List.of("Terminology_TX_NoValid_1_CC"),
          "pattern", List.of("TYPE_CHECKS_PATTERN_CC", "_DT_Fixed_Wrong"),
          "target", List.of("Reference_REF_BadTargetType"),
          "context", List.of("Extension_EXTP_Context_Wrong"));

  static Stream<Arguments> valid() {
    return named(Validation.validExamples());
  }

  static Stream<Arguments> invalid() {
    return named(Validation.invalidExamples());
  }

  static Stream<Arguments> warned() {
    return named(Validation.warnedExamples());
  }

  private static Stream<Arguments> named(Stream<Resource> examples) {
    return examples.map(one -> Arguments.of(one.getId(), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  void aValidExampleConforms(String name, Resource example) {
    assertThat(Validation.ours().errors(example)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalid")
  void anInvalidExampleBreaksItsOwnRuleAndNoOther(String name, Resource example) {
    List<Issue> errors = Validation.ours().errors(example);
    String rule = example.getIdPart().substring("invalid-".length());
    String kind = rule.substring(rule.lastIndexOf('-') + 1);
    List<String> expected = STRUCTURAL.getOrDefault(kind, List.of(rule));
    assertThat(errors).isNotEmpty();
    assertThat(errors).allSatisfy(error -> assertThat(Validation.rule(error)).isIn(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalid")
  void aRefusalSaysWhereAndWhatToDoInBothLanguages(String name, Resource example) {
    Set<String> general = Set.of("Dit volgt FHIR niet", "Regel ");
    assertThat(Validation.ours().errors(example))
        .allSatisfy(
            error -> {
              assertThat(error.expression())
                  .singleElement()
                  .asString()
                  .startsWith(example.fhirType());
              assertThat(error.text().nl()).doesNotContain("{").isNotEqualTo(error.text().en());
              assertThat(general).noneMatch(error.text().nl()::startsWith);
              assertThat(error.text().en()).endsWith(".").doesNotContain("{", "|0.");
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("warned")
  void aWarnedExampleConformsAndGetsTheWarningOfItsOwnRuleAndNoOther(
      String name, Resource example) {
    List<Issue> issues = Validation.ours().issues(example);
    String rule = example.getIdPart().substring("warned-".length());
    assertThat(Validation.errors(issues)).isEmpty();
    assertThat(issues)
        .extracting(Validation::rule)
        .filteredOn(one -> one.startsWith("naast-"))
        .containsExactly(rule);
  }

  @Test
  void everyRuleOfOursHasAnExampleThatBreaksIt() {
    assertThat(RulesOfOurs.names()).isSubsetOf(rulesOf("invalid-", Validation.invalidExamples()));
    assertThat(RulesOfOurs.warnings()).isSubsetOf(rulesOf("warned-", Validation.warnedExamples()));
  }

  private static Set<String> rulesOf(String prefix, Stream<Resource> examples) {
    return examples
        .map(example -> example.getIdPart().substring(prefix.length()))
        .collect(Collectors.toSet());
  }
}
