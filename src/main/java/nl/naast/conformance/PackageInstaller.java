package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the conformance resources of the packages into the store, where clients can read and
 * search them. A package whose hash is installed already costs one look; another hash replaces all
 * of it, in one transaction, and deletes what the new content no longer has. Only what is indexed
 * as well counts as installed.
 */
class PackageInstaller {
  private static final Logger LOG = LoggerFactory.getLogger(PackageInstaller.class);
  private final FhirContext context;
  private final PackageServedTypes served;
  private final InstalledPackages installed;
  private final IFhirSystemDao<Bundle, ?> store;
  private final InstalledIndex index;
  private final TransactionTemplate transaction;

  PackageInstaller(
      FhirContext context,
      PackageServedTypes served,
      InstalledPackages installed,
      IFhirSystemDao<Bundle, ?> store,
      InstalledIndex index,
      TransactionTemplate transaction) {
    this.index = index;
    this.context = context;
    this.served = served;
    this.installed = installed;
    this.store = store;
    this.transaction = transaction;
  }

  /**
   * Installs what is new or changed.
   *
   * @param packages all that shall be in the store; one that is installed but not here is removed
   * @return whether anything was changed
   */
  boolean install(List<FhirPackage> packages) {
    requireDistinct(packages);
    List<FhirPackage> changed =
        packages.stream()
            .filter(one -> !installed.hash(one.name()).orElse("").equals(one.hash()))
            .toList();
    Set<String> wanted = new TreeSet<>();
    packages.forEach(one -> wanted.add(one.name()));
    List<String> gone = installed.names().stream().filter(name -> !wanted.contains(name)).toList();
    if (changed.isEmpty() && gone.isEmpty()) {
      return false;
    }
    Bundle bundle = new Bundle();
    bundle.setType(BundleType.TRANSACTION);
    transaction.executeWithoutResult(
        status -> {
          Set<String> leaving = new TreeSet<>();
          for (FhirPackage one : changed) {
            LOG.info("Storing the package {} {}", one.name(), one.version());
            leaving.addAll(installed.resources(one.name()));
            put(one, bundle);
          }
          for (String name : gone) {
            LOG.info("Removing the package {}", name);
            leaving.addAll(installed.resources(name));
            installed.remove(name);
          }
          packages.forEach(one -> references(one).forEach(leaving::remove));
          leaving.forEach(reference -> delete(reference, bundle));
          store.transactionNested(new SystemRequestDetails(), bundle);
        });
    // What is not indexed is not installed: the next start begins again.
    transaction.executeWithoutResult(
        status -> {
          index.make(types(bundle));
          changed.forEach(one -> installed.put(one, references(one)));
        });
    return true;
  }

  private void put(FhirPackage one, Bundle bundle) {
    for (PackagedResource packaged : stored(one)) {
      Resource resource = packaged.parse(context);
      bundle
          .addEntry()
          .setResource(resource)
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(packaged.reference());
    }
  }

  private static Set<String> types(Bundle bundle) {
    Set<String> types = new TreeSet<>();
    bundle.getEntry().stream()
        .filter(BundleEntryComponent::hasResource)
        .forEach(entry -> types.add(entry.getResource().fhirType()));
    return types;
  }

  private static void delete(String reference, Bundle bundle) {
    bundle.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl(reference);
  }

  /** Of a package, what is of a type that we serve. */
  private List<PackagedResource> stored(FhirPackage one) {
    return one.resources().stream()
        .filter(packaged -> served.allows(packaged.type(), "read"))
        .toList();
  }

  private Set<String> references(FhirPackage one) {
    Set<String> references = new TreeSet<>();
    stored(one).forEach(packaged -> references.add(packaged.reference()));
    return references;
  }

  private void requireDistinct(List<FhirPackage> packages) {
    Map<String, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (FhirPackage one : packages) {
      for (String reference : references(one)) {
        String owner = owners.putIfAbsent(reference, one.name());
        if (owner != null) {
          clashes.add("%s is in %s and in %s".formatted(reference, owner, one.name()));
        }
      }
    }
    if (!clashes.isEmpty()) {
      throw new IllegalStateException(
          "FHIR packages that cannot be installed together: " + String.join("; ", clashes));
    }
  }
}
