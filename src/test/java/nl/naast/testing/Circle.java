package nl.naast.testing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two families, and who is around them: stored by an EHR over HTTP, with ids that begin with a name
 * of the test's own.
 *
 * <p>Patient {@code p} has the naasten {@code a} (to whom the patient has opened things), {@code b}
 * (to whom not) and {@code ended}; patient {@code q} has {@code o}, and so has the person behind
 * {@code a}, there as {@code a2}. The regisseur is in p's care team, the nurse works at the ward
 * where p lies; the stranger has nothing to do with either.
 */
public final class Circle {
  private static final String KINDS = "https://naast.example/fhir/CodeSystem/consent-kind";
  private final FhirHttp ehr;
  private final String name;

  private Circle(FhirHttp ehr, String name) {
    this.ehr = ehr;
    this.name = name;
  }

  public static Circle store(FhirHttp ehr, String name) {
    Circle circle = new Circle(ehr, name);
    if (ehr.get("/fhir/Person/" + circle.id("person")).status() != 200) {
      circle.put();
    }
    return circle;
  }

  /** One of which nothing is stored yet. */
  public static Circle named(FhirHttp ehr, String name) {
    return new Circle(ehr, name);
  }

  /** The id of one of them, such as {@code a}. */
  public String id(String who) {
    return name + "-" + who;
  }

  /** A person of this circle, with all scopes and with patient p in context. */
  public FhirHttp as(Tokens tokens, String type, String who) {
    return ehr.as(tokens.user(type + "/" + id(who), "patient/*.cruds user/*.cruds", id("p")));
  }

  private void put() {
    for (String patient : new String[] {"p", "q"}) {
      put("Patient", patient, patient(patient));
    }
    put("RelatedPerson", "a", naaste("a", "p", true, "+31 6 11111111"));
    put("RelatedPerson", "b", naaste("b", "p", true, "+31 6 22222222"));
    put("RelatedPerson", "ended", naaste("ended", "p", false, "+31 6 33333333"));
    put("RelatedPerson", "o", naaste("o", "q", true, "+31 6 44444444"));
    put("RelatedPerson", "a2", naaste("a2", "q", true, "+31 6 11111111"));
    put(
        "Person",
        "person",
        """
        {"resourceType":"Person","id":"%s","active":true,
         "link":[{"target":{"reference":"RelatedPerson/%s"}},
                 {"target":{"reference":"RelatedPerson/%s"}}]}"""
            .formatted(id("person"), id("a"), id("a2")));
    for (String practitioner : new String[] {"regisseur", "nurse", "stranger"}) {
      put(
          "Practitioner",
          practitioner,
          """
          {"resourceType":"Practitioner","id":"%s","active":true,"name":[{"text":"%s"}]}"""
              .formatted(id(practitioner), practitioner));
    }
    put(
        "Location",
        "ward",
        "{\"resourceType\":\"Location\",\"id\":\"%s\",\"status\":\"active\",\"name\":\"Ward\"}"
            .formatted(id("ward")));
    put(
        "Organization",
        "hospital",
        "{\"resourceType\":\"Organization\",\"id\":\"%s\",\"active\":true,\"name\":\"Hospital\"}"
            .formatted(id("hospital")));
    put(
        "PractitionerRole",
        "role",
        """
        {"resourceType":"PractitionerRole","id":"%s","active":true,
         "practitioner":{"reference":"Practitioner/%s"},
         "location":[{"reference":"Location/%s"}]}"""
            .formatted(id("role"), id("nurse"), id("ward")));
    put("Encounter", "encounter", encounter("encounter", "p", "in-progress"));
    put("Encounter", "encounter-q", encounter("encounter-q", "q", "finished"));
    put("CareTeam", "team", team("team", "p"));
    put("CareTeam", "team-q", team("team-q", "q"));
    put("Observation", "about-a", observation("about-a", "p", "a"));
    put("Observation", "about-b", observation("about-b", "p", "b"));
    put("Observation", "about-o", observation("about-o", "q", "o"));
    put("QuestionnaireResponse", "answers-a", answers("answers-a", "csi", naaste("a")));
    put("QuestionnaireResponse", "answers-b", answers("answers-b", "csi", naaste("b")));
    put(
        "QuestionnaireResponse",
        "answers-p",
        answers("answers-p", "intake-wellbeing", "Patient/" + id("p")));
    put("Task", "task-a", task("task-a", "a"));
    put("Consent", "consent", consent("consent", "patient-consent", "Patient/" + id("p"), "a"));
    put(
        "Consent",
        "consent-b",
        consent("consent-b", "caregiver-consent", "RelatedPerson/" + id("b"), "ended"));
  }

