package nl.naast.security;

import nl.naast.server.PublicBaseUrl;
import org.springframework.stereotype.Component;

/**
 * How tokens name us. {@code iss} is the address of our authorization server, {@code aud} that of
 * our FHIR endpoint; both follow from the one public base URL.
 */
@Component
public class Issuer {
  private final PublicBaseUrl base;

  Issuer(PublicBaseUrl base) {
    this.base = base;
  }

  /** {@code iss}, such as {@code http://localhost:8080}; no slash at the end. */
  public String value() {
    return base.value().replaceFirst("/fhir$", "");
  }

  /** {@code aud}: the FHIR base, such as {@code http://localhost:8080/fhir}. */
  public String audience() {
    return base.value();
  }
}
