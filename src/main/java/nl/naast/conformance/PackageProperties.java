package nl.naast.conformance;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which FHIR packages this server reads besides its own.
 *
 * @param folder a folder with {@code *.tgz} packages; when absent, none
 */
@ConfigurationProperties("naast.packages")
record PackageProperties(@Nullable Path folder) {}
