package nl.naast.conformance.validation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator can say about validation. That everything is validated is not a setting.
 *
 * @param uncheckedProfilePrefixes what a canonical URL in {@code meta.profile} begins with that is
 *     kept, with a warning, although this server does not know it; Dutch EHRs declare nl-core, and
 *     questionnaires SDC
 */
@Validated
@ConfigurationProperties("naast.validation")
record ValidationProperties(
    @NotNull @DefaultValue({"http://nictiz.nl/fhir/", "http://hl7.org/fhir/uv/sdc/"})
        List<String> uncheckedProfilePrefixes) {}
