package nl.naast.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * From which status something may go to which. What is closed stays closed; a mistake can always be
 * told ({@code entered-in-error}).
 *
 * @param what the thing, such as "Een taak" and "A task"
 * @param path of the status, such as {@code Task.status}
 * @param next by status; one without a next is closed
 */
public record Transitions(Text what, String path, Map<String, List<String>> next) {
  private static final String MISTAKE = "entered-in-error";
  private static final Text CLOSED =
      Text.of(
          "%s die is gesloten (%s), kan niet %s worden. Maak een nieuwe.",
          "%s that is closed (%s) cannot become %s. Make a new one.");
  private static final Text NOT_NEXT =
      Text.of(
          "%s die %s is, kan niet %s worden. Dat kan wel: %s.",
          "%s that is %s cannot become %s. What can be: %s.");

  public Transitions {
    next = new LinkedHashMap<>(next);
  }

  /**
   * Those of what is asked or planned: a CarePlan, a ServiceRequest.
   *
   * @see <a href="https://hl7.org/fhir/R4/request.html#statemachine">Request, state machine</a>
   */
  public static Transitions ofRequest(Text what, String path) {
    return new Transitions(
        what,
        path,
        Map.of(
            "draft",
            List.of("active", "revoked"),
            "active",
            List.of("on-hold", "completed", "revoked"),
            "on-hold",
            List.of("active", "completed", "revoked"),
            "unknown",
            List.of("draft", "active", "on-hold", "completed", "revoked")));
  }

  /**
   * Refuses what may not follow.
   *
   * @param before the status that is stored, as code
   * @param after the status that is asked; null is another rule's matter
   * @throws Refusal 422, which says what may follow
   */
  public void require(String before, @Nullable String after) {
    if (after == null || before.equals(after) || after.equals(MISTAKE)) {
      return;
    }
    List<String> allowed = next.getOrDefault(before, List.of());
    if (allowed.isEmpty()) {
      throw refusal(
          Text.of(
              CLOSED.nl().formatted(what.nl(), before, after),
              CLOSED.en().formatted(what.en(), before, after)));
    }
    if (!allowed.contains(after)) {
      String can = String.join(", ", allowed);
      throw refusal(
          Text.of(
              NOT_NEXT.nl().formatted(what.nl(), before, after, can),
              NOT_NEXT.en().formatted(what.en(), before, after, can)));
    }
  }

  /** The statuses after which nothing follows. */
  public Set<String> closed() {
    Set<String> closed = new TreeSet<>();
    next.values().forEach(closed::addAll);
    closed.removeAll(next.keySet());
    closed.add(MISTAKE);
    return closed;
  }

  private Refusal refusal(Text text) {
    return new Refusal(422, Issue.error(IssueType.BUSINESSRULE, text).at(path));
  }
}
