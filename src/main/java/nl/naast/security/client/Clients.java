package nl.naast.security.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code NAAST_CLIENT}. Read at every use, so that a change holds at the next. */
@Component
public class Clients {
  private static final String ALL =
      "select CLIENT_ID, NAME, AUTHENTICATION, SECRET_HASH, REDIRECT_URIS, LAUNCH_URI, SCOPES,"
          + " JWKS_URI, JWKS, ENABLED from NAAST_CLIENT";
  private final JdbcClient jdbc;

  Clients(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One client, also one that is not enabled. */
  public Optional<Client> find(String clientId) {
    return jdbc.sql(ALL + " where CLIENT_ID = ?")
        .param(clientId)
        .query((row, number) -> client(row))
        .optional();
  }

  /** All, by id. */
  public List<Client> all() {
    return jdbc.sql(ALL + " order by CLIENT_ID").query((row, number) -> client(row)).list();
  }

  /** Stores a client in place of the one with the same id, if there is one. */
  @Transactional
  public void save(Client client) {
    jdbc.sql("delete from NAAST_CLIENT where CLIENT_ID = ?").param(client.clientId()).update();
    jdbc.sql(
            "insert into NAAST_CLIENT (CLIENT_ID, NAME, AUTHENTICATION, SECRET_HASH,"
                + " REDIRECT_URIS, LAUNCH_URI, SCOPES, JWKS_URI, JWKS, ENABLED, CREATED_AT)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(client.clientId())
        .param(client.name())
        .param(client.authentication().name())
        .param(client.secretHash())
        .param(lines(client.redirectUris()))
        .param(client.launchUri())
        .param(lines(client.scopes()))
        .param(client.jwksUri())
        .param(client.jwks())
        .param(client.enabled())
        .param(Instant.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String lines(Set<String> texts) {
    return String.join("\n", new TreeSet<>(texts));
  }

  private static Set<String> texts(String lines) {
    return lines.isEmpty() ? Set.of() : Set.of(lines.split("\n"));
  }

  private static Client client(ResultSet row) throws SQLException {
    return new Client(
        row.getString("CLIENT_ID"),
        row.getString("NAME"),
        ClientAuthentication.valueOf(row.getString("AUTHENTICATION")),
        row.getString("SECRET_HASH"),
        texts(row.getString("REDIRECT_URIS")),
        row.getString("LAUNCH_URI"),
        texts(row.getString("SCOPES")),
        row.getString("JWKS_URI"),
        row.getString("JWKS"),
        row.getBoolean("ENABLED"));
  }
}
