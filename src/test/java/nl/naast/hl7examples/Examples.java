package nl.naast.hl7examples;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * HL7's example resources of some types, by {@code Type/id}, as an EHR would send them: a reference
 * to a resource that is not among them becomes the URL where that resource lives.
 */
record Examples(Map<String, ObjectNode> byReference) {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final String HOME = "http://hl7.org/fhir/";
  private static final Pattern RELATIVE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9\\-.]{1,64}");

  /**
   * Reads the examples of these types.
   *
   * @param prefix put before every id, so that the same examples can be sent twice
   */
  static Examples read(Path folder, Set<String> types, String prefix) {
    Map<String, ObjectNode> read = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> types.contains(typeOf(one))).sorted().toList()) {
        ObjectNode resource = (ObjectNode) JSON.readTree(Files.readString(file));
        read.put(resource.path("resourceType").asText() + "/" + id(resource), resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, ObjectNode> prefixed = new TreeMap<>();
    read.forEach(
        (key, resource) -> {
          references(
              resource, one -> one.put("reference", moved(read, prefix, text(one, "reference"))));
          resource.put("id", prefix + id(resource));
          prefixed.put(moved(read, prefix, key), resource);
        });
    return new Examples(prefixed);
  }

  /** The example with this {@code Type/id}; fails when there is none. */
  ObjectNode get(String reference) {
    return Objects.requireNonNull(byReference.get(reference), reference);
  }

  private static String typeOf(Path file) {
    return file.getFileName().toString().split("-", 2)[0];
  }

  /** Without the version, which HAPI does not keep in a reference. */
  private static String moved(Map<String, ObjectNode> all, String prefix, String versioned) {
    String reference = versioned.replaceFirst("/_history/[0-9]+$", "");
    Matcher relative = RELATIVE.matcher(reference);
    if (all.containsKey(reference)) {
      return reference.replace("/", "/" + prefix);
    }
    return relative.matches() ? HOME + reference : reference;
  }

  static String id(JsonNode resource) {
    return resource.path("id").asText();
  }

  static String text(JsonNode node, String name) {
    return node.path(name).asText();
  }

  /** Every Reference with an address in a resource. */
  static void references(JsonNode node, Consumer<ObjectNode> each) {
    if (node instanceof ObjectNode object && object.path("reference").isTextual()) {
      each.accept(object);
    }
    node.forEach(child -> references(child, each));
  }

  /** Groups of examples that refer to each other, directly or not, and to none outside. */
  List<List<ObjectNode>> closures() {
    Map<String, Set<String>> linked = new TreeMap<>();
    byReference.forEach(
        (key, resource) ->
            references(
                resource,
                one -> {
                  String target = text(one, "reference");
                  if (byReference.containsKey(target)) {
                    linked.computeIfAbsent(key, k -> new TreeSet<>()).add(target);
                    linked.computeIfAbsent(target, k -> new TreeSet<>()).add(key);
                  }
                }));
    List<List<ObjectNode>> closures = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    for (String key : byReference.keySet()) {
      if (!done.contains(key)) {
        Collection<String> closure = reach(key, linked);
        done.addAll(closure);
        closures.add(closure.stream().map(byReference::get).toList());
      }
    }
    return closures;
  }

  private static Collection<String> reach(String from, Map<String, Set<String>> linked) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      String key = next.remove();
      if (reached.add(key)) {
        next.addAll(linked.getOrDefault(key, Set.of()));
      }
    }
    return reached;
  }

  /** One transaction that puts all of these. */
  static ObjectNode transaction(List<ObjectNode> resources) {
    ObjectNode bundle = JSON.createObjectNode();
    bundle.put("resourceType", "Bundle").put("type", "transaction");
    var entries = bundle.putArray("entry");
    for (ObjectNode resource : resources) {
      ObjectNode entry = entries.addObject();
      entry.set("resource", resource);
      entry
          .putObject("request")
          .put("method", "PUT")
          .put("url", text(resource, "resourceType") + "/" + id(resource));
    }
    return bundle;
  }
}
