package nl.naast.support;

import java.time.Clock;
import java.util.Set;
import nl.naast.caregiver.Capacities;
import nl.naast.security.access.CurrentNaaste;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * To whom a help request is offered: a naaste of this patient who has said to want, and to be able,
 * to give this kind of care. Who was not asked is not offered anything: help is never owed.
 */
@Component
class Offers {
  private final HelpRequest requests;
  private final Clock clock = Clock.systemUTC();

  Offers(HelpRequest requests) {
    this.requests = requests;
  }

  boolean isOffered(Task task, RelatedPerson naaste) {
    Set<String> asked = requests.careKinds(task);
    return CurrentNaaste.is(naaste, clock.instant())
        && References.plain(naaste.getPatient()).equals(References.plain(task.getFor()))
        && !asked.isEmpty()
        && Capacities.wantsToAndCan(naaste).containsAll(asked);
  }
}
