package nl.naast.directory;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hl7.fhir.r4.model.Location;
import org.springframework.stereotype.Component;

/** The areas that are known: they came with the services that cover them. */
@Component
class Areas {
  private static final int NEAR = 3;
  private static final int SUGGESTIONS = 3;
  private final IFhirResourceDao<Location> dao;

  Areas(DaoRegistry daos) {
    this.dao = daos.getResourceDao(Location.class);
  }

  /** The municipality with this code ({@code 0014}, also {@code GM0014}) or name. */
  Optional<Area> municipality(String codeOrName) {
    String asked = codeOrName.strip();
    String code = asked.replaceFirst("^(?i:GM)(?=\\d{4}$)", "");
    if (code.matches("\\d{4}")) {
      return with(Area.MUNICIPALITIES, code).findFirst();
    }
    return municipalities().stream()
        .filter(area -> plain(area.name()).equals(plain(asked)))
        .findFirst();
  }

  /** The whole country, when there is a service that covers it. */
  Optional<Area> country() {
    return with(Area.COUNTRIES, Area.NETHERLANDS).findFirst();
  }

  /** Names that somebody may have meant. */
  List<String> near(String name) {
    LevenshteinDistance distance = new LevenshteinDistance();
    String asked = plain(name);
    return municipalities().stream()
        .map(Area::name)
        .filter(
            known -> plain(known).startsWith(asked) || distance.apply(plain(known), asked) <= NEAR)
        .sorted(
            Comparator.<String>comparingInt(known -> distance.apply(plain(known), asked))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SUGGESTIONS)
        .toList();
  }

  /** All, by code. */
  List<Area> all() {
    return Stream.concat(with(Area.COUNTRIES, Area.NETHERLANDS), municipalities().stream())
        .toList();
  }

  private List<Area> municipalities() {
    return with(Area.MUNICIPALITIES, "").sorted(Comparator.comparing(Area::code)).toList();
  }

  private Stream<Area> with(String system, String code) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("identifier", new TokenParam(system, code.isEmpty() ? null : code));
    return dao.search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(Location.class::cast)
        .map(location -> area(location, system));
  }

  private static Area area(Location location, String system) {
    String code =
        location.getIdentifier().stream()
            .filter(identifier -> system.equals(identifier.getSystem()))
            .map(identifier -> identifier.getValue() + "")
            .findFirst()
            .orElse("");
    return new Area(location.getIdElement().getIdPart(), code, location.getName() + "");
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
