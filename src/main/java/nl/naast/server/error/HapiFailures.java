package nl.naast.server.error;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's own refusals in our words. HAPI numbers its messages (HAPI-1094), so the number chooses
 * the answer; what has no number is known by its status.
 */
final class HapiFailures {
  private static final Pattern NUMBER = Pattern.compile("HAPI-(\\d{4})");
  private static final Pattern NO_METHOD =
      Pattern.compile("does not know how to handle (\\w+) operation\\[(.*?)\\] with");

  /** Whether a room wrote this outcome: HAPI's carry no text, or no text at all. */
  static boolean isRoomsOwn(OperationOutcome outcome) {
    return outcome.getIssue().stream().anyMatch(issue -> issue.getDetails().hasText());
  }

  Optional<Failure> of(List<Throwable> causes) {
    // The innermost knows best what is wrong, and among its numbers the last one does.
    for (int i = causes.size() - 1; i >= 0; i--) {
      String message = causes.get(i).getMessage();
      if (message == null) {
        continue;
      }
      Matcher number = NUMBER.matcher(message);
      Failure found = null;
      while (number.find()) {
        Failure next = HapiMessages.find(Integer.parseInt(number.group(1)), message);
        found = next == null ? found : next;
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return causes.stream()
        .filter(BaseServerResponseException.class::isInstance)
        .map(BaseServerResponseException.class::cast)
        .findFirst()
        .map(HapiFailures::byStatus)
        .flatMap(Optional::ofNullable);
  }

  private static @Nullable Failure byStatus(BaseServerResponseException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    Matcher noMethod = NO_METHOD.matcher(message);
    if (noMethod.find()) {
      return NoSuchInteraction.on(noMethod.group(2));
    }
    return StatusTexts.of(e.getStatusCode());
  }

  static Failure concurrentChange() {
    return Failure.of(
        409,
        Outcome.of(
            Issue.error(
                IssueType.CONFLICT,
                Text.of(
                    "Iemand anders wijzigde dit op hetzelfde moment; er is niets opgeslagen. Lees"
                        + " het opnieuw en stuur uw wijziging nog eens.",
                    "Someone else changed this at the same moment; nothing is stored. Read it again"
                        + " and send your change once more."))));
  }
}
