package nl.naast.security.rate;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests a second are let through in the long run. Ten times as many may come at once.
 *
 * @param address from one network address, whoever asks
 * @param client by one client (app or system), from wherever
 * @param signIn from one network address: passwords, tokens, links that can be used once
 */
@Validated
@ConfigurationProperties("naast.rate")
record RateProperties(
    @Min(1) @DefaultValue("300") int address,
    @Min(1) @DefaultValue("300") int client,
    @Min(1) @DefaultValue("10") int signIn) {}
