package nl.naast.security.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import nl.naast.server.outcome.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** One address does not use up what another may ask; a test over sockets has only one address. */
class AddressRateTest {
  private final AddressRate rate = new AddressRate(new RateProperties(1, 1, 1));

  private @Nullable Throwable ask(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/metadata");
    request.setRemoteAddr(address);
    return catchThrowable(
        () -> rate.doFilter(request, new MockHttpServletResponse(), new MockFilterChain()));
  }

  private @Nullable Throwable askUntilRefused(String address) {
    Throwable refused = ask(address);
    for (int i = 0; i < 1_000 && refused == null; i++) {
      refused = ask(address);
    }
    return refused;
  }

  @Test
  void eachAddressHasItsOwn() {
    assertThat(askUntilRefused("192.0.2.1")).isInstanceOf(Refusal.class);
    assertThat(ask("192.0.2.2")).isNull();
  }

  @Test
  void ofIpv6ANetworkIsOne() {
    assertThat(askUntilRefused("2001:db8:0:1:0:0:0:1")).isInstanceOf(Refusal.class);
    assertThat(ask("2001:db8:0:1:0:0:0:2")).as("the same 64 bits").isInstanceOf(Refusal.class);
    assertThat(ask("2001:db8:0:2:0:0:0:1")).as("another network").isNull();
  }
}
