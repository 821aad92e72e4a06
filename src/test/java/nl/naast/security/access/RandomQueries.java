package nl.naast.security.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Queries as somebody would try them who wants to find out more than they may: by every search
 * parameter of every type, through chains, with includes, by id, by version, in batches, and writes
 * that refer to what may be hidden. The same seed gives the same queries.
 */
final class RandomQueries {
  private static final String[] WORDS = {
    "Naaste", "Patient", "b", "hidden", "p", "Ward", "geheim", "x", "1"
  };
  private static final String[] DATES = {
    "2026-02-10", "ge2026-01-01", "lt2030-01-01", "1980-01-02", "eq2026", "ne2026-02-10"
  };
  private static final String[] CODES = {
    "limited",
    "health-literacy",
    "active",
    "final",
    "female",
    "true",
    "in-progress",
    "DAUC",
    "01",
    "patient-consent",
    "caregiver-consent",
    "caregiver-private",
    "part-time"
  };
  private final Random random;
  private final List<String> ids;
  private final Map<String, Map<String, String>> parameters = new TreeMap<>();

  /**
   * @param metadata the capability statement
   * @param ids {@code Type/id} of what there is or may be
   */
  RandomQueries(long seed, JsonNode metadata, List<String> ids) {
    this.random = new Random(seed);
    this.ids = ids;
    for (JsonNode type : metadata.at("/rest/0/resource")) {
      if (type.path("interaction").findValuesAsText("code").contains("create")) {
        Map<String, String> one = new TreeMap<>();
        type.path("searchParam")
            .forEach(p -> one.put(p.path("name").asText(), p.path("type").asText()));
        one.put("_id", "token");
        one.put("_lastUpdated", "date");
        one.put("_security", "token");
        one.put("_profile", "uri");
        one.put("_tag", "token");
        parameters.put(type.path("type").asText(), one);
      }
    }
  }

  /** One request. */
  record Query(String method, String path, @Nullable String body) {
    @Override
    public String toString() {
      return method + " " + path + (body == null ? "" : " " + body);
    }
  }

  Query next() {
    int kind = random.nextInt(100);
    if (kind < 62) {
      return new Query("GET", "/fhir/" + search(), null);
    }
    if (kind < 72) {
      String id = pick(ids);
      return new Query(
          "GET", "/fhir/" + id + pick("", "", "/_history", "/_history/1", "/_history/2"), null);
    }
    if (kind < 80) {
      return new Query("POST", "/fhir", batch());
    }
    if (kind < 83) {
      return new Query(
          "GET",
          "/fhir/"
              + pick(ids)
              + pick(
                  "/$everything", "/$validate", "/$graphql?query=%7Bid%7D", "/$meta", "/$expunge"),
          null);
    }
    return write();
  }

  private Query write() {
    String hidden = pick(ids.stream().filter(one -> one.contains("hidden")).toList());
    String type = hidden.substring(0, hidden.indexOf('/'));
    String id = hidden.substring(hidden.indexOf('/') + 1);
    return switch (random.nextInt(6)) {
      case 0 -> new Query("DELETE", "/fhir/" + hidden, null);
      case 1 ->
          new Query(
              "PUT",
              "/fhir/" + hidden,
              "{\"resourceType\":\"%s\",\"id\":\"%s\"}".formatted(type, id));
      case 2 ->
          new Query(
              "PATCH",
              "/fhir/" + hidden,
              "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"operation\",\"part\":["
                  + "{\"name\":\"type\",\"valueCode\":\"delete\"},"
                  + "{\"name\":\"path\",\"valueString\":\"%s.identifier\"}]}]}".formatted(type));
      case 3 ->
          new Query(
              "POST",
              "/fhir/Observation",
              """
              {"resourceType":"Observation","status":"final","code":{"text":"x"},
               "subject":{"reference":"%s"},"focus":[{"reference":"%s"}],
               "effectiveDateTime":"2026-02-10"}"""
                  .formatted(hidden, pick(ids)));
      case 4 ->
          new Query(
              "POST",
              "/fhir",
              "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[{\"request\":{\"method\":\"DELETE\",\"url\":\"%s\"}}]}"
                  .formatted(pick("batch", "transaction"), hidden));
      default -> new Query("DELETE", "/fhir/" + search(), null);
    };
  }

