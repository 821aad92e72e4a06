package org.hl7.fhir.utilities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of the class of the same name in org.hl7.fhir.utilities, whose constructor reads
 * the whole OID registry again for every resource that is validated. Here the registry is read
 * once. Why, and when to remove it: {@code src/docs/adr/0004-validation-hot-spot.md}.
 */
@NullMarked
public class OIDUtilities {
  private static final String REGISTRY = "oidregistry.csv";
  private static final String URN = "urn:oid:";
  private static final Pattern OID = Pattern.compile("[0-2](\\.(0|[1-9]\\d*))+");

  private static final Map<String, String> SYSTEMS =
      Map.ofEntries(
          Map.entry("2.16.840.1.113883.6.96", "http://snomed.info/sct"),
          Map.entry("2.16.840.1.113883.6.1", "http://loinc.org"),
          Map.entry("2.16.840.1.113883.6.8", "http://unitsofmeasure.org"),
          Map.entry("2.16.840.1.113883.6.3", "http://hl7.org/fhir/sid/icd-10"),
          Map.entry("2.16.840.1.113883.6.42", "http://hl7.org/fhir/sid/icd-9"),
          Map.entry("2.16.840.1.113883.6.103", "http://hl7.org/fhir/sid/icd-9"),
          Map.entry("2.16.840.1.113883.6.104", "http://hl7.org/fhir/sid/icd-9"),
          Map.entry("2.16.840.1.113883.6.73", "http://www.whocc.no/atc"),
          Map.entry("2.16.840.1.113883.3.26.1.1", "http://ncimeta.nci.nih.gov"),
          Map.entry("2.16.840.1.113883.3.26.1.1.1", "http://ncimeta.nci.nih.gov"),
          Map.entry("2.16.840.1.113883.6.88", "http://www.nlm.nih.gov/research/umls/rxnorm"),
          Map.entry("2.16.840.1.113883.6.59", "http://hl7.org/fhir/sid/cvx"),
          Map.entry("2.16.840.1.113883.12.292", "http://hl7.org/fhir/sid/cvx"),
          Map.entry("2.16.840.1.113883.6.12", "http://www.ama-assn.org/go/cpt"));

  /** Read when the first OID is asked for: most resources hold none. */
  private static final class Registry {
    private static final Set<String> KNOWN = read();

    private static Set<String> read() {
      try (InputStream stream = OIDUtilities.class.getClassLoader().getResourceAsStream(REGISTRY)) {
        if (stream == null) {
          throw new IllegalStateException(REGISTRY + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(columns -> columns.length >= 4)
            .map(columns -> columns[0].strip())
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The code system URI that FHIR gives to an OID without its urn prefix; null when it has none.
   */
  public static @Nullable String getUriForOid(@Nullable String oid) {
    return oid == null ? null : SYSTEMS.get(oid);
  }

  /** What follows the last dot; the whole when there is none. */
  public static @Nullable String oidTail(@Nullable String id) {
    return id == null ? null : id.substring(id.lastIndexOf('.') + 1);
  }

  /** What precedes the first dot; the whole when there is none. */
  public static @Nullable String oidRoot(@Nullable String id) {
    return id == null || id.indexOf('.') < 0 ? id : id.substring(0, id.indexOf('.'));
  }

  public static boolean isValidOID(String oid) {
    return OID.matcher(oid).matches();
  }

  /** Whether HL7's registry lists this OID, given with its {@code urn:oid:} prefix. */
  public boolean isKnownOID(@Nullable String url) {
    return url != null
        && url.startsWith(URN)
        && Registry.KNOWN.contains(url.substring(URN.length()));
  }
}
