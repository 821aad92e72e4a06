package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * Our package as it might have been a version ago. Of its search parameters, {@code rank} of
 * RelatedPerson and {@code organization} of Patient were not there yet, {@code employment-status}
 * looked elsewhere, and {@code full-name} of RelatedPerson has gone since.
 */
final class OlderPackage {
  private final FhirContext context;
  private final List<PackagedResource> resources = new ArrayList<>();

  private OlderPackage(FhirContext context) {
    this.context = context;
  }

  static NaastPackage of(FhirContext context) {
    NaastPackage now = NaastPackage.load(context);
    OlderPackage older = new OlderPackage(context);
    now.content().resources().forEach(older::addAsItWas);
    SearchParameter gone = now.all(SearchParameter.class).findFirst().orElseThrow().copy();
    gone.setId("full-name");
    gone.setUrl(now.url("SearchParameter", "full-name"));
    gone.setCode("full-name");
    gone.setType(SearchParamType.STRING);
    gone.setExpression("RelatedPerson.name.text");
    older.add(gone, gone.getUrl());
    FhirPackage content =
        new FhirPackage(
            now.content().name(), "0.0.1", "older", older.resources, now.content().examples());
    return new NaastPackage(content, now.core(), context);
  }

  private void addAsItWas(PackagedResource packaged) {
    switch (packaged.reference()) {
      case "CapabilityStatement/naast-server" -> {
        CapabilityStatement statement = (CapabilityStatement) packaged.parse(context);
        type(statement, "RelatedPerson")
            .getSearchParam()
            .removeIf(listed -> listed.getName().equals("rank"));
        type(statement, "Patient")
            .getSearchParam()
            .removeIf(listed -> listed.getName().equals("organization"));
        type(statement, "RelatedPerson")
            .addSearchParam()
            .setName("full-name")
            .setType(SearchParamType.STRING)
            .setDefinition(
                statement.getUrl().replaceFirst("/\\w+/[^/]+$", "/SearchParameter/full-name"));
        add(statement, statement.getUrl());
      }
      case "SearchParameter/employment-status" -> {
        SearchParameter parameter = (SearchParameter) packaged.parse(context);
        parameter.setExpression("RelatedPerson.extension('urn:elsewhere').value");
        add(parameter, parameter.getUrl());
      }
      default -> resources.add(packaged);
    }
  }

  private static CapabilityStatementRestResourceComponent type(
      CapabilityStatement statement, String name) {
    return statement.getRestFirstRep().getResource().stream()
        .filter(type -> type.getType().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void add(Resource resource, String url) {
    byte[] json =
        context.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
    resources.add(
        new PackagedResource(
            resource.fhirType(), resource.getIdElement().getIdPart(), url, () -> json));
  }
}
