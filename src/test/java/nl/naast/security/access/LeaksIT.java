package nl.naast.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.naast.server.FhirInterceptor;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The leaks that were measured on the stock HAPI server, by the numbers of the list in the design:
 * each is seen here with our guard taken out, and not with it in. The guard is taken out from
 * within; the product has no switch for it.
 */
@ServerTest
class LeaksIT {
  private static final String ALL = "patient/*.cruds user/*.cruds";
  private final FhirHttp http;
  private final Tokens tokens;
  private final IInterceptorService hooks;
  private final ApplicationContext server;
  private final Circle circle;

  @Autowired
  LeaksIT(FhirHttp http, Tokens tokens, IInterceptorService hooks, ApplicationContext server) {
    this.http = http;
    this.tokens = tokens;
    this.hooks = hooks;
    this.server = server;
    this.circle = Circle.named(http, "leaks");
  }

  @BeforeEach
  void store() {
    Circle.store(http, "leaks");
  }

  private FhirHttp naaste() {
    return naaste("a");
  }

  private FhirHttp naaste(String who) {
    return http.as(tokens.user("RelatedPerson/" + circle.id(who), ALL, circle.id("p")));
  }

  private FhirHttp patient() {
    return http.as(tokens.user("Patient/" + circle.id("p"), ALL, circle.id("p")));
  }

  /** What comes out with these guards taken out. */
  private <T> T without(Set<Class<? extends FhirInterceptor>> guards, Supplier<T> asked) {
    List<? extends FhirInterceptor> out =
        guards.stream().map(guard -> (FhirInterceptor) server.getBean(guard)).toList();
    out.forEach(hooks::unregisterInterceptor);
    try {
      return asked.get();
    } finally {
      out.forEach(hooks::registerInterceptor);
    }
  }

  private static int total(FhirHttp.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("total").asInt();
  }

  private String observation(String focus, String more) {
    return """
        {"resourceType":"Observation","status":"final",
         "meta":{"profile":[
          "https://naast.example/fhir/StructureDefinition/health-literacy-observation"]},
         "code":{"coding":[{"system":"https://naast.example/fhir/CodeSystem/naast-observation-code",
                            "code":"health-literacy"}]},
         "subject":{"reference":"Patient/%s"},"focus":[{"reference":"RelatedPerson/%s"}],%s
         "effectiveDateTime":"2026-02-10",
         "valueCodeableConcept":{"coding":[
          {"system":"https://naast.example/fhir/CodeSystem/health-literacy","code":"limited"}]}}"""
        .formatted(circle.id("p"), circle.id(focus), more);
  }

  @Test
  @DisplayName("1: a conditional create gives the body of somebody else's resource")
  void conditionalCreate() {
    Supplier<FhirHttp.Answer> create =
        () ->
            naaste()
                .post(
                    "/fhir/Observation",
                    observation("a", ""),
                    "If-None-Exist",
                    "_id=" + circle.id("about-b"),
                    "Prefer",
                    "return=representation");
    String hidden = "\"id\":\"" + circle.id("about-b") + "\"";
    assertThat(
            without(Set.of(ConditionalGuard.class, ShowGuard.class, WriteGuard.class), create)
                .body())
        .contains(hidden);
    assertThat(create.get().status()).isEqualTo(403);
    assertThat(create.get().body()).doesNotContain(hidden);
  }

  @Test
  @DisplayName("1: a PATCH gives the body of somebody else's resource")
  void patch() {
    String touch =
        """
        {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
         {"name":"type","valueCode":"replace"},
         {"name":"path","valueString":"Observation.status"},
         {"name":"value","valueCode":"final"}]}]}""";
    Supplier<FhirHttp.Answer> patch =
        () ->
            naaste()
                .send(
                    "PATCH",
                    "/fhir/Observation/" + circle.id("about-b"),
                    touch,
                    "Prefer",
                    "return=representation");
    assertThat(
            without(Set.of(InstanceGuard.class, WriteGuard.class, ShowGuard.class), patch).body())
        .contains("health-literacy");
    assertThat(patch.get().status()).isEqualTo(404);
    assertThat(patch.get().body()).doesNotContain("health-literacy");
  }

  @Test
  @DisplayName("2: _has tells that there is something hidden")
  void has() {
    Supplier<Integer> found =
        () ->
            total(
                patient()
                    .get(
                        "/fhir/Patient?_has:Observation:subject:_id="
                            + circle.id("about-b")
                            + "&_total=accurate&_tag:not="
                            + UUID.randomUUID()));
    assertThat(without(Set.of(ChainGuard.class), found)).isEqualTo(1);
    assertThat(found.get()).isZero();
  }

  @Test
  @DisplayName("2: a chain tells what is in something hidden")
  void chain() {
    // Naaste b may not see the patient.
    Supplier<Integer> found =
        () ->
            total(
                naaste("b")
                    .get(
                        "/fhir/RelatedPerson?_id="
                            + circle.id("b")
                            + "&patient:Patient.given=p&_total=accurate&_lastUpdated=ge"
                            + (1900 + (int) (Math.random() * 100))));
    assertThat(without(Set.of(ChainGuard.class), found)).isEqualTo(1);
    assertThat(found.get()).isZero();
  }

