package nl.naast.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.naast.support.Apps;
import nl.naast.support.ServerTest;
import nl.naast.support.SmartApp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The login page: for people, in their language, and not for who guesses. */
@ServerTest
class LoginIT {
  @Autowired Apps apps;

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
  void theSessionGetsAnotherNameWhenSomebodyLogsIn() {
    apps.account("fixed", null, "auditor");
    SmartApp app = apps.open();
    SmartApp.Place login = app.follow(apps.root() + "/login");
    String before = app.cookie("JSESSIONID");
    app.logIn(login, "fixed", "fixed");
    assertThat(app.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
  }
}
