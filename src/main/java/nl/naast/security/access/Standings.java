package nl.naast.security.access;

import org.springframework.stereotype.Component;

/** Asks where somebody stands, together with something else, so that the database is asked once. */
@Component
public class Standings {
  private final StoredResources stored;

  Standings(StoredResources stored) {
    this.stored = stored;
  }

  /**
   * Where somebody stands.
   *
   * @param person such as {@code Practitioner/3}
   * @param also a select in SQL with one parameter: whether it finds anything is asked along
   * @param parameter its parameter
   */
  public Standing of(String person, String also, Object parameter) {
    return stored.around(person, also, parameter);
  }
}
