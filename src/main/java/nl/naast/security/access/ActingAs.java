package nl.naast.security.access;

import java.time.Instant;
import java.util.Optional;
import nl.naast.security.Caller;
import org.springframework.stereotype.Component;

/**
 * As whom somebody acts who is several people here: the login of a naaste of two patients is a
 * Person, and the chosen patient says as which RelatedPerson that person acts.
 */
@Component
public class ActingAs {
  private final NaasteTies naasten;

  ActingAs(NaasteTies naasten) {
    this.naasten = naasten;
  }

  /** Such as {@code RelatedPerson/3}; empty for who is one person, or has not chosen. */
  public Optional<String> of(Caller caller) {
    String user = caller.fhirUser();
    if (user == null || !user.startsWith("Person/") || caller.patient() == null) {
      return Optional.empty();
    }
    String patient = "Patient/" + caller.patient();
    return naasten.naasten(user, Instant.now()).stream()
        .filter(naaste -> naaste.patient().equals(patient))
        .map(NaasteTies.Naaste::reference)
        .findFirst();
  }

  /**
   * Who the caller is here: the acting RelatedPerson for a Person, else the user; empty for a
   * system.
   */
  public Optional<String> self(Caller caller) {
    String user = caller.fhirUser();
    return user != null && user.startsWith("Person/") ? of(caller) : Optional.ofNullable(user);
  }
}
