package nl.naast.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.naast.plan.Coms;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;

/** One more naaste with all that can be agreed on: a plan, needs, a goal, a referral, a part. */
final class Agreed {
  private static final String OURS = "https://naast.example/fhir/";
  private final Circle circle;
  private final FhirHttp regisseur;
  private final String who;
  private final String naaste;
  private final List<String> going = new ArrayList<>();

  private Agreed(Circle circle, FhirHttp regisseur, String who, String naaste) {
    this.circle = circle;
    this.regisseur = regisseur;
    this.who = who;
    this.naaste = naaste;
  }

  static Agreed with(Circle circle, FhirHttp regisseur, String who) {
    Agreed agreed = new Agreed(circle, regisseur, who, circle.newNaaste(who, "p"));
    agreed.begin();
    return agreed;
  }

  private void begin() {
    Coms com = Coms.begin(regisseur, "Patient/" + circle.id("p"), naaste);
    going.add("CarePlan/" + com.id());
    put("need-1", need("feelings", 2));
    put("need-2", need("night-break", 1));
    goal("goal", naaste, "Weer slapen");
    goal("goal-p", "Patient/" + circle.id("p"), "Thuis zijn");
    service();
    stored(
        "ServiceRequest",
        """
        {"resourceType":"ServiceRequest","status":"active","intent":"order",%s,
         "basedOn":[{"reference":"CarePlan/%s"}],"code":%s,%s,"authoredOn":"2026-11-27",
         "performer":[{"reference":"HealthcareService/%s"}]}"""
            .formatted(
                caregiver(), com.id(), code("help-kind", "night-watch"), subject(), id("service")));
    stored("CarePlan", participation());
  }

  /** Whatever still goes on ends. */
  void end() {
    for (String plan : going) {
      FhirHttp.Answer ended = Coms.to(regisseur, "/fhir/" + plan, "revoked");
      assertThat(ended.status()).as(ended.body()).isEqualTo(200);
    }
    put("need-1", need("feelings", 2).replace("\"final\"", "\"cancelled\""));
    put("need-2", need("night-break", 1).replace("\"final\"", "\"entered-in-error\""));
    for (String goal : List.of("goal", "goal-p")) {
      FhirHttp.Answer reached =
          Coms.patch(
              regisseur,
              "/fhir/Goal/" + id(goal),
              "[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"completed\"}]");
      assertThat(reached.status()).as(reached.body()).isEqualTo(200);
    }
  }

  private void service() {
    circle.put(
        "HealthcareService",
        who + "-service",
        """
        {"resourceType":"HealthcareService","id":"%s","active":true,"name":"Nachtzorg",
         "_name":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/translation",
          "extension":[{"url":"lang","valueCode":"en"},
                       {"url":"content","valueString":"Night care"}]}]},
         "category":[%s],"telecom":[{"system":"phone","value":"050"}],
         "coverageArea":[{"reference":"Location/%s"}]}"""
            .formatted(id("service"), code("question-area", "respite"), circle.id("ward")));
  }

  private String need(String topic, int priority) {
    return """
        {"resourceType":"Observation","status":"final",
         "meta":{"profile":["%sStructureDefinition/support-need-observation"]},
         "code":%s,%s,"focus":[{"reference":"%s"}],"effectiveDateTime":"2026-11-27",
         "valueCodeableConcept":%s,"component":[{"code":%s,"valueInteger":%d}]}"""
        .formatted(
            OURS,
            code("naast-observation-code", "support-need"),
            subject(),
            naaste,
            code("support-topic", topic),
            code("naast-observation-code", "need-priority"),
            priority);
  }

  private void goal(String name, String by, String text) {
    put(
        name,
        """
        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"%s"},%s,
         "expressedBy":{"reference":"%s"}}"""
            .formatted(text, subject(), by));
  }

  private String participation() {
    String agreement =
        "{\"url\":\"%sStructureDefinition/plan-agreement\",\"extension\":[".formatted(OURS)
            + "{\"url\":\"by\",\"valueReference\":{\"reference\":\"%s\"}},"
            + "{\"url\":\"date\",\"valueDateTime\":\"2026-11-27\"}]}";
    return """
        {"resourceType":"CarePlan","status":"active","intent":"plan",
         "extension":[%s,%s,%s],"category":[%s],%s,
         "period":{"start":"2026-11-27","end":"2035-01-15"},
         "activity":[%s,%s]}"""
        .formatted(
            caregiver().replaceFirst("^\"extension\":\\[", "").replaceFirst("]$", ""),
            agreement.formatted(naaste),
            agreement.formatted("Practitioner/" + circle.id("regisseur")),
            code("care-plan-category", "participation"),
            subject(),
            activity("washing", "in-progress"),
            activity("eating", "stopped"));
  }

  private String activity(String code, String status) {
    return """
        {"detail":{"kind":"Task","status":"%s","code":%s,"performer":[{"reference":"%s"}],
         "extension":[{"url":"%sStructureDefinition/outside-catalogue","extension":[
          {"url":"responsible","valueReference":{"reference":"Practitioner/%s"}},
          {"url":"reason","valueString":"Zo deden zij het thuis ook"}]}]}}"""
        .formatted(
            status, code("participation-activity", code), naaste, OURS, circle.id("regisseur"));
  }

  private String caregiver() {
    return "\"extension\":[{\"url\":\"%sStructureDefinition/caregiver\",\"valueReference\":{\"reference\":\"%s\"}}]"
        .formatted(OURS, naaste);
  }

  private String subject() {
    return "\"subject\":{\"reference\":\"Patient/" + circle.id("p") + "\"}";
  }

  private static String code(String system, String code) {
    return "{\"coding\":[{\"system\":\"%sCodeSystem/%s\",\"code\":\"%s\"}]}"
        .formatted(OURS, system, code);
  }

  private String id(String name) {
    return circle.id(who + "-" + name);
  }

  private void put(String name, String resource) {
    String type = resource.split("\"", 5)[3];
    circle.put(
        type, who + "-" + name, resource.replaceFirst("\\{", "{\"id\":\"" + id(name) + "\","));
  }

  private void stored(String type, String resource) {
    FhirHttp.Answer answer = regisseur.post("/fhir/" + type, resource);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    going.add(0, type + "/" + answer.json().path("id").asText());
  }
}
