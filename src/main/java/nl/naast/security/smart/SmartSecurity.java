package nl.naast.security.smart;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import nl.naast.security.Issuer;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.stereotype.Component;

/**
 * Says in the capability statement that SMART is spoken here, and where: for apps from before
 * {@code .well-known/smart-configuration}.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html">SMART App Launch
 *     2.2, conformance</a>
 */
@Component
@Interceptor
class SmartSecurity implements FhirInterceptor {
  private static final String URIS =
      "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";
  private final Issuer issuer;

  SmartSecurity(Issuer issuer) {
    this.issuer = issuer;
  }

  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void say(IBaseConformance statement) {
    if (statement instanceof CapabilityStatement capabilities) {
      CapabilityStatementRestSecurityComponent security =
          capabilities.getRestFirstRep().getSecurity();
      security.getExtension().removeIf(extension -> extension.getUrl().equals(URIS));
      security.setCors(true);
      security.getService().clear();
      security
          .addService()
          .addCoding()
          .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
          .setCode("SMART-on-FHIR");
      Extension uris = security.addExtension().setUrl(URIS);
      add(uris, "authorize", "/oauth2/authorize");
      add(uris, "token", "/oauth2/token");
      add(uris, "introspect", "/oauth2/introspect");
      add(uris, "revoke", "/oauth2/revoke");
    }
  }

  private void add(Extension uris, String name, String path) {
    uris.addExtension(name, new UriType(issuer.value() + path));
  }
}
