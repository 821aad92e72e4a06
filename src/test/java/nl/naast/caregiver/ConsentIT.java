package nl.naast.caregiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may give consent to what, for whom, and what it then opens. */
@ServerTest
class ConsentIT {
  private final FhirHttp http;
  private final Tokens tokens;
  private Circle circle;

  @Autowired
  ConsentIT(FhirHttp http, Tokens tokens) {
    this.http = http;
    this.tokens = tokens;
    this.circle = Circle.named(http, "consent");
  }

  @BeforeEach
  void store() {
    circle = Circle.store(http, "consent-" + UUID.randomUUID().toString().substring(0, 8));
  }

  private FhirHttp as(String type, String who) {
    return circle.as(tokens, type, who);
  }

  private String reference(String type, String who) {
    return type + "/" + circle.id(who);
  }

  /** A consent to a naaste, not stored yet. */
  private String consent(String kind, String performer, String actor) {
    return circle
        .consent("new", kind, performer, actor)
        .replace("\"id\":\"" + circle.id("new") + "\",", "");
  }

  private int reads(FhirHttp caller, String type, String who) {
    return caller.get("/fhir/" + reference(type, who)).status();
  }

  @Test
  void aNaasteCannotOpenThePatientToHerself() {
    FhirHttp b = as("RelatedPerson", "b");
    String self = reference("RelatedPerson", "b");
    String plain = consent("patient-consent", self, "b");
    String labelled =
        plain.replace(
            "\"status\":\"active\"",
            "\"meta\":{\"security\":[{\"system\":"
                + "\"https://naast.example/fhir/CodeSystem/naast-security-label\","
                + "\"code\":\"caregiver-private\"}]},\"status\":\"active\"");
    String twoKinds =
        plain.replace(
            "\"category\":[",
            "\"category\":[{\"coding\":[{\"system\":"
                + "\"https://naast.example/fhir/CodeSystem/consent-kind\","
                + "\"code\":\"caregiver-consent\"}]},");
    for (String attempt : new String[] {plain, labelled, twoKinds}) {
      FhirHttp.Answer answer = b.post("/fhir/Consent", attempt);
      assertThat(answer.status()).as(attempt + answer.body()).isBetween(400, 499);
      assertThat(reads(b, "Patient", "p")).isEqualTo(404);
    }
    // Nor does it help when somebody else, such as an EHR, stored it.
    for (String attempt : new String[] {plain, labelled, twoKinds}) {
      http.post("/fhir/Consent", attempt);
      assertThat(reads(b, "Patient", "p")).as(attempt).isEqualTo(404);
    }
  }

  /** A mandate of p for a naaste: to see and to decide about Patient and Encounter. */
  private String mandate(String performer, String actor, String ground) {
    return only(circle.mandate("new", performer, actor, ground), "Patient", "Encounter")
        .replace("\"id\":\"" + circle.id("new") + "\",", "");
  }

  private static String only(String consent, String... types) {
    String named =
        Arrays.stream(types)
            .map(
                type ->
                    "{\"system\":\"http://hl7.org/fhir/resource-types\",\"code\":\"" + type + "\"}")
            .collect(Collectors.joining(","));
    return consent.replaceFirst("(?s)\"class\":\\[.*?\\]", "\"class\":[" + named + "]");
  }

  private String stored(FhirHttp caller, String consent) {
    FhirHttp.Answer answer = caller.post("/fhir/Consent", consent);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").orElseThrow().replaceFirst(".*(/fhir/[^/]+/[^/]+).*", "$1");
  }

