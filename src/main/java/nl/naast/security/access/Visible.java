package nl.naast.security.access;

import java.util.List;
import java.util.Set;
import nl.naast.security.Caller;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** What a caller may see, for what is asked beside FHIR. */
@Component
public class Visible {
  private final Accesses accesses;
  private final Sight sight;
  private final StoredResources stored;
  private final ShowGuard show;

  Visible(Accesses accesses, Sight sight, StoredResources stored, ShowGuard show) {
    this.accesses = accesses;
    this.sight = sight;
    this.stored = stored;
    this.show = show;
  }

  /**
   * Resources as the caller sees them: whole, or reduced to who it is; what is hidden is left out.
   * Asks the database nothing more.
   */
  public <T extends Resource> List<T> shown(Caller caller, Class<T> type, List<T> resources) {
    Access access = accesses.of(caller);
    return resources.stream()
        .map(resource -> show.view(access, resource))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /**
   * Those of the references that are there and that the caller may see.
   *
   * @param references such as {@code Patient/3}, of types that are served
   */
  public Set<String> to(Caller caller, Set<String> references) {
    return sight.seen(accesses.of(caller), references);
  }

  /** Whether an encounter is one of this patient. */
  public boolean isEncounterOf(String encounter, String patient) {
    return stored
        .find(Encounter.class, "Encounter/" + encounter)
        .filter(found -> References.plain(found.getSubject()).equals("Patient/" + patient))
        .isPresent();
  }
}
