package nl.naast.security.access;

import java.util.Set;
import nl.naast.security.Caller;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.Encounter;
import org.springframework.stereotype.Component;

/** What a caller may see, for what is asked beside FHIR. */
@Component
public class Visible {
  private final Accesses accesses;
  private final Sight sight;
  private final StoredResources stored;

  Visible(Accesses accesses, Sight sight, StoredResources stored) {
    this.accesses = accesses;
    this.sight = sight;
    this.stored = stored;
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
