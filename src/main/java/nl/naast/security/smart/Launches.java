package nl.naast.security.smart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.naast.security.key.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code NAAST_LAUNCH}: launches that an EHR announced, each for one use. */
@Component
class Launches {
  /** From the EHR's announcement to the app's request there is one click, or a login. */
  static final Duration LIFE = Duration.ofMinutes(5);

  private final JdbcClient jdbc;

  Launches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Announces a launch; gives the value of the parameter {@code launch}. */
  String add(String clientId, LaunchContext context) {
    jdbc.sql("delete from NAAST_LAUNCH where EXPIRES_AT < ?").param(now(Instant.now())).update();
    String launch = Secret.random();
    jdbc.sql(
            "insert into NAAST_LAUNCH (LAUNCH_HASH, CLIENT_ID, CONTEXT, EXPIRES_AT)"
                + " values (?, ?, ?, ?)")
        .params(Secret.hash(launch), clientId, context.toJson(), now(Instant.now().plus(LIFE)))
        .update();
    return launch;
  }

  /** Whether a launch was announced for this client and not used. */
  boolean isFor(String launch, String clientId) {
    return find(launch, clientId).isPresent();
  }

  /** Uses a launch: the next who comes with it finds nothing. */
  @Transactional
  public Optional<LaunchContext> use(String launch, String clientId) {
    Optional<LaunchContext> found = find(launch, clientId);
    int used =
        jdbc.sql("delete from NAAST_LAUNCH where LAUNCH_HASH = ? and CLIENT_ID = ?")
            .params(Secret.hash(launch), clientId)
            .update();
    return used == 1 ? found : Optional.empty();
  }

  private Optional<LaunchContext> find(String launch, String clientId) {
    return jdbc.sql(
            "select CONTEXT from NAAST_LAUNCH"
                + " where LAUNCH_HASH = ? and CLIENT_ID = ? and EXPIRES_AT > ?")
        .params(Secret.hash(launch), clientId, now(Instant.now()))
        .query(String.class)
        .optional()
        .map(LaunchContext::parse);
  }

  private static java.time.OffsetDateTime now(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
