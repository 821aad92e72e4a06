package nl.naast.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which drawing a client gets by what it says in Accept. */
class FormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image/png | PNG",
        "IMAGE/PNG | PNG",
        "image/svg+xml | SVG",
        "image/* | SVG",
        "*/* | SVG",
        "application/fhir+json | SVG",
        "image/png, image/svg+xml | SVG",
        "image/png, image/svg+xml;q=0.9 | PNG",
        "image/png;q=0.5, image/svg+xml;q=0.8 | SVG",
        "image/svg+xml;q=0, image/* | PNG",
        "image/png, */*;q=0.5 | PNG",
        "image/png;q=0, image/svg+xml;q=0 | SVG",
        "image/avif,image/webp,image/svg+xml,image/*;q=0.8,*/*;q=0.5 | SVG",
        "image/png;q=much, image/svg+xml;q=0.5 | PNG",
        "no media type | SVG",
      })
  void theBestLikedAndSvgWhenBothAre(String accept, Form form) {
    assertThat(Form.of(List.of(accept))).isEqualTo(form);
  }

  @Test
  void withoutAWordItIsSvg() {
    assertThat(Form.of(List.of())).isEqualTo(Form.SVG);
    assertThat(Form.of(List.of("image/svg+xml;q=0.5", "image/png"))).isEqualTo(Form.PNG);
  }
}
