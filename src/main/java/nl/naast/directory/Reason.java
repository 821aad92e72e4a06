package nl.naast.directory;

import java.util.Locale;
import nl.naast.server.outcome.Text;

/**
 * Why a service stands where it stands.
 *
 * @param code of the code system match-reason
 * @param points what it counts for; below zero when it counts against
 */
record Reason(String code, int points, Text text) {

  /** The same about what is called so. */
  Reason about(Text name) {
    return new Reason(
        code,
        points,
        Text.of(
            text.nl().formatted(name.nl().toLowerCase(Locale.ROOT)),
            text.en().formatted(name.en().toLowerCase(Locale.ROOT))));
  }
}
