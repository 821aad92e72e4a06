package nl.naast.conformance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * What decides how the resources of a type are indexed, as one hash for each type. The name, the
 * description and the version of a parameter do not count: no index row depends on them.
 */
final class SearchFingerprints {
  /**
   * Raise it when the same parameters give other index rows than before, such as after an upgrade
   * of HAPI or a change of the storage settings: everything is then indexed anew.
   */
  private static final String WAY_OF_INDEXING = "1";

  private SearchFingerprints() {}

  /** By resource type, SHA-256 in hexadecimal of the parameters that have the type as base. */
  static SortedMap<String, String> of(Collection<SearchParameter> parameters) {
    Map<String, TreeSet<String>> lines = new TreeMap<>();
    for (SearchParameter parameter : parameters) {
      String line = line(parameter);
      for (CodeType base : parameter.getBase()) {
        lines.computeIfAbsent(base.getCode(), type -> new TreeSet<>()).add(line);
      }
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    lines.forEach((type, all) -> hashes.put(type, hash(String.join("\n", all))));
    return hashes;
  }

  private static String line(SearchParameter parameter) {
    String components =
        parameter.getComponent().stream()
            .map(component -> component.getDefinition() + " " + component.getExpression())
            .collect(Collectors.joining(" "));
    return String.join(
        " ",
        parameter.getUrl(),
        parameter.getCode(),
        parameter.getType().toCode(),
        parameter.getExpression(),
        components);
  }

  private static String hash(String lines) {
    try {
      byte[] content = (WAY_OF_INDEXING + "\n" + lines).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
