package nl.naast.support;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.security.access.Periods;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * To whom a help request is offered: a naaste of this patient who has said to want, and to be able,
 * to give this kind of care. Who was not asked is not offered anything: help is never owed.
 */
@Component
class Offers {
  private static final Set<String> CAN = Set.of("yes", "partly");
  private final HelpRequest requests;
  private final Clock clock = Clock.systemUTC();

  Offers(HelpRequest requests) {
    this.requests = requests;
  }

  boolean isOffered(Task task, RelatedPerson naaste) {
    Set<String> asked = requests.careKinds(task);
    return isIn(naaste)
        && References.plain(naaste.getPatient()).equals(References.plain(task.getFor()))
        && !asked.isEmpty()
        && offers(naaste).containsAll(asked);
  }

  /** The kinds of care that a naaste wants to and can give. */
  Set<String> offers(RelatedPerson naaste) {
    Set<String> kinds = new TreeSet<>();
    for (Extension capacity : naaste.getExtension()) {
      if (capacity.getUrl().endsWith("/caregiver-capacity")
          && CAN.contains(code(capacity, "willing"))
          && CAN.contains(code(capacity, "able"))) {
        kinds.add(code(capacity, "kind"));
      }
    }
    return kinds;
  }

  private boolean isIn(RelatedPerson naaste) {
    return (!naaste.hasActive() || naaste.getActive())
        && Periods.isIn(naaste.getPeriod(), clock.instant());
  }

  private static String code(Extension capacity, String part) {
    Extension found = capacity.getExtensionByUrl(part);
    return found != null && found.getValue() instanceof CodeableConcept concept
        ? concept.getCodingFirstRep().getCode() + ""
        : "";
  }
}