  private String naaste(String who) {
    return "RelatedPerson/" + id(who);
  }

  public void put(String type, String who, String resource) {
    var answer = ehr.put("/fhir/" + type + "/" + id(who), resource);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  /** One more naaste of a patient, of whom nothing is known yet; gives the reference. */
  public String newNaaste(String who, String patient) {
    put("RelatedPerson", who, naaste(who, patient, true, "+31 6 66666666"));
    return naaste(who);
  }

  public String patient(String who) {
    return """
        {"resourceType":"Patient","id":"%s","active":true,
         "name":[{"use":"usual","text":"Patient %s","given":["%s"]}]}"""
        .formatted(id(who), who, who);
  }

  public String naaste(String who, String patient, boolean active, String phone) {
    return """
        {"resourceType":"RelatedPerson","id":"%s","active":%s,
         "patient":{"reference":"Patient/%s"},
         "extension":[
          {"url":"https://naast.example/fhir/StructureDefinition/caregiver-rank","valuePositiveInt":1},
          {"url":"https://naast.example/fhir/StructureDefinition/employment-status",
           "valueCodeableConcept":{"coding":[
            {"system":"https://naast.example/fhir/CodeSystem/employment-status",
             "code":"part-time"}]}}],
         "relationship":[
          {"coding":[{"system":"urn:oid:2.16.840.1.113883.2.4.3.11.22.472","code":"01"}]},
          {"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode",
                      "code":"DAUC"}]}],
         "name":[{"use":"usual","text":"Naaste %s","given":["%s"]}],
         "telecom":[{"system":"email","value":"%s@naast.example","use":"home"},
                    {"system":"phone","value":"%s","use":"home"}],
         "gender":"female","birthDate":"1980-01-02"}"""
        .formatted(id(who), active, id(patient), who, who, who, phone);
  }

  public String encounter(String who, String patient, String status) {
    return """
        {"resourceType":"Encounter","id":"%s","status":"%s",
         "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"IMP"},
         "subject":{"reference":"Patient/%s"},"period":{"start":"2026-01-01"},
         "location":[{"location":{"reference":"Location/%s"},"status":"active"}]}"""
        .formatted(id(who), status, id(patient), id("ward"));
  }

  public String team(String who, String patient) {
    String regisseur = patient.equals("p") ? "regisseur" : "stranger-of-q";
    String member =
        patient.equals("p")
            ? """
              {"role":[{"coding":[{"code":"regisseur",
                 "system":"https://naast.example/fhir/CodeSystem/circle-role"}]}],
               "member":{"reference":"Practitioner/%s"}}"""
                .formatted(id(regisseur))
            : "{\"member\":{\"reference\":\"RelatedPerson/" + id("o") + "\"}}";
    return """
        {"resourceType":"CareTeam","id":"%s","status":"active",
         "subject":{"reference":"Patient/%s"},"participant":[%s]}"""
        .formatted(id(who), id(patient), member);
  }

  public String observation(String who, String patient, String focus) {
    return """
        {"resourceType":"Observation","id":"%s","status":"final",
         "meta":{"profile":[
          "https://naast.example/fhir/StructureDefinition/health-literacy-observation"]},
         "code":{"coding":[{"system":"https://naast.example/fhir/CodeSystem/naast-observation-code",
                            "code":"health-literacy"}]},
         "subject":{"reference":"Patient/%s"},"focus":[{"reference":"RelatedPerson/%s"}],
         "effectiveDateTime":"2026-02-10",
         "valueCodeableConcept":{"coding":[
          {"system":"https://naast.example/fhir/CodeSystem/health-literacy","code":"limited"}]}}"""
        .formatted(id(who), id(patient), id(focus));
  }

  /** Answers that are not complete, so that nothing follows from them. */
  public String answers(String who, String questionnaire, String subject) {
    return """
        {"resourceType":"QuestionnaireResponse","id":"%s","status":"in-progress",
         "questionnaire":"https://naast.example/fhir/Questionnaire/%s",
         "subject":{"reference":"%s"},"authored":"2026-02-10T10:%02d:%02d.%03d+01:00"}"""
        .formatted(
            id(who),
            questionnaire,
            subject,
            Math.floorMod(who.hashCode() / 60_000, 60),
            Math.floorMod(who.hashCode() / 1_000, 60),
            Math.floorMod(who.hashCode(), 1_000));
  }

  public String task(String who, String naaste) {
    return """
        {"resourceType":"Task","id":"%s","status":"requested","intent":"order",
         "code":{"coding":[{"system":"https://naast.example/fhir/CodeSystem/task-code",
                            "code":"strain-follow-up"}]},
         "for":{"reference":"RelatedPerson/%s"},"authoredOn":"2026-02-10"}"""
        .formatted(id(who), id(naaste));
  }

  /** A consent about patient p, for a naaste; verified, as who records it for another must. */
  public String consent(String who, String kind, String performer, String actor) {
    return """
        {"resourceType":"Consent","id":"%s","status":"active",
         "verification":[{"verified":true,"verificationDate":"2026-02-10","extension":[
          {"url":"https://naast.example/fhir/StructureDefinition/verification-method",
           "valueCodeableConcept":{"coding":[{"code":"conversation",
            "system":"https://naast.example/fhir/CodeSystem/verification-method"}]}}]}],
         "scope":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/consentscope",
                             "code":"patient-privacy"}]},
         "category":[{"coding":[{"system":"%s","code":"%s"}]}],
         "patient":{"reference":"Patient/%s"},"dateTime":"2026-02-10",
         "performer":[{"reference":"%s"}],
         "policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode",
                                  "code":"OPTIN"}]},
         "provision":{"type":"permit","period":{"start":"2026-02-10","end":"2035-02-10"},
          "actor":[{"role":{"coding":[
             {"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
              "code":"IRCP"}]},"reference":{"reference":"%s"}}],
          "class":[{"system":"http://hl7.org/fhir/resource-types","code":"Patient"},
                   {"system":"http://hl7.org/fhir/resource-types","code":"CareTeam"},
                   {"system":"http://hl7.org/fhir/resource-types","code":"Encounter"},
                   {"system":"http://hl7.org/fhir/resource-types","code":"Observation"}]}}"""
        .formatted(id(who), KINDS, kind, id("p"), performer, "RelatedPerson/" + id(actor));
  }

  /** A mandate about patient p, for a naaste: to see all, and to decide who else sees it. */
  public String mandate(String who, String performer, String actor, String ground) {
    return consent(who, "representation-mandate", performer, actor)
        .replace(
            "\"status\":\"active\"",
            """
            "extension":[{"url":
               "https://naast.example/fhir/StructureDefinition/representation-ground",
              "valueCodeableConcept":{"coding":[{"code":"%s","system":
               "https://naast.example/fhir/CodeSystem/legal-representation-kind"}]}}],
             "status":"active\""""
                .formatted(ground))
        .replace(
            "\"class\":[",
            """
            "action":[{"coding":[{"code":"access",
               "system":"http://terminology.hl7.org/CodeSystem/consentaction"}]},
              {"coding":[{"code":"disclose",
               "system":"http://terminology.hl7.org/CodeSystem/consentaction"}]}],
             "class":[""");
  }
}
