package nl.naast.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.naast.testing.ServerTest;
import nl.naast.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What our migrations build is what the entities of HAPI want: every column, type, index, key and
 * sequence. The script of the entities' schema is left in {@code target/schema/} for whoever writes
 * the next migration.
 */
@ServerTest
class MigrationIT {
  @Autowired ConfigurableListableBeanFactory beanFactory;
  @Autowired FhirContext fhirContext;
  @Autowired JpaStorageSettings storageSettings;
  @Autowired DataSource migrated;

  @Test
  void migrationsBuildWhatTheEntitiesWant() throws Exception {
    String url = TestDatabase.freshUrl();
    DataSource wanted = new DriverManagerDataSource(url, TestDatabase.user(), "");
    Path script =
        Path.of("target/schema/" + (TestDatabase.isPostgres() ? "postgresql" : "h2") + ".sql");
    Files.createDirectories(script.getParent());
    Files.deleteIfExists(script);

    new EntitySchema(beanFactory, fhirContext, storageSettings).create(wanted, url, script);

    assertThat(shape(migrated)).containsExactlyInAnyOrderElementsOf(shape(wanted));
  }

  /** Everything of a schema that Hibernate knows, a line each; tables of our own left out. */
  private static Set<String> shape(DataSource source) throws SQLException {
    Set<String> lines = new TreeSet<>();
    try (Connection connection = source.getConnection()) {
      var meta = connection.getMetaData();
      String schema = connection.getSchema();
      try (ResultSet row = meta.getColumns(null, schema, "%", "%")) {
        while (row.next()) {
          add(
              lines,
              "column",
              row,
              "TABLE_NAME",
              "COLUMN_NAME",
              "TYPE_NAME",
              "COLUMN_SIZE",
              "NULLABLE");
        }
      }
      for (String table : tables(connection, schema)) {
        try (ResultSet row = meta.getIndexInfo(null, schema, table, false, true)) {
          while (row.next()) {
            String index = row.getString("INDEX_NAME");
            // H2 numbers the indexes that it makes for keys.
            boolean named =
                !index.matches(
                    "(?i)(CONSTRAINT_INDEX|PRIMARY_KEY).*|FK.*_INDEX_.*|.*_INDEX_[0-9A-F]+");
            lines.add(
                "index %s.%s unique=%s %s#%s"
                    .formatted(
                        table,
                        named ? index : "*",
                        !row.getBoolean("NON_UNIQUE"),
                        row.getString("COLUMN_NAME"),
                        row.getInt("ORDINAL_POSITION"))
                    .toUpperCase(java.util.Locale.ROOT));
          }
        }
        try (ResultSet row = meta.getImportedKeys(null, schema, table)) {
          while (row.next()) {
            add(
                lines,
                "foreign key",
                row,
                "FKTABLE_NAME",
                "FKCOLUMN_NAME",
                "PKTABLE_NAME",
                "PKCOLUMN_NAME",
                "FK_NAME");
          }
        }
      }
      try (var statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select sequence_name, increment, start_value from information_schema.sequences"
                      + " where sequence_schema = '"
                      + schema
                      + "'")) {
        while (row.next()) {
          if (!row.getString(1).startsWith("SYSTEM_SEQUENCE")) {
            add(lines, "sequence", row, "sequence_name", "increment", "start_value");
          }
        }
      }
    }
    lines.removeIf(line -> line.matches(".*(NAAST_|FLYWAY_|OAUTH2_).*"));
    return lines;
  }

  private static Set<String> tables(Connection connection, String schema) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet row =
        connection
            .getMetaData()
            .getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (row.next()) {
        names.add(row.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static void add(Set<String> lines, String kind, ResultSet row, String... columns)
      throws SQLException {
    StringBuilder line = new StringBuilder(kind);
    for (String column : columns) {
      line.append(' ').append(row.getString(column));
    }
    lines.add(line.toString().toUpperCase(java.util.Locale.ROOT));
  }
}