  private static void refused(FhirHttp.Answer answer, int status, String words) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }

  private void withdraw(FhirHttp caller, String path) {
    FhirHttp.Answer answer =
        caller.put(
            path,
            caller.get(path).body().replace("\"status\":\"active\"", "\"status\":\"inactive\""));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void aPatientOpensAndWithdraws() {
    FhirHttp patient = as("Patient", "p");
    FhirHttp b = as("RelatedPerson", "b");
    String path = stored(patient, consent("patient-consent", reference("Patient", "p"), "b"));
    assertThat(reads(b, "Patient", "p")).isEqualTo(200);
    assertThat(patient.get(path).body())
        .as("who recorded it")
        .contains("consent-recorder", "\"reference\":\"" + reference("Patient", "p") + "\"");
    withdraw(patient, path);
    assertThat(reads(b, "Patient", "p")).isEqualTo(404);
  }

  @Test
  void aProfessionalRecordsForAnotherAndSaysHowThatWasVerified() {
    FhirHttp nurse = as("Practitioner", "nurse");
    String verified = consent("patient-consent", reference("Patient", "p"), "b");
    String not = verified.replaceFirst("(?s)\"verification\":.*?\\}\\]\\}\\}\\]\\}\\],", "");
    assertThat(not).doesNotContain("verification");
    refused(nurse.post("/fhir/Consent", not), 422, "naast-con-10");
    // Nor by saying that the patient recorded it.
    String claimed =
        not.replace(
            "\"status\":\"active\"",
            """
            "extension":[{"url":"https://naast.example/fhir/StructureDefinition/consent-recorder",
             "valueReference":{"reference":"%s"}}],"status":"active\""""
                .formatted(reference("Patient", "p")));
    refused(nurse.post("/fhir/Consent", claimed), 422, "naast-con-10");
    String path = stored(nurse, verified);
    assertThat(nurse.get(path).body()).contains(reference("Practitioner", "nurse"));
    assertThat(reads(as("RelatedPerson", "b"), "Patient", "p")).isEqualTo(200);
    withdraw(nurse, path);
    assertThat(reads(as("RelatedPerson", "b"), "Patient", "p")).isEqualTo(404);
  }

  @Test
  void whatAConsentIsAboutStays() {
    FhirHttp patient = as("Patient", "p");
    String path = stored(patient, consent("patient-consent", reference("Patient", "p"), "b"));
    String other =
        patient
            .get(path)
            .body()
            .replace(reference("RelatedPerson", "b"), reference("RelatedPerson", "a"));
    refused(patient.put(path, other), 422, "inactive");
  }

  @Test
  void aMandateOpensWithinItsLimits() {
    FhirHttp b = as("RelatedPerson", "b");
    assertThat(reads(b, "Patient", "p")).isEqualTo(404);
    String path =
        stored(
            as("Practitioner", "nurse"),
            mandate(reference("Practitioner", "nurse"), "b", "mentor"));
    assertThat(reads(b, "Patient", "p")).isEqualTo(200);
    assertThat(reads(b, "Encounter", "encounter")).isEqualTo(200);
    assertThat(reads(b, "CareTeam", "team")).as("not in the mandate").isEqualTo(404);
    withdraw(as("Practitioner", "nurse"), path);
    assertThat(reads(b, "Patient", "p")).isEqualTo(404);
  }

  @Test
  void aRepresentativeDecidesWithinTheMandateWhoElseSees() {
    FhirHttp b = as("RelatedPerson", "b");
    String self = reference("RelatedPerson", "b");
    String path =
        stored(
            as("Practitioner", "nurse"),
            mandate(reference("Practitioner", "nurse"), "b", "mentor"));
    circle.put("RelatedPerson", "c", circle.naaste("c", "p", true, "+31 6 55555555"));
    FhirHttp c = as("RelatedPerson", "c");
    refused(
        b.post("/fhir/Consent", only(consent("patient-consent", self, "c"), "Observation")),
        403,
        "mandate");
    refused(
        b.post("/fhir/Consent", only(consent("patient-consent", self, "b"), "Patient")),
        422,
        "naast-con-8");
    refused(b.post("/fhir/Consent", mandate(self, "c", "family")), 403, "mandate");
    refused(
        b.post(
            "/fhir/Consent",
            only(consent("patient-consent", reference("Patient", "p"), "c"), "Patient")),
        403,
        "mandate");
    assertThat(reads(c, "Patient", "p")).isEqualTo(404);
    stored(b, only(consent("patient-consent", self, "c"), "Patient"));
    assertThat(reads(c, "Patient", "p")).isEqualTo(200);
    assertThat(reads(c, "Encounter", "encounter")).isEqualTo(404);
    // The mandate itself is not the representative's to change.
    FhirHttp.Answer longer = b.put(path, b.get(path).body().replace("2035-02-10", "2099-02-10"));
    refused(longer, 403, "mandate");
    withdraw(as("Practitioner", "nurse"), path);
    assertThat(reads(c, "Patient", "p")).as("given by who is no representative now").isEqualTo(404);
  }

  @Test
  void aPatientAuthorisesInWritingOnly() {
    FhirHttp patient = as("Patient", "p");
    String self = reference("Patient", "p");
    refused(patient.post("/fhir/Consent", mandate(self, "b", "mentor")), 403, "in writing");
    stored(patient, mandate(self, "b", "written-authorisation"));
    assertThat(reads(as("RelatedPerson", "b"), "Patient", "p")).isEqualTo(200);
  }

  @Test
  void parentalAuthorityEndsAtSixteenAndEveryMandateByDeath() {
    FhirHttp b = as("RelatedPerson", "b");
    stored(
        as("Practitioner", "nurse"),
        mandate(reference("Practitioner", "nurse"), "b", "parental-authority"));
    assertThat(reads(b, "Patient", "p"))
        .as("no birth date, so not known to be a child")
        .isEqualTo(404);
    String body = circle.patient("p");
    String today = LocalDate.now(ZoneId.systemDefault()).toString();
    int year = Integer.parseInt(today.substring(0, 4));
    String child =
        body.replace("\"active\":true", "\"active\":true,\"birthDate\":\"" + (year - 15) + "\"");
    circle.put("Patient", "p", child);
    assertThat(reads(b, "Patient", "p")).isEqualTo(200);
    circle.put(
        "Patient",
        "p",
        child.replace("\"birthDate\":\"" + (year - 15), "\"birthDate\":\"" + (year - 16)));
    assertThat(reads(b, "Patient", "p")).isEqualTo(404);
    circle.put("Patient", "p", child);
    assertThat(reads(b, "Patient", "p")).isEqualTo(200);
    circle.put(
        "Patient",
        "p",
        child.replace("\"active\":true", "\"active\":true,\"deceasedBoolean\":true"));
    assertThat(reads(b, "Patient", "p")).isEqualTo(404);
  }
}
