package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  static Stream<Resource> validExamples() {
    return Validation.validExamples();
  }

  static Stream<Resource> invalidExamples() {
    return Validation.invalidExamples();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void validExamples(Resource example) {
    assertThat(Validation.ours().errors(example)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void invalidExamples(Resource example) {
    Validation.ours()
        .errors(example)
        .forEach(
            i ->
                System.out.println(
                    example.getId()
                        + " "
                        + i.expression()
                        + " "
                        + (i.coding() == null ? "?" : i.coding().getCode())
                        + " "
                        + i.diagnostics()
                        + " | "
                        + i.text().nl()));
    assertThat(Validation.ours().errors(example)).isNotEmpty();
  }
}
