package nl.naast.server.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  @Test
  void oneOutcomeCanBeSaidInBothLanguages() {
    var outcome =
        Outcome.of(
            Issue.error(IssueType.REQUIRED, Text.of("Vul %s in.", "Fill in %s.").with("name"))
                .coded(new Coding("https://example.org/rules", "r-1", null))
                .at("RelatedPerson.name")
                .diagnosed("min 1"));

    var dutch = outcome.in(Language.NL);
    assertThat(dutch.getLanguage()).isEqualTo("nl");
    assertThat(dutch.getIssueFirstRep().getDetails().getText()).isEqualTo("Vul name in.");

    var english = outcome.in(Language.EN).getIssueFirstRep();
    assertThat(english.getDetails().getText()).isEqualTo("Fill in name.");
    assertThat(english.getDetails().getCodingFirstRep().getCode()).isEqualTo("r-1");
    assertThat(english.getExpression()).singleElement().hasToString("RelatedPerson.name");
    assertThat(english.getDiagnostics()).isEqualTo("min 1");
  }

  @Test
  void errorsComeBeforeWarningsAndKeepTheirOrder() {
    var outcome =
        Outcome.of(
            Issue.information(IssueType.INFORMATIONAL, Text.of("e", "e")),
            Issue.warning(IssueType.NOTFOUND, Text.of("c", "c")),
            Issue.error(IssueType.REQUIRED, Text.of("a", "a")),
            Issue.warning(IssueType.BUSINESSRULE, Text.of("d", "d")),
            Issue.error(IssueType.VALUE, Text.of("b", "b")));

    assertThat(outcome.in(Language.NL).getIssue())
        .extracting(issue -> issue.getDetails().getText())
        .containsExactly("a", "b", "c", "d", "e");
  }
}
