package nl.naast.server;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The server's own settings, checked at start; every one is explained in {@code
 * src/docs/configuration.md}.
 *
 * @param baseUrl the FHIR base as clients see it (behind a proxy: the proxy's), without a trailing
 *     slash; when absent, {@code http://localhost:<port>/fhir}
 * @param limits what a client may ask for at most
 */
@Validated
@ConfigurationProperties("naast")
public record NaastProperties(
    @Nullable @Pattern(regexp = "https?://[^?#\\s]+[^/?#\\s]") String baseUrl,
    @Valid @NotNull @DefaultValue Limits limits) {

  /**
   * What one request may ask for at most.
   *
   * @param body the largest request body, after decompression
   * @param depth how deeply JSON or XML may nest
   * @param entries the most entries in a transaction or batch
   * @param page the most resources in one page of a search; a larger {@code _count} gets this many
   * @param defaultPage how many resources a page has when {@code _count} is absent
   * @param url the most characters in the address of a request
   * @param values the most values, separated by commas, of one search parameter
   */
  public record Limits(
      @NotNull @DefaultValue("5MB") DataSize body,
      @Min(10) @Max(500) @DefaultValue("50") int depth,
      @Min(1) @DefaultValue("500") int entries,
      @Min(1) @DefaultValue("200") int page,
      @Min(1) @DefaultValue("20") int defaultPage,
      @Min(100) @DefaultValue("8000") int url,
      @Min(1) @DefaultValue("100") int values) {}
}
