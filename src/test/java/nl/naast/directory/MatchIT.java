package nl.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What fits comes first, and says why, in a directory of more than 2,000 services. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchIT {
  /** More than a search may go by way of. */
  private static final int LINES = 2_010;

  private static final String HEADER =
      "id,name,provider,question_areas,help_kinds,need_areas,areas,life_expectancy,min_age,max_age,"
          + "strict,waiting_time,languages,first_step\n";
  private static final String[] KINDS = {
    "daily-care", "night-watch", "transport", "arranging", "mental-support", "relaxation"
  };
  private static final String[] AREAS = {"practical", "respite", "emotional", "information"};

  @Autowired FhirHttp http;
  @Autowired Tokens tokens;

  @BeforeAll
  void loadTheDirectory() {
    Random random = new Random(11);
    StringBuilder file = new StringBuilder(HEADER);
    file.append(
        "m-vptz,Vrijwilligers Palliatieve Terminale Zorg Groningen,VPTZ Nederland,practical|respite,"
            + "daily-care|night-watch,practical-support,0014 Groningen,3,,,,0,nl,Bel de coördinator\n");
    file.append(
        "m-young,Jonge mantelzorgers Groningen,,guidance,mental-support,,0014 Groningen,,8,24,yes,,"
            + "nl|en,Bel\n");
    for (int i = 2; i < LINES; i++) {
      int town = random.nextInt(40);
      file.append(
          String.format(
              Locale.ROOT,
              "m-%d,Dienst %d,Aanbieder %d,%s,%s,practical-support,%s,,,,,%d,%s,Bel\n",
              i,
              i,
              i % 60,
              AREAS[random.nextInt(AREAS.length)],
              KINDS[random.nextInt(KINDS.length)] + "|" + KINDS[random.nextInt(KINDS.length)],
              town == 0 ? "0014 Groningen" : "9%03d Plaats %d".formatted(town, town),
              random.nextInt(40),
              random.nextBoolean() ? "nl" : "nl|ar"));
    }
    FhirHttp administrator =
        http.as(
            tokens.of(
                "beheerder", Map.of("scope", "naast-admin", "roles", List.of("administrator"))));
    FhirHttp.Answer loaded =
        administrator.put("/admin/directory", file.toString(), "Content-Type", "text/csv");
    assertThat(loaded.status()).as(loaded.body()).isEqualTo(200);
    assertThat(loaded.json().path("lines").asInt()).isEqualTo(LINES);
  }

  private JsonNode match(String query) {
    FhirHttp.Answer answer =
        http.get("/fhir/HealthcareService/$match?" + query, "Accept-Language", "en");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> ids(JsonNode bundle) {
    List<String> ids = new ArrayList<>();
    bundle.path("entry").forEach(entry -> ids.add(entry.at("/resource/id").asText()));
    return ids;
  }

  private static List<String> reasons(JsonNode entry) {
    List<String> reasons = new ArrayList<>();
    for (JsonNode extension : entry.at("/search/extension")) {
      reasons.add(extension.at("/valueCodeableConcept/text").asText());
    }
    return reasons;
  }

  @Test
  void whoHasTwoMonthsLeftIsLedToTheVolunteersFirstAndIsToldWhy() {
    JsonNode found = match("help-kind=night-watch&municipality=Groningen&life-expectancy=2");
    assertThat(ids(found).get(0)).isEqualTo("m-vptz");
    assertThat(reasons(found.at("/entry/0")))
        .containsExactly(
            "Works in Groningen.",
            "Gives: night watch.",
            "Fits the life expectancy: meant for 3 months or less.");
    assertThat(found.at("/entry/0/search/score").asDouble()).isEqualTo(1.0);
    assertThat(found.at("/entry/0/fullUrl").asText()).endsWith("/fhir/HealthcareService/m-vptz");
    assertThat(found.path("total").asInt()).isGreaterThan(5);
    List<Double> scores = new ArrayList<>();
    found.path("entry").forEach(entry -> scores.add(-entry.at("/search/score").asDouble()));
    assertThat(scores).isSorted();
  }

  @Test
  void whoHasAYearLeftIsLedElsewhereFirst() {
    JsonNode found = match("help-kind=night-watch&municipality=0014&life-expectancy=12&count=100");
    List<String> ids = ids(found);
    assertThat(ids.get(0)).isNotEqualTo("m-vptz");
    assertThat(ids).as("mainly for others, so last and not left out").contains("m-vptz");
    assertThat(reasons(found.path("entry").get(ids.indexOf("m-vptz"))))
        .contains("Mainly for a life expectancy of 3 months or less.");
  }

  @Test
  void whatWorksElsewhereOrGivesOtherHelpIsNotThere() {
    JsonNode found = match("help-kind=night-watch&municipality=GM0014&count=100");
    for (JsonNode entry : found.path("entry")) {
      assertThat(entry.at("/resource/type").toString()).contains("night-watch");
      assertThat(entry.at("/resource/coverageArea").toString())
          .containsAnyOf("area-0014", "area-nl");
    }
  }

  @Test
  void aStrictAgeLeavesOutWhoIsOlder() {
    String asked = "question-area=guidance&municipality=Groningen&age=";
    assertThat(ids(match(asked + 16))).contains("m-young");
    assertThat(ids(match(asked + 40))).doesNotContain("m-young");
  }

  @Test
  void aLanguageCountsAndTheSameQuestionGetsTheSameAnswer() {
    String asked = "help-kind=transport&municipality=Groningen&language=ar&count=100";
    JsonNode found = match(asked);
    assertThat(reasons(found.at("/entry/0"))).contains("Speaks: ar.");
    assertThat(ids(match(asked))).isEqualTo(ids(found));
    assertThat(ids(match(asked.replace("count=100", "count=3")))).hasSize(3);
  }

  @Test
  void whatIsNotKnownIsToldWithWhatIs() {
    String[][] table = {
      {"help-kind=night-watch", "Give municipality"},
      {"municipality=Gronigen", "Do you mean: Groningen?"},
      {"municipality=9999", "is not known here"},
      {"municipality=Groningen&help-kind=nachtwaak", "night-watch"},
      {"municipality=Groningen&life-expectancy=-1", "life-expectancy lies between 0 and 1200"},
      {"municipality=Groningen&count=1000", "count lies between 0 and 100"},
    };
    for (String[] row : table) {
      FhirHttp.Answer refused =
          http.get("/fhir/HealthcareService/$match?" + row[0], "Accept-Language", "en");
      assertThat(refused.status()).as(row[0] + refused.body()).isEqualTo(400);
      assertThat(refused.body()).contains(row[1]);
    }
  }

  @Test
  void aPostKeepsWhatIsAskedOutOfTheAddress() {
    FhirHttp.Answer found =
        http.post(
            "/fhir/HealthcareService/$match",
            """
            {"resourceType":"Parameters","parameter":[
             {"name":"municipality","valueString":"Groningen"},
             {"name":"help-kind","valueCode":"night-watch"},
             {"name":"life-expectancy","valueInteger":2}]}""",
            "Accept-Language",
            "nl");
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    assertThat(ids(found.json()).get(0)).isEqualTo("m-vptz");
    assertThat(reasons(found.json().at("/entry/0"))).contains("Werkt in Groningen.");
  }

  @Test
  void aSearchByWayOfAllServicesIsTooMuch() {
    FhirHttp naaste = http.as(tokens.user("RelatedPerson/x", "user/*.rs"));
    FhirHttp.Answer refused =
        naaste.get(
            "/fhir/Organization?_has:HealthcareService:organization:active=true",
            "Accept-Language",
            "en");
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("too many resources");
  }

  @Test
  void everybodyWithAScopeForServicesMayAskAndNobodyElse() {
    String path = "/fhir/HealthcareService/$match?municipality=Groningen";
    assertThat(http.as("").get(path).status()).isEqualTo(401);
    FhirHttp naaste = http.as(tokens.user("RelatedPerson/x", "user/HealthcareService.rs"));
    assertThat(naaste.get(path).status()).isEqualTo(200);
    FhirHttp other = http.as(tokens.user("RelatedPerson/x", "user/Task.rs"));
    assertThat(other.get(path).status()).isEqualTo(403);
  }
}
