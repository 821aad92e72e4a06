package nl.naast.security.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.naast.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types on a new machine, in a process of its own. */
class AdminCommandLineIT {
  private final String database = TestDatabase.freshUrl();

  private record Ended(int code, String said) {}

  private Ended run(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.naast.NaastApplication",
                "admin"));
    command.addAll(List.of(words));
    command.add("--spring.datasource.url=" + database);
    command.add("--spring.datasource.username=" + TestDatabase.user());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), said);
  }

  @Test
  void theFirstAdministratorAndTheFirstSystem(@TempDir Path folder)
      throws IOException, InterruptedException {
    Ended invited = run("invite", "--role", "administrator");
    assertThat(invited.code()).as(invited.said()).isZero();
    assertThat(invited.said())
        .containsPattern("http://localhost:8080/invitation/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}")
        .contains("Works once, until ");

    Path file =
        Files.writeString(
            folder.resolve("portal.json"),
            """
            {"client_id":"portal","client_name":"Portal",
             "token_endpoint_auth_method":"client_secret_basic",
             "redirect_uris":["https://portal.example/callback"],"scope":"openid patient/*.rs"}""");
    Ended registered = run("clients", "--put", file.toString());
    assertThat(registered.code()).as(registered.said()).isZero();
    assertThat(registered.said())
        .contains("client_secret of portal: ", "portal\tclient_secret_basic\tPortal\tenabled");
    assertThat(run("clients", "--disable", "portal").said()).contains("\tdisabled");
    assertThat(run("accounts").code()).isZero();
    String first = run("keys").said().strip();
    assertThat(run("keys", "--replace").said()).contains(first);
    assertThat(run("keys", "--replace-at-once").said()).doesNotContain(first);
  }

  @Test
  void whatCannotBeIsSaid(@TempDir Path folder) throws IOException, InterruptedException {
    Ended role = run("invite", "--role", "king");
    assertThat(role.code()).isEqualTo(1);
    assertThat(role.said()).contains("A role is administrator or auditor.");
    Path file = Files.writeString(folder.resolve("x.json"), "{\"client\":1}");
    Ended form = run("clients", "--put", file.toString());
    assertThat(form.code()).isEqualTo(1);
    assertThat(form.said()).contains("Send a JSON object with client_id");
    Ended nothing = run("dance");
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.said()).doesNotContain("Exception");
  }
}
