package nl.naast.server.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A patient and a naaste of the guide's examples, as JSON to send, changed where a test needs it.
 */
final class Family {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Family() {}

  static String patient(String id) {
    return patient(id, p -> {});
  }

  static String patient(String id, Consumer<ObjectNode> change) {
    ObjectNode patient = example("Patient-jansen-patient");
    patient.remove("generalPractitioner");
    patient.remove("managingOrganization");
    patient.put("id", id);
    change.accept(patient);
    return patient.toString();
  }

  /** A naaste of the patient that {@code reference} names. */
  static String naaste(String id, String reference) {
    ObjectNode naaste = example("RelatedPerson-jansen-friend");
    naaste.put("id", id);
    ((ObjectNode) naaste.get("patient")).put("reference", reference);
    return naaste.toString();
  }

  static String bundle(String type, String... entries) {
    ObjectNode bundle = JSON.createObjectNode().put("resourceType", "Bundle");
    if (!type.isEmpty()) {
      bundle.put("type", type);
    }
    ArrayNode list = bundle.putArray("entry");
    for (String entry : entries) {
      list.add(read(entry));
    }
    return bundle.toString();
  }

  /** An entry with a request, and a resource unless it is empty. */
  static String entry(String method, String url, String resource) {
    return entry(method, url, resource, request -> {});
  }

  static String entry(String method, String url, String resource, Consumer<ObjectNode> change) {
    ObjectNode entry = JSON.createObjectNode();
    change.accept(entry.putObject("request").put("method", method).put("url", url));
    if (!resource.isEmpty()) {
      entry.set("resource", read(resource));
    }
    return entry.toString();
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode example(String name) {
    try {
      return (ObjectNode) JSON.readTree(Path.of("profiles", "generated", name + ".json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
