package nl.naast.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The leaks of the design's list of which the guard alone is tested: caps, what is public, included
 * rows and pages, operations that are not there. The others are in {@link LeaksIT}.
 */
@ServerTest
class ClosedDoorsIT {
  private final FhirHttp http;
  private final Tokens tokens;
  private final Circle circle;

  @Autowired
  ClosedDoorsIT(FhirHttp http, Tokens tokens) {
    this.http = http;
    this.tokens = tokens;
    this.circle = Circle.named(http, "leaks");
  }

  @BeforeEach
  void store() {
    Circle.store(http, "leaks");
  }

  private FhirHttp naaste(String who) {
    return circle.as(tokens, "RelatedPerson", who);
  }

  private FhirHttp patient() {
    return circle.as(tokens, "Patient", "p");
  }

  @Test
  @DisplayName("10: what costs the server much, or tells what it is, is capped or off")
  void caps() {
    assertThat(http.get("/fhir/Patient/" + circle.id("p") + "/$graphql?query=%7Bid%7D").status())
        .isIn(400, 403, 404);
    assertThat(http.get("/fhir/Patient?_id=" + "x,".repeat(900) + "x").status()).isEqualTo(400);
    assertThat(http.get("/fhir/Patient?_count=100000").json().path("entry").size())
        .isLessThanOrEqualTo(200);
    FhirHttp.Answer any = http.get("/fhir/metadata");
    assertThat(any.header("X-Powered-By")).isEmpty();
    assertThat(any.header("Server")).isEmpty();
  }

  @Test
  @DisplayName("12: without a token there is only what is for all")
  void withoutToken() {
    FhirHttp nobody = http.as("");
    for (String path :
        new String[] {
          "/fhir/metadata",
          "/fhir/.well-known/smart-configuration",
          "/fhir/StructureDefinition?_count=1",
          "/.well-known/openid-configuration",
          "/oauth2/jwks",
          "/login",
          "/actuator/health"
        }) {
      assertThat(nobody.get(path).status()).as(path).isEqualTo(200);
    }
    for (String path :
        new String[] {
          "/fhir/Patient",
          "/fhir/Patient/" + circle.id("p"),
          "/fhir/Patient/" + circle.id("p") + "/_history",
          "/fhir/AuditEvent",
          "/fhir/Organization",
          "/fhir?_getpages=x",
          "/fhir/_history",
          "/fhir/StructureDefinition/$validate",
          "/admin/clients",
          "/launch"
        }) {
      assertThat(nobody.get(path).status()).as(path).isEqualTo(401);
    }
    for (String path : new String[] {"/actuator/env", "/actuator/beans", "/h2-console"}) {
      assertThat(nobody.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(nobody.post("/fhir", "{\"resourceType\":\"Bundle\",\"type\":\"batch\"}").status())
        .isEqualTo(401);
  }

  @Test
  @DisplayName("13: included rows, pages, and scopes of two kinds in one token")
  void includesPagesAndScopes() {
    String body =
        naaste("b")
            .get(
                "/fhir/RelatedPerson?_id="
                    + circle.id("b")
                    + "&_include=RelatedPerson:patient&_count=1")
            .body();
    assertThat(body).contains(circle.id("b")).doesNotContain("Patient p");

    FhirHttp.Answer first = patient().get("/fhir/RelatedPerson?_count=1");
    String next =
        first.json().path("link").findValuesAsText("url").stream()
            .filter(url -> url.contains("_getpages"))
            .findFirst()
            .orElseThrow()
            .replaceFirst("^https?://[^/]+", "");
    assertThat(patient().get(next).status()).isEqualTo(200);
    assertThat(naaste("o").get(next).status()).as("somebody else's page").isIn(404, 410);

    String mixed = tokens.user("RelatedPerson/" + circle.id("a"), "system/*.cruds patient/*.cruds");
    assertThat(http.as(mixed).get("/fhir/RelatedPerson/" + circle.id("a")).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("14: files of the server are not read, nothing is expunged")
  void operations() {
    for (String path :
        new String[] {
          "/fhir/CodeSystem/$upload-external-code-system",
          "/fhir/$expunge",
          "/fhir/Patient/" + circle.id("p") + "/$expunge",
          "/fhir/$reindex",
          "/fhir/$mark-all-resources-for-reindexing"
        }) {
      assertThat(http.post(path, "{\"resourceType\":\"Parameters\"}").status())
          .as(path)
          .isIn(400, 403, 404, 405);
    }
    assertThat(http.get("/fhir/Patient/" + circle.id("p")).status()).isEqualTo(200);
  }
}
