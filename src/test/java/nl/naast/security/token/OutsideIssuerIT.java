package nl.naast.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.OutsideIssuer;
import nl.naast.testing.ServerProcess;
import nl.naast.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A server that trusts a hospital's identity provider, which names things its own way: the app is
 * in {@code azp}, and a nurse is known by a staff number.
 */
class OutsideIssuerIT {
  private static final String STAFF = "https://hospital.example/staff";
  private static final int A_SECOND = 20;
  private static ServerProcess server;
  private static Circle circle;

  @BeforeAll
  static void start() {
    server =
        ServerProcess.start(
            TestDatabase.freshUrl(),
            "--naast.issuers.trusted[0].claims.client=azp",
            "--naast.issuers.trusted[0].claims.roles=groups",
            "--naast.issuers.trusted[0].staff.claim=employee_number",
            "--naast.issuers.trusted[0].staff.system=" + STAFF,
            "--naast.rate.client=" + A_SECOND,
            "--naast.rate.sign-in=" + A_SECOND);
    circle = Circle.store(server.http(), "hospital");
    staff("nurse", "4711");
    staff("stranger", "4712");
    staff("regisseur", "4712");
  }

  private static void staff(String who, String number) {
    circle.put(
        "Practitioner",
        who,
        """
        {"resourceType":"Practitioner","id":"%s","active":true,"name":[{"text":"%s"}],
         "identifier":[{"system":"%s","value":"%s"}]}"""
            .formatted(circle.id(who), who, STAFF, number));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static FhirHttp.Answer patient(Map<String, Object> claims) {
    return with(server.token(claims)).get("/fhir/Patient/" + circle.id("p"));
  }

  private static FhirHttp with(String token) {
    return server.http().as(token);
  }

  private static Map<String, Object> claims(Object... more) {
    Map<String, Object> claims = new HashMap<>(Map.of("scope", "user/*.rs", "azp", "ehr-app"));
    for (int i = 0; i < more.length; i += 2) {
      claims.put((String) more[i], more[i + 1]);
    }
    return claims;
  }

  @Test
  void aProfessionalIsKnownByTheNumberOfTheHospital() {
    assertThat(patient(claims("employee_number", "4711")).status()).isEqualTo(200);
    assertThat(patient(claims("employee_number", "9999")).status()).as("nobody").isEqualTo(401);
    assertThat(patient(claims("employee_number", "4712")).status()).as("two").isEqualTo(401);
  }

  @Test
  void aPersonIsNamedByFhirUser() {
    String nurse = "Practitioner/" + circle.id("nurse");
    String base = "http://localhost:" + server.port() + "/fhir/";
    assertThat(patient(claims("fhirUser", nurse)).status()).isEqualTo(200);
    assertThat(patient(claims("fhirUser", base + nurse)).status()).isEqualTo(200);
    assertThat(patient(claims("fhirUser", "https://ehr.example/fhir/" + nurse)).status())
        .as("somebody of another server, who has the same id there")
        .isEqualTo(401);
    assertThat(patient(claims("fhirUser", "Practitioner/" + circle.id("stranger"))).status())
        .as("no relation")
        .isEqualTo(404);
  }

  @Test
  void withoutAPersonTheScopesOfPeopleOpenNothing() {
    assertThat(patient(claims()).status()).isEqualTo(403);
    assertThat(patient(claims("scope", List.of("system/Patient.rs"))).status()).isEqualTo(200);
  }

  @Test
  void rolesComeFromTheClaimThatIsConfigured() {
    assertThat(patient(claims("employee_number", "4711")).status()).isEqualTo(200);
    Map<String, Object> auditor =
        claims("fhirUser", "Practitioner/" + circle.id("stranger"), "groups", List.of("auditor"));
    FhirHttp.Answer trail =
        with(server.token(auditor)).get("/fhir/AuditEvent?entity=Patient/" + circle.id("p"));
    assertThat(trail.status()).as(trail.body()).isEqualTo(200);
    assertThat(trail.body()).contains("ehr-app");
    auditor.put("groups", List.of("nurses"));
    assertThat(with(server.token(auditor)).get("/fhir/AuditEvent").status()).isEqualTo(403);
  }

  @Test
  void anythingElseInTheTokenMustBeRightToo() {
    Map<String, Object> good = claims("employee_number", "4711");
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("aud", List.of("https://other.example/fhir")),
            Map.of("iss", "https://other.example"),
            Map.of("exp", Date.from(Instant.now().minusSeconds(60))))) {
      Map<String, Object> claims = new HashMap<>(good);
      claims.putAll(wrong);
      assertThat(patient(claims).status()).as(wrong.toString()).isEqualTo(401);
    }
    try (OutsideIssuer other = OutsideIssuer.start()) {
      good.put("iss", server.issuer().issuer());
      String forged = other.token("http://localhost:" + server.port() + "/fhir", good);
      assertThat(with(forged).get("/fhir/Patient").status()).as("another key").isEqualTo(401);
    }
  }

  /** The limit of this server is low, so that reaching it takes little. */
  @Test
  void aClientThatAsksTooMuchWaits() {
    FhirHttp greedy = with(server.token(claims("azp", "greedy", "scope", "system/*.rs")));
    FhirHttp.Answer last = greedy.get("/fhir/Location?_count=0");
    for (int i = 0; i < 100 * A_SECOND && last.status() == 200; i++) {
      last = greedy.get("/fhir/Location?_count=0");
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("Retry-After")).hasValue("1");
    assertThat(last.body()).contains("OperationOutcome", "Too many requests", "throttled");
    assertThat(patient(claims("employee_number", "4711")).status()).as("another").isEqualTo(200);
  }

  @Test
  void whoGuessesWaitsToo() {
    int status = guess();
    assertThat(status).isEqualTo(401);
    for (int i = 0; i < 100 * A_SECOND && status == 401; i++) {
      status = guess();
    }
    assertThat(status).isEqualTo(429);
    FhirHttp.Answer page = logIn();
    for (int i = 0; i < 100 * A_SECOND && page.status() != 429; i++) {
      page = logIn();
    }
    assertThat(page.header("Retry-After")).hasValue("1");
    assertThat(page.body()).as("people read it").contains("<h1>That is too often in a row</h1>");
    assertThat(patient(claims("employee_number", "4711")).status())
        .as("only signing in waits")
        .isEqualTo(200);
  }

  private static FhirHttp.Answer logIn() {
    return server
        .http()
        .post(
            "/login",
            "username=x&password=guess",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Accept",
            "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  private static int guess() {
    return server
        .http()
        .post(
            "/oauth2/token",
            "grant_type=client_credentials&client_id=ehr&client_secret=guess",
            "Content-Type",
            "application/x-www-form-urlencoded")
        .status();
  }
}
