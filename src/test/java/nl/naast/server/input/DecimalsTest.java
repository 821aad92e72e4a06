package nl.naast.server.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "-1.50", "1E-22", "-1.000000000000000000E+245", "1e0000300"})
  void whatADoubleCanHoldIsKept(String number) {
    assertThat(Decimals.isTooLarge(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E320", "1e-321", "-1.5E9999999", "1E99999999999999999999"})
  void whatBecomesAPageOfZerosIsNot(String number) {
    assertThat(Decimals.isTooLarge(number)).isTrue();
    assertThat(Decimals.isTooLargeByExponent(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"E999", "1E", "room 1E999", "12345678901234567890"})
  void inXmlATextIsNoNumber(String text) {
    assertThat(Decimals.isTooLargeByExponent(text)).isFalse();
  }
}
