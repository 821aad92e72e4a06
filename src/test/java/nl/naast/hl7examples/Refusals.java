package nl.naast.hl7examples;

import static nl.naast.hl7examples.Examples.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from an OperationOutcome which resource of a transaction was refused by which rule. A rule
 * of ours has the name of the invalid example that breaks it; another one begins with FHIR.
 */
final class Refusals {
  /** One example and one rule that refuses it. */
  record Refusal(String example, String rule) {}

  private static final Pattern ENTRY =
      Pattern.compile("Bundle\\.entry\\[([0-9]+)]\\.resource\\.?(.*)");
  private static final Pattern MINIMUM =
      Pattern.compile("\\w+\\.([\\w.]+)(?:\\[x])?: minimum required .*");
  private static final Pattern NAMED_EXTENSION =
      Pattern.compile("Slice '\\w+\\.extension:(\\w+)'.*");

  /** That there must be an extension at all is told again by the one that is missing. */
  private static final Pattern ANY_EXTENSION = Pattern.compile("\\w+\\.extension: minimum .*");

  private static final Path RULES = Path.of("profiles/generated");

  /** The profile that every instance of a type must conform to, by type. */
  private final Map<String, String> profiles;

  Refusals(Map<String, String> profiles) {
    this.profiles = profiles;
  }

  /** Who was refused, and why; empty when the answer is not a refusal. */
  Set<Refusal> read(JsonNode outcome, List<ObjectNode> sent, String prefix) {
    Set<Refusal> refusals =
        new TreeSet<>(java.util.Comparator.comparing(one -> one.example() + "\t" + one.rule()));
    for (JsonNode issue : outcome.path("issue")) {
      Matcher entry = ENTRY.matcher(issue.path("expression").path(0).asText());
      boolean again = ANY_EXTENSION.matcher(text(issue, "diagnostics")).matches();
      if (!text(issue, "severity").equals("warning") && !again) {
        if (!entry.matches()) {
          throw new AssertionError("A refusal that names no entry: " + issue);
        }
        ObjectNode resource = sent.get(Integer.parseInt(entry.group(1)));
        String type = text(resource, "resourceType");
        String id = Examples.id(resource).substring(prefix.length());
        refusals.add(new Refusal(type + "/" + id, rule(issue, type, entry.group(2))));
      }
    }
    return refusals;
  }

  private String rule(JsonNode issue, String type, String element) {
    JsonNode coding = issue.path("details").path("coding").path(0);
    String code = text(coding, "code");
    if (text(coding, "system").endsWith("/CodeSystem/rule")) {
      return code;
    }
    Matcher named = NAMED_EXTENSION.matcher(text(issue, "diagnostics"));
    if (code.endsWith("Minimum_SLICE_EXT") && named.matches()) {
      return ourOr(type, named.group(1), "min");
    }
    Matcher minimum = MINIMUM.matcher(text(issue, "diagnostics"));
    if (minimum.matches()) {
      return ourOr(type, minimum.group(1), "min");
    }
    if (code.startsWith("Reference_REF_")) {
      return ourOr(type, element.replaceAll("\\[[0-9]+]", ""), "target");
    }
    return "FHIR " + code;
  }

  private String ourOr(String type, String element, String kind) {
    String ours = profiles.getOrDefault(type, "") + "-" + element.replace('.', '-') + "-" + kind;
    Path example = RULES.resolve(type + "-invalid-" + ours + ".json");
    return Files.exists(example) ? ours : "FHIR " + type + "." + element + " " + kind;
  }
}