  private String batch() {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String url = random.nextBoolean() ? pick(ids) : search();
      entries.add(
          "{\"request\":{\"method\":\"GET\",\"url\":\"%s\"}}".formatted(url.replace("\"", "%22")));
    }
    return "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}"
        .formatted(pick("batch", "batch", "transaction"), String.join(",", entries));
  }

  private String search() {
    String type =
        random.nextInt(5) == 0
            ? pick(new ArrayList<>(parameters.keySet()))
            : pick("Patient", "RelatedPerson", "Observation", "CareTeam", "Consent", "Encounter");
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(5) < 3 ? 0 : random.nextInt(3); i >= 0; i--) {
      parts.add(condition(type));
    }
    if (random.nextInt(3) == 0) {
      parts.add("_sort=" + pick("", "-") + name(type));
    }
    if (random.nextInt(3) == 0) {
      parts.add("_count=" + random.nextInt(4));
    }
    if (random.nextInt(4) == 0) {
      parts.add(pick("_total=accurate", "_summary=count", "_summary=true", "_elements=id"));
    }
    if (random.nextInt(4) == 0) {
      parts.add(
          pick("_include=", "_include:iterate=", "_revinclude=", "_revinclude:iterate=")
              + include(random.nextBoolean() ? type : pick(new ArrayList<>(parameters.keySet()))));
    }
    return type + "?" + String.join("&", parts);
  }

  private String include(String type) {
    return random.nextInt(8) == 0 ? "*" : type + ":" + reference(type);
  }

  private String condition(String type) {
    if (random.nextInt(5) < 3) {
      List<String> good = of(type).keySet().stream().filter(n -> likely(n) != null).toList();
      String name = pick(good);
      return name + "=" + URLEncoder.encode(likely(name) + "", StandardCharsets.UTF_8);
    }
    int kind = random.nextInt(10);
    if (kind < 6) {
      String name = name(type);
      String modifier = modifier(of(type).get(name));
      String value = modifier.equals(":missing") ? pick("true", "false") : value(type, name);
      return name + modifier + "=" + value;
    }
    if (kind < 8) {
      String target = pick(new ArrayList<>(parameters.keySet()));
      String chained = name(target);
      return reference(type)
          + pick("", ":" + target)
          + "."
          + chained
          + "="
          + value(target, chained);
    }
    String from = pick(new ArrayList<>(parameters.keySet()));
    String name = name(from);
    return "_has:" + from + ":" + reference(from) + ":" + name + "=" + value(from, name);
  }

  private String modifier(@Nullable String kind) {
    if (random.nextInt(3) != 0 || kind == null) {
      return "";
    }
    return switch (kind) {
      case "string" -> pick(":exact", ":contains", ":missing");
      case "token" -> pick(":not", ":missing", ":text");
      case "reference" -> pick(":missing", ":Patient", ":RelatedPerson");
      default -> pick("", ":missing");
    };
  }

  /** Values that find something, for half of the conditions. */
  private @Nullable String likely(String name) {
    return switch (name) {
      case "active" -> "true";
      case "status" -> pick("active", "in-progress", "final");
      case "gender" -> "female";
      case "name", "given" -> pick("Naaste", "Patient", "b", "Ward");
      case "relationship" -> pick("DAUC", "01");
      case "category" -> pick("patient-consent", "caregiver-consent");
      case "code" -> "health-literacy";
      case "date", "_lastUpdated", "period" -> "ge2026-01-01";
      case "patient", "subject", "access-patient" ->
          pick(ids.stream().filter(one -> one.startsWith("Patient/")).toList());
      case "focus", "actor", "about-caregiver" ->
          pick(ids.stream().filter(one -> one.startsWith("RelatedPerson/")).toList());
      case "_security" -> "caregiver-private";
      default -> null;
    };
  }

  private String value(String type, String name) {
    String good = random.nextBoolean() ? likely(name) : null;
    if (good != null) {
      return URLEncoder.encode(good, StandardCharsets.UTF_8);
    }
    String kind = of(type).getOrDefault(name, "token");
    String value =
        switch (kind) {
          case "reference" -> pick(ids);
          case "date" -> pick(DATES);
          case "number" -> pick("1", "2", "gt0");
          case "string" -> pick(WORDS);
          case "uri" ->
              pick("http://x", "https://naast.example/fhir/StructureDefinition/naast-observation");
          default -> name.equals("_id") ? pick(ids).replaceFirst(".*/", "") : pick(CODES);
        };
    if (random.nextInt(6) == 0) {
      value = pick("true", "false");
    }
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Map<String, String> of(String type) {
    return parameters.getOrDefault(type, Map.of());
  }

  private String name(String type) {
    return pick(new ArrayList<>(of(type).keySet()));
  }

  private String reference(String type) {
    List<String> references =
        of(type).entrySet().stream()
            .filter(one -> one.getValue().equals("reference"))
            .map(Map.Entry::getKey)
            .toList();
    return references.isEmpty() ? "patient" : pick(references);
  }

  private String pick(String... any) {
    return any[random.nextInt(any.length)];
  }

  private String pick(List<String> any) {
    return any.get(random.nextInt(any.size()));
  }
}
