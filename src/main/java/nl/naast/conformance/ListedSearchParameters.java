package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * The search parameters that our CapabilityStatement lists, each on the types for which it lists
 * it: no more is indexed.
 */
final class ListedSearchParameters {
  private final Map<String, SearchParameter> byUrl = new LinkedHashMap<>();
  private final Map<String, String> definitions = new LinkedHashMap<>();

  ListedSearchParameters(FhirContext context, NaastPackage naast) {
    List<SearchParameter> core =
        naast.core().resources().stream()
            .map(packaged -> (SearchParameter) packaged.parse(context))
            .toList();
    CapabilityStatementRestComponent rest = naast.server().getRestFirstRep();
    for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
      rest.getSearchParam().forEach(listed -> add(type.getType(), listed, naast, core));
      type.getSearchParam().forEach(listed -> add(type.getType(), listed, naast, core));
    }
  }

  private void add(
      String type,
      CapabilityStatementRestResourceSearchParamComponent listed,
      NaastPackage naast,
      List<SearchParameter> core) {
    Optional<SearchParameter> ours =
        listed.hasDefinition()
            ? naast.find(SearchParameter.class, listed.getDefinition())
            : Optional.empty();
    SearchParameter definition =
        ours.or(() -> find(core, type, listed.getName()))
            .orElseThrow(() -> unknown(type, listed.getName()));
    definitions.put(type + "?" + listed.getName(), definition.getUrl());
    byUrl.computeIfAbsent(definition.getUrl(), url -> active(definition)).addBase(type);
  }

  /** In use means active, whatever the maturity of the definition (most of R4's are draft). */
  private static SearchParameter active(SearchParameter definition) {
    SearchParameter active = definition.copy();
    active.setStatus(PublicationStatus.ACTIVE);
    active.setBase(new ArrayList<>());
    return active;
  }

  private static Optional<SearchParameter> find(
      List<SearchParameter> core, String type, String code) {
    return core.stream()
        .filter(parameter -> parameter.getCode().equals(code))
        .filter(
            parameter ->
                parameter.hasBase(type)
                    || parameter.hasBase("DomainResource")
                    || parameter.hasBase("Resource"))
        .findFirst();
  }

  private static IllegalStateException unknown(String type, String code) {
    return new IllegalStateException(
        "the CapabilityStatement lists the unknown search parameter " + code + " on " + type);
  }

  /** One per URL, with status active and only the listed types as base. */
  Collection<SearchParameter> all() {
    return byUrl.values();
  }

  /** The canonical URL of the definition of a listed parameter. */
  String definition(String type, String code) {
    String url = definitions.get(type + "?" + code);
    if (url == null) {
      throw unknown(type, code);
    }
    return url;
  }
}
