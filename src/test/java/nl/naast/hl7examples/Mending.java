package nl.naast.hl7examples;

import static nl.naast.hl7examples.Examples.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How an example that a rule refuses is made to conform to it: nothing is changed but what the rule
 * is about. What an example does not tell is not made up: it is said to be unknown, or named in
 * words.
 */
final class Mending {
  private static final String QUALIFIER =
      "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier";
  private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private interface Mend {
    void apply(ObjectNode resource);
  }

  private final Examples examples;
  private final Map<String, Mend> byRule =
      Map.ofEntries(
          Map.entry("naast-pat-3", Mending::sayThatGivenNamesAreFirstNames),
          Map.entry("naast-cg-5", Mending::sayThatGivenNamesAreFirstNames),
          Map.entry("naast-cg-8", Mending::takeTheGivenNameFromTheText),
          Map.entry("naast-observation-focus-min", this::nameTheNaaste),
          Map.entry("naast-observation-focus-target", this::nameTheNaaste),
          Map.entry("naast-observation-effective-min", Mending::sayThatTheMomentIsUnknown),
          Map.entry("naast-observation-subject-min", Mending::nameAPatient),
          Map.entry("naast-observation-subject-target", Mending::nameAPatientOfTheGroup),
          Map.entry(
              "FHIR Observation.performer target", Mending::moveTheEncounterFromThePerformers),
          Map.entry(
              "FHIR TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_IETF_SYSTEM_VALUE",
              Mending::writeTheOidAsAUri),
          Map.entry("naast-task-for-min", Mending::sayForWhom),
          Map.entry("naast-care-plan-caregiver-min", Mending::sayForWhichNaaste),
          Map.entry("naast-care-plan-category-min", Mending::sayThatItIsSupport),
          Map.entry("naast-goal-expressedBy-min", Mending::sayWhoseGoal),
          Map.entry("naast-service-request-caregiver-min", Mending::sayForWhichNaaste),
          Map.entry("naast-service-request-performer-min", Mending::nameAService),
          Map.entry("naast-hs-3", Mending::nameAQuestionArea));

  Mending(Examples examples) {
    this.examples = examples;
  }

  /** The rules for which there is a way. */
  Set<String> rules() {
    return byRule.keySet();
  }

  void mend(ObjectNode resource, String rule) {
    Objects.requireNonNull(byRule.get(rule), () -> "No way to conform to " + rule).apply(resource);
  }

  private static void sayThatGivenNamesAreFirstNames(ObjectNode person) {
    for (JsonNode name : person.path("name")) {
      if (text(name, "use").equals("official")) {
        ArrayNode details = ((ObjectNode) name).putArray("_given");
        name.path("given")
            .forEach(
                given ->
                    details
                        .addObject()
                        .putArray("extension")
                        .addObject()
                        .put("url", QUALIFIER)
                        .put("valueCode", "BR"));
      }
    }
  }

  private static void takeTheGivenNameFromTheText(ObjectNode person) {
    for (JsonNode name : person.path("name")) {
      if (text(name, "use").equals("usual") && !name.has("given")) {
        ((ObjectNode) name).putArray("given").add(text(name, "text").split(" ", 2)[0]);
      }
    }
  }

  /** The naaste of this patient among the examples; else one that has no record, in words. */
  private void nameTheNaaste(ObjectNode observation) {
    String patient = text(observation.path("subject"), "reference");
    ObjectNode focus = observation.putArray("focus").addObject();
    examples.byReference().entrySet().stream()
        .filter(one -> one.getKey().startsWith("RelatedPerson/"))
        .filter(one -> text(one.getValue().path("patient"), "reference").equals(patient))
        .findFirst()
        .ifPresentOrElse(
            one -> focus.put("reference", one.getKey()),
            () -> focus.put("type", "RelatedPerson").put("display", "A naaste of this patient"));
  }

  private static void sayThatTheMomentIsUnknown(ObjectNode observation) {
    observation
        .putObject("_effectiveDateTime")
        .putArray("extension")
        .addObject()
        .put("url", ABSENT)
        .put("valueCode", "unknown");
  }

  private static void nameAPatient(ObjectNode observation) {
    observation.putObject("subject").put("type", "Patient").put("display", "A patient");
  }

  private static void sayForWhom(ObjectNode task) {
    task.putObject("for").put("type", "Patient").put("display", "A patient");
  }

  private static void sayForWhichNaaste(ObjectNode resource) {
    resource
        .withArray("extension")
        .addObject()
        .put("url", "https://naast.example/fhir/StructureDefinition/caregiver")
        .putObject("valueReference")
        .put("type", "RelatedPerson")
        .put("display", "A naaste of this patient");
  }

  private static void sayThatItIsSupport(ObjectNode plan) {
    plan.putArray("category")
        .addObject()
        .putArray("coding")
        .addObject()
        .put("system", "https://naast.example/fhir/CodeSystem/care-plan-category")
        .put("code", "support");
  }

  private static void sayWhoseGoal(ObjectNode goal) {
    goal.putObject("expressedBy").put("type", "Patient").put("display", "The patient");
  }

  private static void nameAService(ObjectNode referral) {
    referral.putArray("performer").addObject().put("display", "A service");
  }

  private static void nameAQuestionArea(ObjectNode service) {
    ((ArrayNode) service.path("category"))
        .addObject()
        .putArray("coding")
        .addObject()
        .put("system", "https://naast.example/fhir/CodeSystem/question-area")
        .put("code", "guidance");
  }

  private static void nameAPatientOfTheGroup(ObjectNode observation) {
    String group = text(observation.path("subject"), "reference");
    observation.putObject("subject").put("type", "Patient").put("display", "One of " + group);
  }

  private static void moveTheEncounterFromThePerformers(ObjectNode observation) {
    ArrayNode performers = (ArrayNode) observation.path("performer");
    for (int i = performers.size() - 1; i >= 0; i--) {
      if (text(performers.get(i), "reference").matches("(.*/)?Encounter/.*")) {
        observation.set("encounter", performers.remove(i));
      }
    }
    if (performers.isEmpty()) {
      observation.remove("performer");
    }
  }

  private static void writeTheOidAsAUri(ObjectNode resource) {
    for (JsonNode identifier : resource.path("identifier")) {
      if (text(identifier, "system").equals("urn:ietf:rfc:3986")
          && !text(identifier, "value").contains(":")) {
        ((ObjectNode) identifier).put("value", "urn:oid:" + text(identifier, "value"));
      }
    }
  }
}
