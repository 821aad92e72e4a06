package nl.naast.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * The FHIR endpoint. Tomcat makes its servlets before Spring has made its beans, so this one asks
 * for them at its first request (the warm-up's): until the bean factory is complete every look-up
 * by type is a walk through a thousand definitions, which took a third of the start.
 */
class FhirServer extends RestfulServer {
  private static final long serialVersionUID = 1L;
  private final transient ApplicationContext context;

  FhirServer(ApplicationContext context) {
    this.context = context;
  }

  @Override
  protected void initialize() {
    NaastProperties.Limits limits = context.getBean(NaastProperties.class).limits();
    setFhirContext(context.getBean(FhirContext.class));
    setInterceptorService(context.getBean(IInterceptorService.class));
    setServerAddressStrategy(
        new HardcodedServerAddressStrategy(context.getBean(PublicBaseUrl.class).value()));

    List<Object> providers =
        new ArrayList<>(context.getBean(ResourceProviderFactory.class).createProviders());
    context
        .getBeansOfType(OwnResourceProvider.class)
        .values()
        .forEach(
            own -> {
              providers.removeIf(
                  other ->
                      other instanceof IResourceProvider provider
                          && provider.getResourceType().equals(own.getResourceType()));
              providers.add(own);
            });
    registerProviders(providers);
    registerProvider(context.getBean(JpaSystemProvider.class));
    setServerConformanceProvider(context.getBean(IServerConformanceProvider.class));

    DatabaseBackedPagingProvider paging = context.getBean(DatabaseBackedPagingProvider.class);
    paging.setDefaultPageSize(limits.defaultPage());
    paging.setMaximumPageSize(limits.page());
    setPagingProvider(paging);
    setDefaultPageSize(limits.defaultPage());
    setMaximumPageSize(limits.page());
  }

  @Override
  @SuppressWarnings("deprecation") // HAPI's own way to it, and the only one
  protected ServletRequestDetails newRequestDetails() {
    return new ServletRequestDetails(new ServerHooks(getInterceptorService()));
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