  @Test
  @DisplayName("3: _revinclude tells that there is something hidden")
  void revinclude() {
    Supplier<String> asked =
        () ->
            patient()
                .get(
                    "/fhir/Patient?_id="
                        + circle.id("p")
                        + "&_revinclude=Observation:subject&_tag:not="
                        + UUID.randomUUID())
                .body();
    String hidden = circle.id("about-b");
    assertThat(without(Set.of(Includes.class, ShowGuard.class), asked)).contains(hidden);
    assertThat(asked.get()).contains(circle.id("p")).doesNotContain(hidden);
  }

  @Test
  @DisplayName("4: the status tells hidden from absent")
  void status() {
    String hidden = "/fhir/Observation/" + circle.id("about-b");
    Supplier<FhirHttp.Answer> read = () -> naaste().get(hidden);
    assertThat(without(Set.of(ShowGuard.class), read).status()).isEqualTo(200);
    FhirHttp.Answer absent = naaste().get("/fhir/Observation/" + circle.id("nothing"));
    assertThat(read.get().status()).isEqualTo(absent.status()).isEqualTo(404);
    assertThat(read.get().body()).isEqualTo(absent.body());
  }

  @Test
  @DisplayName("5: a reference to what is hidden is stored, one to nothing is not")
  void references() {
    FhirHttp.Answer stored =
        without(
            Set.of(UnseenReferences.class, WriteGuard.class),
            () -> refer("Encounter/" + circle.id("encounter-q")));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    FhirHttp.Answer hidden = refer("Encounter/" + circle.id("encounter-q"));
    FhirHttp.Answer absent = refer("Encounter/" + circle.id("encounter-x"));
    assertThat(hidden.status()).isEqualTo(absent.status()).isEqualTo(422);
    assertThat(hidden.body()).isEqualTo(absent.body().replace("encounter-x", "encounter-q"));
  }

  private FhirHttp.Answer refer(String encounter) {
    return naaste()
        .post(
            "/fhir/Observation",
            observation("a", "\"encounter\":{\"reference\":\"" + encounter + "\"},"));
  }

  @Test
  @DisplayName("6: what one may write carries somebody else's with it")
  void planting() {
    Supplier<FhirHttp.Answer> plant =
        () ->
            patient()
                .post(
                    "/fhir/Consent",
                    circle
                        .consent("x", "patient-consent", "Patient/" + circle.id("p"), "o")
                        .replace("\"id\":\"" + circle.id("x") + "\",", "")
                        .replace(
                            "\"patient\":{\"reference\":\"Patient/" + circle.id("p") + "\"}",
                            "\"patient\":{\"reference\":\"Patient/" + circle.id("q") + "\"}"));
    FhirHttp.Answer planted = without(Set.of(WriteGuard.class, UnseenReferences.class), plant);
    assertThat(planted.status()).as(planted.body()).isEqualTo(201);
    FhirHttp.Answer refused = without(Set.of(UnseenReferences.class), plant);
    assertThat(refused.status()).as("by the write guard alone").isIn(403, 404);
    assertThat(plant.get().status()).isIn(403, 404, 422);
  }

  @Test
  @DisplayName("7: one value of several that matches lets the others through")
  void severalValues() {
    String about = "/fhir/Observation?focus=RelatedPerson/%s,RelatedPerson/%s&_total=accurate";
    Supplier<FhirHttp.Answer> asked =
        () ->
            naaste()
                .get(
                    about.formatted(circle.id("a"), circle.id("b"))
                        + "&_tag:not="
                        + UUID.randomUUID());
    assertThat(without(Set.of(NarrowingGuard.class, ShowGuard.class), asked).body())
        .contains(circle.id("about-b"));
    assertThat(asked.get().body())
        .contains(circle.id("about-a"))
        .doesNotContain(circle.id("about-b"));
  }

  @Test
  @DisplayName("8: what a naaste answered about herself is the patient's, for its subject is")
  void subjectIsPatient() {
    Supplier<String> asked =
        () ->
            patient()
                .get(
                    "/fhir/Observation?subject=Patient/"
                        + circle.id("p")
                        + "&_tag:not="
                        + UUID.randomUUID())
                .body();
    assertThat(without(Set.of(NarrowingGuard.class, ShowGuard.class), asked))
        .contains(circle.id("about-a"));
    assertThat(asked.get()).doesNotContain(circle.id("about-a"), circle.id("about-b"));
  }

  @Test
  @DisplayName("11: what has no patient is anybody's to change")
  void withoutPatient() {
    String hospital = "/fhir/Organization/" + circle.id("hospital");
    String changed = http.get(hospital).body().replace("\"Hospital\"", "\"Changed\"");
    Supplier<FhirHttp.Answer> change = () -> naaste().put(hospital, changed);
    assertThat(
            without(Set.of(InteractionGuard.class, InstanceGuard.class, WriteGuard.class), change)
                .status())
        .isEqualTo(200);
    assertThat(change.get().status()).isEqualTo(403);
    http.put(hospital, changed.replace("\"Changed\"", "\"Hospital\""));
  }
}
