package nl.naast.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;

/**
 * A family that a patient and a naaste see, and around it what is hidden from both, with the same
 * names, codes and dates, so that a search for the one matches the other.
 */
final class World {
  private static final int OF_EACH = 4;
  private final FhirHttp ehr;
  private final Circle circle;
  private final Map<String, String> visible = new LinkedHashMap<>();
  private final Map<String, String> hidden = new LinkedHashMap<>();

  World(FhirHttp ehr, String name) {
    this.ehr = ehr;
    this.circle = Circle.named(ehr, name);
    see("Patient", "p", circle.patient("p"));
    see("RelatedPerson", "a", circle.naaste("a", "p", true, "+31 6 11111111"));
    see("RelatedPerson", "b", circle.naaste("b", "p", true, "+31 6 22222222"));
    see(
        "Location",
        "ward",
        "{\"resourceType\":\"Location\",\"id\":\"%s\",\"status\":\"active\",\"name\":\"Ward\"}"
            .formatted(id("ward")));
    see(
        "Practitioner",
        "regisseur",
        "{\"resourceType\":\"Practitioner\",\"id\":\"%s\",\"active\":true,\"name\":[{\"text\":\"R\"}]}"
            .formatted(id("regisseur")));
    see("Encounter", "encounter", circle.encounter("encounter", "p", "in-progress"));
    see("CareTeam", "team", circle.team("team", "p"));
    see(
        "Consent",
        "consent",
        circle.consent("consent", "patient-consent", "Patient/" + id("p"), "a"));
    for (int i = 0; i < OF_EACH; i++) {
      // Another family: the patient too.
      String q = "hidden-q" + i;
      hide("Patient", q, circle.patient(q));
      hide("RelatedPerson", "hidden-o" + i, circle.naaste("hidden-o" + i, q, true, "+31 6 4"));
      hide("Encounter", "hidden-e" + i, circle.encounter("hidden-e" + i, q, "in-progress"));
      hide(
          "CareTeam",
          "hidden-t" + i,
          circle.team("hidden-t" + i, q).replace(id("o"), id("hidden-o" + i)));
      hide("Observation", "hidden-oo" + i, circle.observation("hidden-oo" + i, q, "hidden-o" + i));
      // The same family: what the other naaste answered and shared.
      hide("Observation", "hidden-b" + i, circle.observation("hidden-b" + i, "p", "b"));
      hide(
          "QuestionnaireResponse",
          "hidden-ab" + i,
          circle.answers("hidden-ab" + i, "csi", "RelatedPerson/" + id("b")));
      hide("Task", "hidden-tb" + i, circle.task("hidden-tb" + i, "b"));
      hide(
          "Consent",
          "hidden-c" + i,
          circle.consent(
              "hidden-c" + i, "caregiver-consent", "RelatedPerson/" + id("b"), "hidden-o" + i));
    }
    hide(
        "Person",
        "hidden-person",
        """
        {"resourceType":"Person","id":"%s","active":true,
         "link":[{"target":{"reference":"RelatedPerson/%s"}},
                 {"target":{"reference":"RelatedPerson/%s"}}]}"""
            .formatted(id("hidden-person"), id("b"), id("hidden-o0")));
  }

  String id(String who) {
    return circle.id(who);
  }

  String user(String who) {
    return who.equals("patient") ? "Patient/" + id("p") : "RelatedPerson/" + id("a");
  }

  List<String> everything() {
    List<String> all = new ArrayList<>(visible.keySet());
    all.addAll(hidden.keySet());
    all.add("Patient/" + id("nobody"));
    return all;
  }

  void storeVisible() {
    visible.forEach(this::put);
  }

  /** Some of it is changed, and some deleted again. */
  void storeHidden() {
    hidden.forEach(this::put);
    hidden.forEach(
        (reference, resource) -> {
          if (reference.endsWith("1")) {
            put(reference, resource.replace("\"id\"", "\"language\":\"nl\",\"id\""));
          }
        });
    gone()
        .forEach(reference -> assertThat(ehr.delete("/fhir/" + reference).status()).isEqualTo(204));
  }

  /** Nothing refers to these. */
  private List<String> gone() {
    return hidden.keySet().stream()
        .filter(
            one ->
                one.endsWith("3")
                    && one.matches(
                        "(Observation|Consent|CareTeam|Encounter|QuestionnaireResponse|Task)/.*"))
        .toList();
  }

  /** That it is there, and not for this caller. */
  boolean isHiddenFrom(FhirHttp caller) {
    return hidden.keySet().stream()
        .filter(one -> !gone().contains(one))
        .allMatch(
            one ->
                ehr.get("/fhir/" + one).status() == 200
                    && List.of(403, 404).contains(caller.get("/fhir/" + one).status()));
  }

  private void see(String type, String who, String resource) {
    visible.put(type + "/" + id(who), resource);
  }

  private void hide(String type, String who, String resource) {
    hidden.put(type + "/" + id(who), resource);
  }

  private void put(String reference, String resource) {
    FhirHttp.Answer stored = ehr.put("/fhir/" + reference, resource);
    assertThat(stored.status()).as(reference + stored.body()).isIn(200, 201);
  }
}
