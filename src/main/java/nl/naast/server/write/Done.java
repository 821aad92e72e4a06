package nl.naast.server.write;

import ca.uhn.fhir.model.api.StorageResponseCodeEnum;
import java.util.Map;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** What a write did, in our words: HAPI says it in English, with its own code system. */
final class Done {
  private static final Text CREATED =
      Text.of("Opgeslagen als nieuwe resource.", "Stored as a new resource.");
  private static final Text FOUND =
      Text.of(
          "Er is al een resource die aan de zoekvoorwaarde voldoet; er is niets opgeslagen.",
          "There is a resource already that matches the search condition; nothing is stored.");
  private static final Text UPDATED =
      Text.of("Opgeslagen als nieuwe versie.", "Stored as a new version.");
  private static final Text UNCHANGED =
      Text.of(
          "De inhoud is die van de laatste versie; er is niets opgeslagen.",
          "The content is that of the latest version; nothing is stored.");
  private static final Text DELETED = Text.of("Verwijderd.", "Deleted.");
  private static final Text WAS_DELETED =
      Text.of("Dit was al verwijderd.", "This was deleted already.");
  private static final Text NOTHING_TO_DELETE =
      Text.of(
          "Dit was er niet; er is niets verwijderd.",
          "There was no such thing; nothing is deleted.");
  private static final Text DONE = Text.of("Gedaan.", "Done.");

  private static final Map<StorageResponseCodeEnum, Text> TEXTS =
      Map.ofEntries(
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_CREATE, CREATED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_CREATE_NO_CONDITIONAL_MATCH, CREATED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_CREATE_WITH_CONDITIONAL_MATCH, FOUND),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_UPDATE, UPDATED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_UPDATE_AS_CREATE, CREATED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_UPDATE_NO_CHANGE, UNCHANGED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_UPDATE_NO_CONDITIONAL_MATCH, CREATED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_UPDATE_WITH_CONDITIONAL_MATCH, UPDATED),
          Map.entry(
              StorageResponseCodeEnum.SUCCESSFUL_UPDATE_WITH_CONDITIONAL_MATCH_NO_CHANGE,
              UNCHANGED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_PATCH, UPDATED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_PATCH_NO_CHANGE, UNCHANGED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_CONDITIONAL_PATCH, UPDATED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_CONDITIONAL_PATCH_NO_CHANGE, UNCHANGED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_DELETE, DELETED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_DELETE_ALREADY_DELETED, WAS_DELETED),
          Map.entry(StorageResponseCodeEnum.SUCCESSFUL_DELETE_NOT_FOUND, NOTHING_TO_DELETE));

  private Done() {}

  /** Whether HAPI's storage wrote this outcome, about what it did. */
  static boolean isSaidBy(OperationOutcome outcome) {
    return outcome.getIssue().stream().allMatch(issue -> issue.getDetails().getText() == null)
        && outcome.getIssue().stream()
            .flatMap(issue -> issue.getDetails().getCoding().stream())
            .anyMatch(coding -> StorageResponseCodeEnum.SYSTEM.equals(coding.getSystem()));
  }

  static Outcome inWords(OperationOutcome said) {
    return Outcome.of(
        Issue.information(
            IssueType.INFORMATIONAL,
            said.getIssue().stream()
                .map(OperationOutcomeIssueComponent::getDetails)
                .flatMap(details -> details.getCoding().stream())
                .map(Coding::getCode)
                .map(StorageResponseCodeEnum::valueOf)
                .map(code -> TEXTS.getOrDefault(code, DONE))
                .findFirst()
                .orElse(DONE)));
  }
}
