package nl.naast.conformance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code NAAST_PACKAGE}: which packages are in the store, and what came with each. */
class InstalledPackages {
  private final JdbcClient jdbc;

  InstalledPackages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The hash of the installed content; empty when the package is not installed. */
  Optional<String> hash(String name) {
    return jdbc.sql("select HASH from NAAST_PACKAGE where NAME = ?")
        .param(name)
        .query(String.class)
        .optional();
  }

  /** What is installed, such as {@code ValueSet/care-kind}; empty when the package is not. */
  Set<String> resources(String name) {
    return jdbc.sql("select RESOURCES from NAAST_PACKAGE where NAME = ?")
        .param(name)
        .query(String.class)
        .optional()
        .map(list -> Set.of(list.split(" ", -1)))
        .orElse(Set.of());
  }

  List<String> names() {
    return jdbc.sql("select NAME from NAAST_PACKAGE order by NAME").query(String.class).list();
  }

  /**
   * Notes that a package is installed. The row is locked until the transaction ends: another node
   * that installs the same package waits here, and then finds it installed.
   */
  void put(FhirPackage content, Set<String> resources) {
    OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
    String list = String.join(" ", new TreeSet<>(resources));
    int updated =
        jdbc.sql(
                "update NAAST_PACKAGE set VERSION = ?, HASH = ?, INSTALLED_AT = ?, RESOURCES = ?"
                    + " where NAME = ?")
            .params(content.version(), content.hash(), now, list, content.name())
            .update();
    if (updated == 0) {
      jdbc.sql(
              "insert into NAAST_PACKAGE (NAME, VERSION, HASH, INSTALLED_AT, RESOURCES)"
                  + " values (?, ?, ?, ?, ?)")
          .params(content.name(), content.version(), content.hash(), now, list)
          .update();
    }
  }

  void remove(String name) {
    jdbc.sql("delete from NAAST_PACKAGE where NAME = ?").param(name).update();
  }
}
