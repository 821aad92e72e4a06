package nl.naast.security.token;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are accepted besides our own.
 *
 * @param trusted outside issuers; none by default
 */
@Validated
@ConfigurationProperties("naast.issuers")
record TokenProperties(@Valid @NotNull @DefaultValue List<TrustedIssuer> trusted) {

  TokenProperties {
    trusted = List.copyOf(trusted);
  }
}
