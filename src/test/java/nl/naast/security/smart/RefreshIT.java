package nl.naast.security.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.naast.security.account.Accounts;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An app that goes on without asking again, until there is a reason to stop. */
@ServerTest
class RefreshIT {
  private static final String SCOPE = "launch/patient patient/*.rs offline_access";
  @Autowired Apps apps;
  @Autowired FhirHttp http;
  @Autowired Accounts accounts;

  @Test
  void aRefreshTokenIsExchangedForTheNext() {
    SmartApp.Answer first = apps.tokens("naaste", SCOPE);
    SmartApp.Answer next = apps.open().refresh(Apps.APP, first.text("refresh_token"));
    assertThat(next.status()).as(next.json().toString()).isEqualTo(200);
    assertThat(next.text("patient")).isEqualTo(apps.circle().id("p"));
    assertThat(next.text("scope").split(" ")).containsExactlyInAnyOrder(SCOPE.split(" "));
    assertThat(next.text("refresh_token")).isNotEmpty().isNotEqualTo(first.text("refresh_token"));
    assertThat(reads(next.text("access_token"))).isEqualTo(200);
  }

  @Test
  void whoComesWithASpentOneEndsTheWholeAuthorization() {
    SmartApp.Answer first = apps.tokens("naaste", SCOPE);
    SmartApp.Answer next = apps.open().refresh(Apps.APP, first.text("refresh_token"));
    SmartApp.Answer again = apps.open().refresh(Apps.APP, first.text("refresh_token"));
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.text("error")).isEqualTo("invalid_grant");
    assertThat(reads(next.text("access_token"))).isEqualTo(401);
    assertThat(apps.open().refresh(Apps.APP, next.text("refresh_token")).text("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void whenItComesManyTimesAtOnceItWorksOnceAtMost() {
    SmartApp.Answer first = apps.tokens("naaste", SCOPE);
    List<SmartApp.Answer> answers =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> apps.open().refresh(Apps.APP, first.text("refresh_token")))
            .toList();
    assertThat(answers.stream().filter(answer -> answer.status() == 200).count())
        .isLessThanOrEqualTo(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> assertThat(answer.text("error")).isEqualTo("invalid_grant"));
  }

  @Test
  void anotherAppCannotUseIt() {
    apps.register("other-app", nl.naast.security.client.ClientAuthentication.NONE, null, null);
    SmartApp.Answer tokens = apps.tokens("naaste", SCOPE);
    assertThat(apps.open().refresh("other-app", tokens.text("refresh_token")).text("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void withoutAskingForItThereIsNone() {
    SmartApp.Answer tokens = apps.tokens("naaste", "launch/patient patient/*.rs");
    assertThat(tokens.json().has("refresh_token")).isFalse();
    assertThat(
            apps.tokens("naaste", "launch/patient patient/*.rs online_access")
                .text("refresh_token"))
        .isNotEmpty();
  }

  @Test
  void aRelationThatEndedEndsTheRefreshToo() {
    String naaste = apps.circle().id("leaving");
    put(naaste, true);
    apps.account("leaving", "RelatedPerson/" + naaste);
    SmartApp.Answer tokens = apps.tokens("leaving", SCOPE);
    assertThat(tokens.status()).as(tokens.json().toString()).isEqualTo(200);
    put(naaste, false);
    SmartApp.Answer next = apps.open().refresh(Apps.APP, tokens.text("refresh_token"));
    assertThat(next.status()).isEqualTo(400);
    assertThat(next.text("error")).isEqualTo("invalid_grant");
    assertThat(http.as(tokens.text("access_token")).get("/fhir/RelatedPerson/" + naaste).status())
        .isEqualTo(404);
  }

  @Test
  void anAccountThatIsDisabledIsOutAtOnce() {
    apps.account("dismissed", "RelatedPerson/" + apps.circle().id("a"));
    SmartApp.Answer tokens = apps.tokens("dismissed", SCOPE);
    assertThat(reads(tokens.text("access_token"))).isEqualTo(200);
    accounts.all().stream()
        .filter(account -> account.username().equals("dismissed"))
        .forEach(account -> accounts.setEnabled(account.id(), false));
    assertThat(reads(tokens.text("access_token"))).isEqualTo(401);
    assertThat(apps.open().refresh(Apps.APP, tokens.text("refresh_token")).text("error"))
        .isEqualTo("invalid_grant");
    SmartApp app = apps.open();
    assertThat(app.logIn(app.authorize(apps.request(SCOPE)), "dismissed", "dismissed").address())
        .endsWith("/login?error");
  }

  private int reads(String token) {
    return http.as(token).get("/fhir/RelatedPerson/" + apps.circle().id("a")).status();
  }

  private void put(String id, boolean active) {
    String naaste =
        http.get("/fhir/RelatedPerson/" + apps.circle().id("a"))
            .body()
            .replace("\"id\":\"" + apps.circle().id("a") + "\"", "\"id\":\"" + id + "\"")
            .replace("\"active\":true", "\"active\":" + active);
    FhirHttp.Answer answer = http.put("/fhir/RelatedPerson/" + id, naaste);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }
}
