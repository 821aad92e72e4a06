package nl.naast.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.naast.testing.Apps;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.SmartApp;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The login page: for people, in their language, and not for who guesses. */
@ServerTest
class LoginIT {
  @Autowired Apps apps;
  @Autowired FhirHttp http;
  @Autowired ServletWebServerApplicationContext server;

  private SmartApp.Place tryOnce(String user, String password) {
    SmartApp app = apps.open();
    return app.logIn(app.follow(apps.root() + "/login"), user, password);
  }

  @Test
  void afterFiveWrongPasswordsTheRightOneHasToWaitToo() {
    apps.account("guessed-at", null, "auditor");
    String refused = tryOnce("guessed-at", "wrong").page().text();
    for (int guess = 2; guess <= 5; guess++) {
      assertThat(tryOnce("guessed-at", "wrong").page().text())
          .as("each refusal looks the same")
          .isEqualTo(refused);
    }
    assertThat(tryOnce("guessed-at", "guessed-at").page().text()).isEqualTo(refused);
    assertThat(tryOnce("nobody-of-this-name", "wrong").page().text()).isEqualTo(refused);
  }

  @Test
  void theRightOneIsGoodAndTheNameMayBeWrittenInCapitals() {
    apps.account("careful", null, "auditor");
    assertThat(tryOnce("careful", "wrong").page().text()).contains("is not right");
    assertThat(tryOnce(" Careful ", "careful").page().text()).contains("You are logged in");
  }

  @Test
  void aFormOfAnotherSiteLogsNobodyIn() {
    apps.account("forged", null, "auditor");
    var answer = apps.open().send("/login", Map.of("username", "forged", "password", "forged"));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void whoLeavesTheLoginPageOpenForLongIsToldSoOnAPage() {
    apps.account("slow", null, "auditor");
    SmartApp app = apps.open();
    SmartApp.Place login = app.follow(apps.root() + "/login");
    idle(app.cookie("JSESSIONID"), 16);
    SmartApp.Place late = app.logIn(login, "slow", "slow");
    assertThat(late.status()).isEqualTo(403);
    assertThat(late.page().text()).contains("This page has expired", "open it again");
  }

  @Test
  void whoIsLoggedInAndDoesNothingForAQuarterOfAnHourIsLoggedOut() {
    SmartApp app = apps.open();
    app.logIn(app.authorize(apps.request(Apps.ALL)), "naaste", "naaste");
    String session = app.cookie("JSESSIONID");

    idle(session, 14);
    assertThat(app.authorize(apps.request(Apps.ALL)).page().text()).contains("Family app");

    idle(session, 16);
    assertThat(app.authorize(apps.request(Apps.ALL)).page().title()).contains("Log in");
  }

  /** As if the browser had asked for nothing for so long; Tomcat's clock cannot be set. */
  private void idle(String session, int minutes) {
    Tomcat tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
    Context application = (Context) tomcat.getHost().findChildren()[0];
    // A request that is answered may still be ending, and ends with saying that it was just now.
    ThreadPoolExecutor workers =
        (ThreadPoolExecutor) tomcat.getConnector().getProtocolHandler().getExecutor();
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (workers.getActiveCount() > 0) {
      assertThat(System.nanoTime()).as("the server is idle").isLessThan(until);
      Thread.onSpinWait();
    }
    try {
      application
          .getManager()
          .findSession(session)
          .setCreationTime(Instant.now().minus(Duration.ofMinutes(minutes)).toEpochMilli());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFailureIsAPageForABrowserInTheLanguageOfItsReader() {
    FhirHttp.Answer page =
        http.as("")
            .get(
                "/logim",
                "Accept",
                "text/html,application/xhtml+xml,*/*;q=0.8",
                "Accept-Language",
                "nl");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type")).hasValueSatisfying(t -> assertThat(t).contains("html"));
    assertThat(page.header("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("style-src 'self'"));
    assertThat(page.body()).contains("lang=\"nl\"", "Deze pagina is er niet");
    for (String accept : List.of("*/*", "text/html, image/gif, image/jpeg, */*; q=.2")) {
      assertThat(http.as("").get("/logim", "Accept", accept).json().path("status").asInt())
          .as("a program reads JSON, also one by Java's HttpURLConnection")
          .isEqualTo(404);
    }
  }

  @Test
  void theSessionGetsAnotherNameWhenSomebodyLogsIn() {
    apps.account("fixed", null, "auditor");
    SmartApp app = apps.open();
    SmartApp.Place login = app.follow(apps.root() + "/login");
    String before = app.cookie("JSESSIONID");
    app.logIn(login, "fixed", "fixed");
    assertThat(app.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
  }
}
