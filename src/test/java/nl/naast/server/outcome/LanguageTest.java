package nl.naast.server.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "absent",
      value = {
        "absent                      | EN",
        "nl                          | NL",
        "nl-BE                       | NL",
        "NL-nl, en;q=0.5             | NL",
        "en, nl                      | EN",
        "en;q=0.5, nl;q=0.7          | NL",
        "de, fr;q=0.9, nl;q=0.1      | NL",
        "nl;q=0, en                  | EN",
        "nl;q=0                      | EN",
        "*                           | EN",
        "nlx                         | EN",
        "de                          | EN",
        "nl;q=many, ;;               | EN",
      })
  void picksWhatTheClientPrefersOfWhatWeSpeak(String header, Language expected) {
    var request = new MockHttpServletRequest();
    if (header != null) {
      request.addHeader("Accept-Language", header);
    }
    assertThat(Language.of(request)).isEqualTo(expected);
  }
}
