package nl.naast.security.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.naast.testing.Circle;
import nl.naast.testing.Tokens;

/** The callers of the access matrix, each with all the scopes that such a caller can have. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum Who {
  PATIENT("the patient", (t, c) -> t.user("Patient/" + c.id("p"), all(), c.id("p"))),
  NAASTE(
      "a naaste to whom the patient opened things",
      (t, c) -> t.user("RelatedPerson/" + c.id("a"), all(), c.id("p"))),
  SAME_FAMILY(
      "a naaste of the same family",
      (t, c) -> t.user("RelatedPerson/" + c.id("b"), all(), c.id("p"))),
  REPRESENTATIVE(
      "a naaste who represents the patient by a mandate",
      (t, c) -> t.user("RelatedPerson/" + c.id("rep"), all(), c.id("p"))),
  OTHER_FAMILY(
      "a naaste of another family",
      (t, c) -> t.user("RelatedPerson/" + c.id("o"), all(), c.id("q"))),
  ENDED(
      "a naaste whose relation has ended",
      (t, c) -> t.user("RelatedPerson/" + c.id("ended"), all(), c.id("p"))),
  REGISSEUR(
      "the regisseur", (t, c) -> t.user("Practitioner/" + c.id("regisseur"), all(), c.id("p"))),
  PROFESSIONAL(
      "a professional at the patient's ward",
      (t, c) -> t.user("Practitioner/" + c.id("nurse"), all(), c.id("p"))),
  STRANGER(
      "a professional without a relation",
      (t, c) -> t.user("Practitioner/" + c.id("stranger"), all(), c.id("p"))),
  BACKEND("a backend system", (t, c) -> t.system()),
  AUDITOR(
      "an auditor", (t, c) -> t.of("auditor", Map.of("scope", all(), "roles", List.of("auditor")))),
  EXPIRED(
      "an expired token",
      (t, c) ->
          t.of(
              "ehr",
              Map.of(
                  "scope",
                  "system/*.cruds",
                  "iat",
                  Instant.now().minusSeconds(900),
                  "exp",
                  Instant.now().minusSeconds(600)))),
  WRONG_AUDIENCE(
      "a token for another server",
      (t, c) ->
          t.of("ehr", Map.of("scope", "system/*.cruds", "aud", List.of("https://elsewhere/fhir")))),
  NO_TOKEN("no token", (t, c) -> "");

  private final String label;
  private final BiFunction<Tokens, Circle, String> token;

  Who(String label, BiFunction<Tokens, Circle, String> token) {
    this.label = label;
    this.token = token;
  }

  private static String all() {
    return "patient/*.cruds user/*.cruds";
  }

  String label() {
    return label;
  }

  String token(Tokens tokens, Circle circle) {
    return token.apply(tokens, circle);
  }
}
