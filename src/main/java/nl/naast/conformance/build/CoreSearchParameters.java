package nl.naast.conformance.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * The SearchParameters of FHIR R4 itself that our CapabilityStatement lists (those without a
 * definition of ours), picked out so that the server need not read all 1,400 at each start.
 */
final class CoreSearchParameters {
  private CoreSearchParameters() {}

  /**
   * @throws IllegalStateException when a listed parameter is neither ours nor one of R4's
   */
  static PackageFiles pick(FhirContext context, CapabilityStatement server, String canonical) {
    List<SearchParameter> all = all(context);
    Map<String, SearchParameter> picked = new TreeMap<>();
    CapabilityStatementRestComponent rest = server.getRestFirstRep();
    for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
      for (CapabilityStatementRestResourceSearchParamComponent listed :
          Iterables.concat(rest.getSearchParam(), type.getSearchParam())) {
        if (listed.getDefinition() == null || !listed.getDefinition().startsWith(canonical + "/")) {
          SearchParameter found = find(all, type.getType(), listed.getName());
          picked.put(found.getUrl(), found);
        }
      }
    }
    PackageFiles files = new PackageFiles();
    PackageIndex index = new PackageIndex();
    for (SearchParameter parameter : picked.values()) {
      String filename = PackageBuilder.filename(parameter);
      files.add("package/" + filename, context.newJsonParser().encodeResourceToString(parameter));
      index.add(filename, parameter);
    }
    files.add("package/.index.json", index.toString());
    files.add(
        "package/package.json", "{ \"name\": \"hl7.fhir.r4.core\", \"version\": \"4.0.1\" }\n");
    return files;
  }

  private static List<SearchParameter> all(FhirContext context) {
    List<SearchParameter> all = new ArrayList<>();
    List<IBaseResource> core =
        new DefaultProfileValidationSupport(context).fetchAllSearchParameters();
    if (core != null) {
      core.forEach(parameter -> all.add((SearchParameter) parameter));
    }
    return all;
  }

  private static SearchParameter find(List<SearchParameter> all, String type, String code) {
    return all.stream()
        .filter(parameter -> parameter.getCode().equals(code))
        .filter(
            parameter ->
                parameter.getBase().stream()
                    .map(base -> base.getCode())
                    .anyMatch(base -> base.equals(type) || base.endsWith("Resource")))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the CapabilityStatement lists the search parameter "
                        + code
                        + " on "
                        + type
                        + ", which R4 does not have"));
  }
}
