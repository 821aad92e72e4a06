package nl.naast.security.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code NAAST_ACCOUNT}. Read at every use, so that a change holds at the next. */
@Component
public class Accounts {
  private static final String ALL =
      "select ACCOUNT_ID, USERNAME, PASSWORD_HASH, FHIR_USER, ROLES, ENABLED, FAILURES,"
          + " LOCKED_UNTIL from NAAST_ACCOUNT";
  private final JdbcClient jdbc;
  private final Passwords passwords;
  private final ApplicationEventPublisher events;

  Accounts(JdbcClient jdbc, Passwords passwords, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.events = events;
  }

  /** An account and what guards it. */
  record Row(Account account, String passwordHash, int failures, @Nullable Instant lockedUntil) {}

  /** One account, also one that is not enabled. */
  public Optional<Account> byId(String id) {
    return jdbc.sql(ALL + " where ACCOUNT_ID = ?")
        .param(id)
        .query((row, number) -> row(row).account())
        .optional();
  }

  Optional<Row> byUsername(String username) {
    return jdbc.sql(ALL + " where USERNAME = ?")
        .param(normal(username))
        .query((row, number) -> row(row))
        .optional();
  }

  /** All, by user name. */
  public List<Account> all() {
    return jdbc.sql(ALL + " order by USERNAME").query((row, n) -> row(row).account()).list();
  }

  /**
   * Makes an account; empty when the user name is taken.
   *
   * @param password as it was typed in; only its hash is stored
   */
  public Optional<Account> create(
      String username, String password, @Nullable String fhirUser, Set<String> roles) {
    Account account =
        new Account(UUID.randomUUID().toString(), normal(username), fhirUser, roles, true);
    try {
      jdbc.sql(
              "insert into NAAST_ACCOUNT (ACCOUNT_ID, USERNAME, PASSWORD_HASH, FHIR_USER, ROLES,"
                  + " ENABLED, FAILURES, CREATED_AT) values (?, ?, ?, ?, ?, ?, 0, ?)")
          .param(account.id())
          .param(account.username())
          .param(passwords.hash(password))
          .param(fhirUser)
          .param(String.join(" ", new TreeSet<>(roles)))
          .param(true)
          .param(Instant.now().atOffset(ZoneOffset.UTC))
          .update();
      return Optional.of(account);
    } catch (DuplicateKeyException taken) {
      return Optional.empty();
    }
  }

  /** The accounts of this person here, such as {@code RelatedPerson/3}. */
  public List<Account> of(String fhirUser) {
    return jdbc.sql(ALL + " where FHIR_USER = ? order by ACCOUNT_ID")
        .param(fhirUser)
        .query((row, n) -> row(row).account())
        .list();
  }

  /** Lets somebody in or keeps somebody out from the next request on. */
  @Transactional
  public void setEnabled(String id, boolean enabled) {
    jdbc.sql("update NAAST_ACCOUNT set ENABLED = ? where ACCOUNT_ID = ?")
        .params(enabled, id)
        .update();
    if (!enabled) {
      events.publishEvent(new LoggedOutEverywhere(id));
    }
  }

  /**
   * Gives an account another password; what it had granted ends. False for a name that is taken.
   */
  @Transactional
  public boolean renew(String id, String username, String password) {
    if (byUsername(username).filter(row -> !row.account().id().equals(id)).isPresent()) {
      return false;
    }
    jdbc.sql(
            "update NAAST_ACCOUNT set USERNAME = ?, PASSWORD_HASH = ?, FAILURES = 0,"
                + " LOCKED_UNTIL = null where ACCOUNT_ID = ?")
        .params(normal(username), passwords.hash(password), id)
        .update();
    events.publishEvent(new LoggedOutEverywhere(id));
    return true;
  }

  void setFailures(String id, int failures, @Nullable Instant lockedUntil) {
    jdbc.sql("update NAAST_ACCOUNT set FAILURES = ?, LOCKED_UNTIL = ? where ACCOUNT_ID = ?")
        .param(failures)
        .param(lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
        .param(id)
        .update();
  }

  /** Two ways to write one name are one name. */
  private static String normal(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  private static Row row(ResultSet row) throws SQLException {
    String roles = row.getString("ROLES");
    OffsetDateTime locked = row.getObject("LOCKED_UNTIL", OffsetDateTime.class);
    return new Row(
        new Account(
            row.getString("ACCOUNT_ID"),
            row.getString("USERNAME"),
            row.getString("FHIR_USER"),
            roles.isEmpty() ? Set.of() : Set.of(roles.split(" ")),
            row.getBoolean("ENABLED")),
        row.getString("PASSWORD_HASH"),
        row.getInt("FAILURES"),
        locked == null ? null : locked.toInstant());
  }
}
