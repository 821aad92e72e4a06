package nl.naast.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param lifeExpectancy of the patient, in months; null when not told
 * @param age of who gets the help, in years; null when not told
 * @param languages such as {@code nl}; empty when any will do
 */
record Asked(
    Area municipality,
    Set<String> helpKinds,
    Set<String> questionAreas,
    Set<String> needAreas,
    Set<String> griefLayers,
    @Nullable Integer lifeExpectancy,
    @Nullable Integer age,
    Set<String> languages) {

  /** Whether it says what the help is for: else every service will do. */
  boolean namesHelp() {
    return !helpKinds.isEmpty()
        || !questionAreas.isEmpty()
        || !needAreas.isEmpty()
        || !griefLayers.isEmpty();
  }
}
