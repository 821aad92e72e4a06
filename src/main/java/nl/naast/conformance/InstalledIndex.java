package nl.naast.conformance;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the index of definitions that were stored: HAPI's nested transaction makes only that of
 * their URL, so that nothing would be found by name, status or use.
 */
final class InstalledIndex {
  private final SearchIndex index;
  private final ResourceIndexer indexer;

  InstalledIndex(
      DaoRegistry daos,
      IFhirSystemDao<Bundle, ?> system,
      JpaStorageSettings settings,
      JdbcClient jdbc) {
    this.index = new SearchIndex(jdbc);
    this.indexer = new ResourceIndexer(daos, system, settings);
  }

  /** In a transaction of its own: in the one that stores them they cannot be read yet. */
  void make(Set<String> types) {
    for (String type : types) {
      indexer.index(type, index.next(type, 0, (int) index.count(type)));
    }
  }
}
