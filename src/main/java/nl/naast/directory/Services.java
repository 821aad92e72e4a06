package nl.naast.directory;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.security.Caller;
import nl.naast.security.access.Visible;
import org.hl7.fhir.r4.model.HealthcareService;
import org.springframework.stereotype.Component;

/** The services that are stored. */
@Component
class Services {
  private final IFhirResourceDao<HealthcareService> dao;
  private final Areas areas;
  private final Visible visible;

  Services(DaoRegistry daos, Areas areas, Visible visible) {
    this.dao = daos.getResourceDao(HealthcareService.class);
    this.areas = areas;
    this.visible = visible;
  }

  /** Those that work in a municipality, and that the caller may see. */
  Stream<HealthcareService> in(Area municipality, Caller caller) {
    ReferenceOrListParam coverage = new ReferenceOrListParam();
    coverage.add(new ReferenceParam(municipality.reference()));
    areas.country().ifPresent(country -> coverage.add(new ReferenceParam(country.reference())));
    SearchParameterMap search = new SearchParameterMap();
    search.add("coverage-area", coverage);
    List<HealthcareService> found =
        find(search).filter(service -> !service.hasActive() || service.getActive()).toList();
    Set<String> seen =
        visible.to(caller, found.stream().map(Services::reference).collect(Collectors.toSet()));
    return found.stream().filter(service -> seen.contains(reference(service)));
  }

  /** All, by id. */
  List<HealthcareService> all() {
    return find(new SearchParameterMap())
        .sorted(Comparator.comparing(service -> service.getIdElement().getIdPart()))
        .toList();
  }

  private Stream<HealthcareService> find(SearchParameterMap search) {
    search.setLoadSynchronous(true);
    return dao.search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(HealthcareService.class::cast);
  }

  private static String reference(HealthcareService service) {
    return "HealthcareService/" + service.getIdElement().getIdPart();
  }
}
