package nl.naast.conformance;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.api.dao.ReindexOutcome;
import ca.uhn.fhir.jpa.api.dao.ReindexParameters;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the index rows of stored resources as they would be if the resources were written now. The
 * resources stay as they are, also their version and {@code lastUpdated}.
 */
class ResourceIndexer {
  private static final Logger LOG = LoggerFactory.getLogger(ResourceIndexer.class);
  private final DaoRegistry daos;
  private final IFhirSystemDao<Bundle, ?> system;
  private final JpaStorageSettings settings;

  ResourceIndexer(DaoRegistry daos, IFhirSystemDao<Bundle, ?> system, JpaStorageSettings settings) {
    this.daos = daos;
    this.system = system;
    this.settings = settings;
  }

  /** Within the caller's transaction, and while no client can write. */
  void index(String type, List<Long> rows) {
    IFhirResourceDao<?> dao = daos.getResourceDao(type);
    List<JpaPid> pids = rows.stream().map(JpaPid::fromId).toList();
    boolean integrity = settings.isEnforceReferentialIntegrityOnWrite();
    // Nobody looked before at a reference that no parameter indexed, so it may lead nowhere. That
    // is no reason to leave out the rest of the resource.
    settings.setEnforceReferentialIntegrityOnWrite(false);
    try {
      system.preFetchResources(pids, true);
      TransactionDetails details = new TransactionDetails();
      for (JpaPid pid : pids) {
        ReindexOutcome outcome =
            dao.reindex(pid, new ReindexParameters(), new SystemRequestDetails(), details);
        if (!outcome.getWarnings().isEmpty()) {
          // Neither the message nor the id: they may tell about a patient.
          LOG.error(
              "{} in row {} of HFJ_RESOURCE cannot be indexed: a search may not find it",
              type,
              pid.getId());
        }
      }
    } finally {
      settings.setEnforceReferentialIntegrityOnWrite(integrity);
    }
  }
}
