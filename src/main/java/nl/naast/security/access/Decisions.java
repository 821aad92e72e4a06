package nl.naast.security.access;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** About what a representative may decide now who else sees it. */
@Component
public class Decisions {
  private final NaasteTies naasten;
  private final Clock clock = Clock.systemUTC();

  Decisions(NaasteTies naasten) {
    this.naasten = naasten;
  }

  /**
   * The resource types; none without a mandate.
   *
   * @param naaste such as {@code RelatedPerson/3}
   * @param patient such as {@code Patient/1}
   */
  public Set<String> of(String naaste, String patient) {
    return naasten.decides(naaste, patient, clock.instant());
  }
}
