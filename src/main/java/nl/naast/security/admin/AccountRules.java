package nl.naast.security.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naast.security.account.Account;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** For whom an administrator may have an account made. */
final class AccountRules {
  private static final Pattern SOMEBODY =
      Pattern.compile("(Patient|RelatedPerson|Person|Practitioner)/[A-Za-z0-9.-]{1,64}");
  private static final Text NOBODY =
      Text.of(
          "Geef fhirUser (zoals Practitioner/3), of een rol, of allebei.",
          "Give fhirUser (such as Practitioner/3), or a role, or both.");
  private static final Text USER =
      Text.of(
          "fhirUser is een verwijzing als Practitioner/3: naar een Practitioner, RelatedPerson,"
              + " Person of Patient.",
          "fhirUser is a reference such as Practitioner/3: to a Practitioner, RelatedPerson, Person"
              + " or Patient.");
  private static final Text ROLE =
      Text.of("Een rol is administrator of auditor.", "A role is administrator or auditor.");

  private AccountRules() {}

  /**
   * Checks.
   *
   * @throws Refusal 422 with all that is wrong
   */
  static void check(@Nullable String fhirUser, Set<String> roles) {
    List<Issue> wrong = new ArrayList<>();
    if (fhirUser == null && roles.isEmpty()) {
      wrong.add(Issue.error(IssueType.REQUIRED, NOBODY));
    }
    if (fhirUser != null && !SOMEBODY.matcher(fhirUser).matches()) {
      wrong.add(Issue.error(IssueType.VALUE, USER));
    }
    if (!Account.ROLES.containsAll(roles)) {
      wrong.add(Issue.error(IssueType.VALUE, ROLE));
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(422, new Outcome(wrong));
    }
  }
}
