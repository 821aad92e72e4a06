package nl.naast.server.error;

import java.util.Map;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Outcome;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * What the client gets instead of what it asked for.
 *
 * @param status the HTTP status
 * @param wording the OperationOutcome, in any language that we speak
 * @param headers what this status needs beside it, such as Allow
 */
record Failure(int status, Wording wording, Map<String, String> headers) {

  /** Puts an outcome into words. */
  @FunctionalInterface
  public interface Wording {
    OperationOutcome in(Language language);
  }

  static Failure of(int status, Outcome outcome) {
    return new Failure(status, outcome::in, Map.of());
  }

  Failure with(String header, String value) {
    return new Failure(status, wording, Map.of(header, value));
  }
}
