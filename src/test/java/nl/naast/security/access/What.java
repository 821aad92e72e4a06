package nl.naast.security.access;

import java.util.function.BiFunction;
import nl.naast.testing.Circle;

/** The resources of the access matrix, and how another of the same kind is made. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum What {
  PATIENT("Patient", "p", "the patient", (c, id) -> c.patient(id)),
  OTHER_PATIENT("Patient", "q", "another patient", (c, id) -> c.patient(id)),
  NAASTE(
      "RelatedPerson", "a", "the naaste a", (c, id) -> c.naaste(id, "p", true, "+31 6 11111111")),
  OTHER_NAASTE(
      "RelatedPerson",
      "b",
      "another naaste, b",
      (c, id) -> c.naaste(id, "p", true, "+31 6 22222222")),
  PERSON(
      "Person",
      "person",
      "the login of a, for two patients",
      (c, id) ->
          """
          {"resourceType":"Person","id":"%s","active":true,
           "link":[{"target":{"reference":"RelatedPerson/%s"}},
                   {"target":{"reference":"RelatedPerson/%s"}}]}"""
              .formatted(c.id(id), c.id("a"), c.id("a2"))),
  TEAM("CareTeam", "team", "the care team", (c, id) -> c.team(id, "p")),
  ENCOUNTER("Encounter", "encounter", "a stay", (c, id) -> c.encounter(id, "p", "in-progress")),
  ABOUT_NAASTE("Observation", "about-a", "about naaste a", (c, id) -> c.observation(id, "p", "a")),
  ABOUT_OTHER("Observation", "about-b", "about naaste b", (c, id) -> c.observation(id, "p", "b")),
  ANSWERS(
      "QuestionnaireResponse",
      "answers-a",
      "answers of naaste a",
      (c, id) -> c.answers(id, "csi", "RelatedPerson/" + c.id("a"))),
  ANSWERS_OF_OTHER(
      "QuestionnaireResponse",
      "answers-b",
      "answers of naaste b",
      (c, id) -> c.answers(id, "csi", "RelatedPerson/" + c.id("b"))),
  ANSWERS_OF_PATIENT(
      "QuestionnaireResponse",
      "answers-p",
      "answers of the patient",
      (c, id) -> c.answers(id, "intake-wellbeing", "Patient/" + c.id("p"))),
  TASK("Task", "task-a", "a task for naaste a", (c, id) -> c.task(id, "a")),
  HELP(
      "Task",
      "help",
      "a help request in the circle",
      (c, id) ->
          """
          {"resourceType":"Task","id":"%s","status":"requested","intent":"order",
           "code":{"coding":[{"system":"https://naast.example/fhir/CodeSystem/task-code",
                              "code":"help-request"}]},
           "description":"Wie rijdt er?","for":{"reference":"Patient/%s"},"authoredOn":"2026-02-10",
           "input":[{"type":{"coding":[{"code":"care-kind",
              "system":"https://naast.example/fhir/CodeSystem/task-detail"}]},
             "valueCodeableConcept":{"coding":[{"code":"household",
              "system":"https://naast.example/fhir/CodeSystem/care-kind"}]}}]}"""
              .formatted(c.id(id), c.id("p"))),
  MOMENT(
      "Communication",
      "moment",
      "a moment around the patient",
      (c, id) ->
          """
          {"resourceType":"Communication","id":"%s","status":"completed",
           "category":[{"coding":[{"code":"meaningful-moment",
             "system":"https://naast.example/fhir/CodeSystem/communication-category"}]}],
           "subject":{"reference":"Patient/%s"},"sent":"2026-02-10T10:00:00+01:00",
           "payload":[{"contentString":"In de tuin."}]}"""
              .formatted(c.id(id), c.id("p"))),
  CONSENT(
      "Consent",
      "consent",
      "of the patient, for a",
      (c, id) -> c.consent(id, "patient-consent", "Patient/" + c.id("p"), "a")),
  CONSENT_OF_OTHER(
      "Consent",
      "consent-b",
      "of naaste b",
      (c, id) -> c.consent(id, "caregiver-consent", "RelatedPerson/" + c.id("b"), "ended")),
  PRACTITIONER(
      "Practitioner",
      "nurse",
      "a professional",
      (c, id) ->
          "{\"resourceType\":\"Practitioner\",\"id\":\"%s\",\"active\":true,\"name\":[{\"text\":\"nurse\"}]}"
              .formatted(c.id(id))),
  ROLE(
      "PractitionerRole",
      "role",
      "a professional's role",
      (c, id) ->
          """
          {"resourceType":"PractitionerRole","id":"%s","active":true,
           "practitioner":{"reference":"Practitioner/%s"},
           "location":[{"reference":"Location/%s"}]}"""
              .formatted(c.id(id), c.id("nurse"), c.id("ward"))),
  ORGANIZATION(
      "Organization",
      "hospital",
      "the hospital",
      (c, id) ->
          "{\"resourceType\":\"Organization\",\"id\":\"%s\",\"active\":true,\"name\":\"Hospital\"}"
              .formatted(c.id(id))),
  LOCATION(
      "Location",
      "ward",
      "the ward",
      (c, id) ->
          "{\"resourceType\":\"Location\",\"id\":\"%s\",\"status\":\"active\",\"name\":\"Ward\"}"
              .formatted(c.id(id))),
  SERVICE(
      "HealthcareService",
      "service",
      "a service of the directory",
      (c, id) ->
          """
          {"resourceType":"HealthcareService","id":"%s","active":true,"name":"Dienst",
           "category":[{"coding":[{"code":"practical",
             "system":"https://naast.example/fhir/CodeSystem/question-area"}]}],
           "telecom":[{"system":"phone","value":"030"}],
           "coverageArea":[{"reference":"Location/%s"}]}"""
              .formatted(c.id(id), c.id("ward"))),
  SUPPORT_PLAN(
      "CarePlan",
      "support",
      "the support plan of naaste a",
      (c, id) -> carePlan(c, id, "support", "active")),
  PARTICIPATION(
      "CarePlan",
      "participation",
      "what naaste a does in the care",
      (c, id) -> carePlan(c, id, "participation", "draft")),
  GOAL(
      "Goal", "goal-a", "a goal of naaste a", (c, id) -> goal(c, id, "RelatedPerson/" + c.id("a"))),
  GOAL_OF_PATIENT(
      "Goal", "goal-p", "a goal of the patient", (c, id) -> goal(c, id, "Patient/" + c.id("p"))),
  REFERRAL(
      "ServiceRequest",
      "referral",
      "a referral of naaste a",
      (c, id) ->
          """
          {"resourceType":"ServiceRequest","id":"%s","status":"draft","intent":"order",
           "extension":[{"url":"https://naast.example/fhir/StructureDefinition/caregiver",
             "valueReference":{"reference":"RelatedPerson/%s"}}],
           "code":{"coding":[{"code":"night-watch",
             "system":"https://naast.example/fhir/CodeSystem/help-kind"}]},
           "subject":{"reference":"Patient/%s"},"authoredOn":"2026-02-10",
           "performer":[{"reference":"HealthcareService/%s"}]}"""
              .formatted(c.id(id), c.id("a"), c.id("p"), c.id("service")));

  private final String type;
  private final String who;
  private final String label;
  private final BiFunction<Circle, String, String> make;

  What(String type, String who, String label, BiFunction<Circle, String, String> make) {
    this.type = type;
    this.who = who;
    this.label = label;
    this.make = make;
  }

  private static String carePlan(Circle c, String id, String category, String status) {
    return """
        {"resourceType":"CarePlan","id":"%s","status":"%s","intent":"plan",
         "extension":[{"url":"https://naast.example/fhir/StructureDefinition/caregiver",
           "valueReference":{"reference":"RelatedPerson/%s"}}],
         "category":[{"coding":[{"code":"%s",
           "system":"https://naast.example/fhir/CodeSystem/care-plan-category"}]}],
         "subject":{"reference":"Patient/%s"}}"""
        .formatted(c.id(id), status, c.id("a"), category, c.id("p"));
  }

  private static String goal(Circle c, String id, String by) {
    return """
        {"resourceType":"Goal","id":"%s","lifecycleStatus":"active",
         "description":{"text":"Samen naar buiten"},
         "subject":{"reference":"Patient/%s"},"expressedBy":{"reference":"%s"}}"""
        .formatted(c.id(id), c.id("p"), by);
  }

  String type() {
    return type;
  }

  String label() {
    return label;
  }

  String id(Circle circle) {
    return circle.id(who);
  }

  /** The resource as it is stored. */
  String resource(Circle circle) {
    return make.apply(circle, who);
  }

  /** Another of its kind, with an id that is not used yet. */
  String another(Circle circle, String id) {
    return make.apply(circle, id);
  }
}
