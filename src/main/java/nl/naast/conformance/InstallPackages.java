package nl.naast.conformance;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.List;
import nl.naast.server.StartupStep;
import org.springframework.dao.DataAccessException;

/** Stores our package, the listed search parameters of R4, and the operator's packages. */
final class InstallPackages implements StartupStep {
  private static final int ATTEMPTS = 3;
  private final NaastPackage naast;
  private final OperatorPackages further;
  private final PackageInstaller installer;
  private final ISearchParamRegistry registry;

  InstallPackages(
      NaastPackage naast,
      OperatorPackages further,
      PackageInstaller installer,
      ISearchParamRegistry registry) {
    this.naast = naast;
    this.further = further;
    this.installer = installer;
    this.registry = registry;
  }

  @Override
  public int getOrder() {
    return PACKAGE;
  }

  @Override
  public String title() {
    return "storing our FHIR package";
  }

  @Override
  public void run() {
    List<FhirPackage> packages = new ArrayList<>();
    packages.add(naast.content());
    packages.add(naast.core());
    packages.addAll(further.packages());
    if (install(packages)) {
      registry.forceRefresh();
    }
  }

  /** Two nodes that start at once collide on the same row: the later one looks again. */
  private boolean install(List<FhirPackage> packages) {
    for (int attempt = 1; ; attempt++) {
      try {
        return installer.install(packages);
      } catch (DataAccessException
          | ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
