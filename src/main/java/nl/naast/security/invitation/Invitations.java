package nl.naast.security.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.account.Account;
import nl.naast.security.account.Accounts;
import nl.naast.security.key.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The table {@code NAAST_INVITATION}: each makes one account, once. */
@Component
public class Invitations {
  /** Long enough for a letter to arrive and be read. */
  private static final Duration LIFE = Duration.ofDays(14);

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final TransactionTemplate transaction;

  Invitations(JdbcClient jdbc, Accounts accounts, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.transaction = transaction;
  }

  /**
   * An invitation that was issued. This is the only time that its code is known here.
   *
   * @param code what the invited person opens or types over
   */
  public record Issued(String code, Instant expires) {}

  /** For whom an invitation is, and with what roles. */
  record Open(@Nullable String fhirUser, Set<String> roles) {}

  /** How accepting one went. */
  enum Accepted {
    DONE,
    /** Used before, expired, or never issued. */
    NOT_OPEN,
    USERNAME_TAKEN
  }

  /**
   * Issues an invitation; earlier ones for the same person end.
   *
   * @param fhirUser who the person is here, such as {@code RelatedPerson/3}; null for an
   *     administrator who is nobody in care
   * @param roles of {@link Account#ROLES}
   * @param invitedBy who invites
   */
  public Issued issue(@Nullable String fhirUser, Set<String> roles, String invitedBy) {
    Issued issued = new Issued(Code.random(), Instant.now().plus(LIFE));
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from NAAST_INVITATION where EXPIRES_AT < ? or FHIR_USER = ?")
              .param(Instant.now().atOffset(ZoneOffset.UTC))
              .param(fhirUser)
              .update();
          jdbc.sql(
                  "insert into NAAST_INVITATION (TOKEN_HASH, FHIR_USER, ROLES, INVITED_BY,"
                      + " CREATED_AT, EXPIRES_AT) values (?, ?, ?, ?, ?, ?)")
              .param(hash(issued.code()))
              .param(fhirUser)
              .param(String.join(" ", new TreeSet<>(roles)))
              .param(invitedBy)
              .param(Instant.now().atOffset(ZoneOffset.UTC))
              .param(issued.expires().atOffset(ZoneOffset.UTC))
              .update();
        });
    return issued;
  }

  Optional<Open> find(String code) {
    return jdbc.sql(
            "select FHIR_USER, ROLES from NAAST_INVITATION"
                + " where TOKEN_HASH = ? and USED_AT is null and EXPIRES_AT > ?")
        .params(hash(code), Instant.now().atOffset(ZoneOffset.UTC))
        .query((row, number) -> open(row))
        .optional();
  }

  /**
   * Makes the account, or gives the one that this person has another name and password; all of it
   * or nothing.
   */
  Accepted accept(String code, String username, String password) {
    Accepted done =
        transaction.execute(
            status -> {
              Open open = find(code).orElse(null);
              Accepted accepted =
                  open == null || !use(code)
                      ? Accepted.NOT_OPEN
                      : make(open, username, password) ? Accepted.DONE : Accepted.USERNAME_TAKEN;
              if (accepted != Accepted.DONE) {
                status.setRollbackOnly();
              }
              return accepted;
            });
    return done == null ? Accepted.NOT_OPEN : done;
  }

  private boolean make(Open open, String username, String password) {
    List<Account> had = open.fhirUser() == null ? List.of() : accounts.of(open.fhirUser());
    if (!had.isEmpty()) {
      return accounts.renew(had.get(0).id(), username, password);
    }
    return accounts.create(username, password, open.fhirUser(), open.roles()).isPresent();
  }

  private boolean use(String code) {
    return jdbc.sql(
                "update NAAST_INVITATION set USED_AT = ? where TOKEN_HASH = ? and USED_AT is null")
            .params(Instant.now().atOffset(ZoneOffset.UTC), hash(code))
            .update()
        == 1;
  }

  private static String hash(String code) {
    return Secret.hash(Code.normal(code));
  }

  private static Open open(ResultSet row) throws SQLException {
    String roles = row.getString("ROLES");
    return new Open(
        row.getString("FHIR_USER"), roles.isEmpty() ? Set.of() : Set.of(roles.split(" ")));
  }
}
