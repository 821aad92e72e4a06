package nl.naast.demo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import nl.naast.conformance.NaastPackage;
import nl.naast.conformance.PackagedResource;
import nl.naast.server.StartupStep;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts those of the guide's examples into the store that were never there. What a visitor changed
 * or deleted stays so: to begin afresh, stop the demo and delete its folder {@code data/demo}.
 */
final class DemoData implements StartupStep {
  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
  private final NaastPackage naast;
  private final FhirContext context;
  private final DaoRegistry daos;

  DemoData(NaastPackage naast, FhirContext context, DaoRegistry daos) {
    this.naast = naast;
    this.context = context;
    this.daos = daos;
  }

  @Override
  public int getOrder() {
    return DATA;
  }

  @Override
  public String title() {
    return "loading the demo's families";
  }

  @Override
  public void run() {
    LOG.warn("This is the demo: everybody in it is made up.");
    Bundle bundle = new Bundle();
    bundle.setType(BundleType.TRANSACTION);
    naast.families().stream().filter(this::isNew).forEach(example -> put(example, bundle));
    if (bundle.hasEntry()) {
      @SuppressWarnings("unchecked") // The system DAO of R4 takes R4's Bundle.
      IFhirSystemDao<Bundle, ?> store = daos.getSystemDao();
      store.transaction(new SystemRequestDetails(), bundle);
    }
  }

  private boolean isNew(PackagedResource example) {
    try {
      daos.getResourceDao(example.type())
          .read(new IdType(example.reference()), new SystemRequestDetails());
      return false;
    } catch (ResourceGoneException deletedByAVisitor) {
      return false;
    } catch (ResourceNotFoundException never) {
      return true;
    }
  }

  private void put(PackagedResource example, Bundle bundle) {
    bundle
        .addEntry()
        .setResource(example.parse(context))
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl(example.reference());
  }
}
