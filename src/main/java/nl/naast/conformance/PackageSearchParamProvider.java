package nl.naast.conformance;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;

/**
 * Tells HAPI's registry which search parameters to index and to search by: the listed ones, from
 * memory. So they work from the first start on, two nodes with different packages do not disturb
 * each other, and the definitions in the store stay as they were published.
 */
final class PackageSearchParamProvider implements ISearchParamProvider {
  private final ListedSearchParameters listed;

  PackageSearchParamProvider(ListedSearchParameters listed) {
    this.listed = listed;
  }

  @Override
  public IBundleProvider search(SearchParameterMap parameters) {
    return new SimpleBundleProvider(new ArrayList<>(listed.all()));
  }

  @Override
  public IBaseResource read(IIdType id) {
    return listed.all().stream()
        .filter(parameter -> parameter.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }
}
