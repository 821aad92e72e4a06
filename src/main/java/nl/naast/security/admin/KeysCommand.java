package nl.naast.security.admin;

import com.nimbusds.jose.jwk.JWK;
import java.util.concurrent.Callable;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.key.SigningKeys;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the keys that sign tokens, newest first, and replaces the one that signs. */
@Component
@Command(
    description =
        "Lists the keys that verify tokens; the first one signs. A server that runs sees a change"
            + " within 30 seconds.",
    mixinStandardHelpOptions = true)
class KeysCommand implements AdminCommand, Callable<Integer> {
  private final SigningKeys keys;
  private final CommandRecord trail;

  @Spec CommandSpec spec;

  @Option(
      names = "--replace",
      description = "sign with a new key; tokens of the last one stay good")
  boolean replace;

  @Option(
      names = "--replace-at-once",
      description = "sign with a new key, and end every token that was signed before: after a leak")
  boolean atOnce;

  KeysCommand(SigningKeys keys, CommandRecord trail) {
    this.keys = keys;
    this.trail = trail;
  }

  @Override
  public String name() {
    return "keys";
  }

  @Override
  public Integer call() {
    if (atOnce) {
      trail.record(AuditKind.KEY_ROTATED, "keys: all others end");
      keys.replaceAtOnce();
    } else if (replace) {
      trail.record(AuditKind.KEY_ROTATED, "keys");
      keys.replace();
    }
    for (JWK key : keys.published().getKeys()) {
      spec.commandLine().getOut().println(key.getKeyID());
    }
    return 0;
  }
}
