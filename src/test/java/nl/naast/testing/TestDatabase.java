package nl.naast.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a server under test a fresh, empty database: H2 in a file, or a real PostgreSQL. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** The database that this run of the tests uses. */
  public static boolean isPostgres() {
    return "postgresql".equals(System.getProperty("naast.test.database", "h2"));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + freshUrl(), "spring.datasource.username=" + user())
        .applyTo(context);
  }

  /** The JDBC URL of a new, empty database. */
  public static String freshUrl() {
    String name = "naast_" + UUID.randomUUID().toString().replace("-", "");
    return isPostgres() ? Postgres.create(name) : "jdbc:h2:file:./target/test-data/" + name;
  }

  public static String user() {
    return isPostgres() ? "postgres" : "sa";
  }

  /** One PostgreSQL for the JVM, started when first asked for and ended with it. */
  private static final class Postgres {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String create(String name) {
      try (var connection = SERVER.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException(e);
      }
      return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name;
    }
  }
}
