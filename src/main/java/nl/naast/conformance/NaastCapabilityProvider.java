package nl.naast.conformance;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.DateTimeType;

/**
 * {@code /metadata}: our CapabilityStatement, as this running server fulfils it. It is not derived
 * from HAPI's methods; the methods are cut down to it.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#capabilities">capabilities</a>
 */
public final class NaastCapabilityProvider
    implements IServerConformanceProvider<CapabilityStatement> {
  private final CapabilityStatement instance;

  NaastCapabilityProvider(
      NaastPackage naast,
      ListedSearchParameters parameters,
      String softwareVersion,
      Instant started) {
    CapabilityStatement requirements = naast.server();
    instance = requirements.copy();
    instance.setUrlElement(null);
    instance.setKind(CapabilityStatementKind.INSTANCE);
    instance.getInstantiates().clear();
    instance
        .getInstantiates()
        .add(new CanonicalType(requirements.getUrl() + "|" + naast.version()));
    instance.setDateElement(new DateTimeType(started.truncatedTo(ChronoUnit.SECONDS).toString()));
    instance.getSoftware().setName("Naast").setVersion(softwareVersion);
    CapabilityStatementRestComponent rest = instance.getRestFirstRep();
    String anyType = rest.getResourceFirstRep().getType();
    rest.getSearchParam().forEach(listed -> define(listed, anyType, parameters));
    for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
      type.getSearchParam().forEach(listed -> define(listed, type.getType(), parameters));
    }
  }

  private static void define(
      CapabilityStatementRestResourceSearchParamComponent listed,
      String type,
      ListedSearchParameters parameters) {
    listed.setDefinition(parameters.definition(type, listed.getName()));
  }

  @Override
  @Metadata
  public CapabilityStatement getServerConformance(
      HttpServletRequest servletRequest, RequestDetails request) {
    CapabilityStatement answer = instance.copy();
    answer.getImplementation().setDescription("Naast").setUrl(request.getFhirServerBase());
    return answer;
  }

  @Override
  public void setRestfulServer(RestfulServer server) {
    // The statement does not follow from the server, but the server from it.
  }
}
