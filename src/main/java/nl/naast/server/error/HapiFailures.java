package nl.naast.server.error;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.server.ServedTypes;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * HAPI's own refusals in our words. HAPI numbers its messages (HAPI-1094), so the number chooses
 * the answer; what has no number is known by its status.
 */
final class HapiFailures {
  private static final Pattern NUMBER = Pattern.compile("HAPI-(\\d{4})");
  private static final Pattern MISSING = Pattern.compile("Resource (\\w+)/\\S+ not found");
  private static final Pattern REFERRED =
      Pattern.compile("First reference found was resource (\\S+) in path");

  /** An ETag of such a length is refused before; in an address it is a version. */
  private static final Pattern LONG_NUMBER = Pattern.compile("For input string: \"\\d+\"");

  private static final int PATCH_NOT_APPLIED = 1272;
  private static final int DEEP = 40;
  private static final Pattern NO_METHOD =
      Pattern.compile(
          "does not know how to handle (\\w+) operation\\[(.*?)\\] with(?: parameters \\[\\[(.+)\\]\\])?");

  /** Whether a room wrote this outcome: HAPI's carry no text, or no text at all. */
  static boolean isRoomsOwn(OperationOutcome outcome) {
    return outcome.getIssue().stream().anyMatch(issue -> issue.getDetails().hasText());
  }

  private final ObjectProvider<ServedTypes> served;

  HapiFailures(ObjectProvider<ServedTypes> served) {
    this.served = served;
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
        Failure next = find(Integer.parseInt(number.group(1)), message);
        found = next == null ? found : next;
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    if (causes.stream().anyMatch(HapiFailures::isInPatch)) {
      return Optional.ofNullable(HapiMessages.find(PATCH_NOT_APPLIED, ""));
    }
    return causes.stream()
        .filter(BaseServerResponseException.class::isInstance)
        .map(BaseServerResponseException.class::cast)
        .findFirst()
        .map(HapiFailures::byStatus)
        .flatMap(Optional::ofNullable);
  }

  private @Nullable Failure find(int number, String message) {
    Matcher missing = MISSING.matcher(message);
    if (number == 1094 && missing.find()) {
      String type = missing.group(1);
      ServedTypes types = served.getIfAvailable();
      if (types != null && !types.names().contains(type)) {
        return HapiReferences.NOT_SERVED.answer(message);
      }
    }
    if (number == 2223 && LONG_NUMBER.matcher(message).find()) {
      return HapiWrites.NO_SUCH_VERSION.answer(message);
    }
    return HapiMessages.find(number, message);
  }

  private static @Nullable Failure byStatus(BaseServerResponseException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    Matcher noMethod = NO_METHOD.matcher(message);
    if (noMethod.find()) {
      return NoSuchInteraction.on(noMethod.group(1), noMethod.group(2), noMethod.group(3));
    }
    Matcher referred = REFERRED.matcher(said(e));
    if (e.getStatusCode() == 409) {
      return referred.find() ? stillReferred(referred.group(1)) : concurrentChange();
    }
    return StatusTexts.of(e.getStatusCode());
  }

  /** HAPI's patching breaks, in as many ways as there are, on a path that it cannot follow. */
  private static boolean isInPatch(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .limit(DEEP)
        .anyMatch(frame -> frame.getClassName().startsWith("ca.uhn.fhir.jpa.patch."));
  }

  /** Some of HAPI's refusals say what they mean in an outcome only. */
  private static String said(BaseServerResponseException e) {
    return e.getOperationOutcome() instanceof OperationOutcome outcome
        ? outcome.getIssueFirstRep().getDiagnostics() + ""
        : e.getMessage() + "";
  }

  private static Failure stillReferred(String from) {
    return Failures.failure(
        409,
        IssueType.CONFLICT,
        Text.of(
                "Andere resources verwijzen hier nog naar, zoals %s. Verwijder of wijzig die eerst.",
                "Other resources still refer to this, such as %s. Delete or change those first.")
            .with(from));
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
