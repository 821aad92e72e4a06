package nl.naast.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.springframework.context.ApplicationContext;

/** The FHIR endpoint. Set up at its first request, when all beans are known: see ADR 0005. */
class FhirServer extends RestfulServer {
  private static final long serialVersionUID = 1L;
  private final transient ApplicationContext context;

  FhirServer(ApplicationContext context) {
    this.context = context;
  }

  @Override
  protected void initialize() {
    setFhirContext(context.getBean(FhirContext.class));
    registerProviders(context.getBean(ResourceProviderFactory.class).createProviders());
    registerProvider(context.getBean(JpaSystemProvider.class));
    context
        .getBeanProvider(IServerConformanceProvider.class)
        .ifAvailable(this::setServerConformanceProvider);
    setPagingProvider(context.getBean(DatabaseBackedPagingProvider.class));
    context
        .getBeanProvider(FhirInterceptor.class)
        .orderedStream()
        .forEach(this::registerInterceptor);
  }

  /** RequestFilter has set it, for every request. */
  @Override
  protected void addRequestIdToResponse(ServletRequestDetails details, String requestId) {}

  /** Nobody needs to know which library and version to attack. */
  @Override
  protected String createPoweredByHeader() {
    return "";
  }
}
