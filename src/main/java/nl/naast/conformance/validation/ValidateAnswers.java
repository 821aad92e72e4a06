package nl.naast.conformance.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the answer of {@code $validate} in our words and the client's language: HAPI makes it before
 * the language is known, so our issues travel along until the answer goes out.
 */
@Component
@Interceptor
class ValidateAnswers implements FhirInterceptor {
  private static final String KEY = ValidateAnswers.class.getName();
  private static final Issue NOTHING =
      Issue.information(
          IssueType.INFORMATIONAL,
          Text.of(
              "Deze resource voldoet aan alle profielen die ervoor gelden.",
              "This resource conforms to every profile that applies to it."));

  @Hook(Pointcut.VALIDATION_COMPLETED)
  public ValidationResult keepIssues(ValidationResult result) {
    List<Issue> issues = new ArrayList<>();
    for (SingleValidationMessage message : result.getMessages()) {
      issues.add(message instanceof IssueMessage ours ? ours.issue() : ofHapi(message));
    }
    return new ResultWithIssues(result, new Outcome(issues.isEmpty() ? List.of(NOTHING) : issues));
  }

  /** Such as the check that a resource to be created has no id yet. */
  private static Issue ofHapi(SingleValidationMessage message) {
    ResultSeverityEnum severity = message.getSeverity();
    return new Issue(
        severity == null ? IssueSeverity.ERROR : IssueSeverity.fromCode(severity.getCode()),
        IssueType.INVALID,
        new Sentences().of(Sentences.OTHER, List.of()),
        null,
        List.of(),
        message.getMessage());
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void speak(
      RequestDetails request, @Nullable IBaseResource resource, ResponseDetails response) {
    if (resource != null && resource.getUserData(KEY) instanceof Outcome outcome) {
      response.setResponseResource(outcome.in(Language.of(request)));
    }
  }

  private static final class ResultWithIssues extends ValidationResult {
    private final Outcome outcome;

    ResultWithIssues(ValidationResult result, Outcome outcome) {
      super(result.getContext(), result.getMessages());
      this.outcome = outcome;
    }

    @Override
    public IBaseOperationOutcome toOperationOutcome() {
      OperationOutcome english = outcome.in(Language.EN);
      english.setUserData(KEY, outcome);
      return english;
    }
  }
}
