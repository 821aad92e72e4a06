package nl.naast.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.naast.testing.FhirHttp;

/** The conversation about support with one naaste, as a client leads it over HTTP. */
public final class Coms {
  private static final String CODES = "https://naast.example/fhir/CodeSystem/";
  private static final String PATCH = "application/json-patch+json";
  private final FhirHttp professional;
  private final String plan;

  private Coms(FhirHttp professional, String plan) {
    this.professional = professional;
    this.plan = plan;
  }

  public static FhirHttp.Answer apply(
      FhirHttp who, String definition, String patient, String naaste) {
    return who.post(
        "/fhir/PlanDefinition/" + definition + "/$apply",
        """
        {"resourceType":"Parameters","parameter":[
         {"name":"subject","valueString":"%s"},{"name":"caregiver","valueString":"%s"}]}"""
            .formatted(patient, naaste));
  }

  public static Coms begin(FhirHttp professional, String patient, String naaste) {
    FhirHttp.Answer applied = apply(professional, "com-process", patient, naaste);
    assertThat(applied.status()).as(applied.body()).isEqualTo(200);
    return new Coms(professional, applied.json().path("id").asText());
  }

  public String id() {
    return plan;
  }

  public JsonNode carePlan() {
    return professional.get("/fhir/CarePlan/" + plan).json();
  }

  public String stage() {
    for (JsonNode extension : carePlan().path("extension")) {
      if (extension.path("url").asText().endsWith("/plan-stage")) {
        return extension.at("/valueCodeableConcept/coding/0/code").asText();
      }
    }
    return "";
  }

  /** The tasks with this code, in the order in which they were made. */
  public List<JsonNode> tasks(String code) {
    List<JsonNode> tasks = new ArrayList<>();
    professional
        .get("/fhir/Task?based-on=CarePlan/" + plan + "&code=" + code + "&_sort=authored-on,_id")
        .json()
        .path("entry")
        .forEach(entry -> tasks.add(entry.path("resource")));
    return tasks;
  }

  /** The task with this code that is not closed. */
  public String open(String code) {
    return tasks(code).stream()
        .filter(
            task ->
                !List.of("completed", "cancelled", "rejected")
                    .contains(task.path("status").asText()))
        .map(task -> "/fhir/Task/" + task.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No open task " + code));
  }

  /** Completes a task, with an output of type done and more. */
  public static FhirHttp.Answer complete(FhirHttp who, String task, String... outputs) {
    List<String> all = new ArrayList<>(List.of(output("done", "\"valueString\":\"Gedaan\"")));
    all.addAll(List.of(outputs));
    return patch(
        who,
        task,
        """
        [{"op":"replace","path":"/status","value":"completed"},
         {"op":"add","path":"/output","value":[%s]}]"""
            .formatted(String.join(",", all)));
  }

  public void completed(String code, String... outputs) {
    FhirHttp.Answer done = complete(professional, open(code), outputs);
    assertThat(done.status()).as(done.body()).isEqualTo(200);
  }

  public static FhirHttp.Answer to(FhirHttp who, String path, String status) {
    return patch(
        who, path, "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"" + status + "\"}]");
  }

  /** Ends a task with a reason. */
  public static FhirHttp.Answer cancel(FhirHttp who, String task) {
    return patch(
        who,
        task,
        """
        [{"op":"replace","path":"/status","value":"cancelled"},
         {"op":"add","path":"/statusReason","value":{"text":"Niet nodig"}}]""");
  }

  public static FhirHttp.Answer patch(FhirHttp who, String path, String operations) {
    return who.send("PATCH", path, operations, "Content-Type", PATCH, "Accept-Language", "en");
  }

  public static String output(String type, String value) {
    return "{\"type\":{\"coding\":[{\"system\":\"%stask-detail\",\"code\":\"%s\"}]},%s}"
        .formatted(CODES, type, value);
  }

  public static String outcome(String system, String code) {
    return output(
        system,
        "\"valueCodeableConcept\":{\"coding\":[{\"system\":\"%s%s\",\"code\":\"%s\"}]}"
            .formatted(CODES, system, code));
  }
}
