package nl.naast.support;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import nl.naast.caregiver.AboutNaaste;
import nl.naast.server.AtTheEnd;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.OwnWork;
import nl.naast.server.References;
import nl.naast.server.Transitions;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import nl.naast.task.PlanTasks;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A referral is followed until it has an outcome: its Task is there as soon as it is active, and
 * the two end together.
 */
@Component
@Interceptor
class ReferralRules implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private static final Transitions TRANSITIONS =
      Transitions.ofRequest(Text.of("Een verwijzing", "A referral"), "ServiceRequest.status");
  private static final Text FIXED =
      Text.of(
          "Van een verwijzing liggen subject, caregiver en performer vast. Trek deze in, en maak een"
              + " nieuwe.",
          "The subject, caregiver and performer of a referral are fixed. Revoke this one, and make a"
              + " new one.");
  private static final Text OPEN =
      Text.of(
          "Deze verwijzing wordt nog gevolgd: %s. Rond die taak af met de uitkomst"
              + " (referral-outcome), dan sluit de verwijzing vanzelf.",
          "This referral is still followed: %s. Complete that task with the outcome"
              + " (referral-outcome), and the referral closes by itself.");
  private static final int AFTER_PLANS = 20;
  private final Referrals referrals;
  private final AtTheEnd end;

  ReferralRules(Referrals referrals, AtTheEnd end) {
    this.referrals = referrals;
    this.end = end;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void isToBeChanged(
      IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (!OwnWork.is(request)
        && old instanceof ServiceRequest before
        && resource instanceof ServiceRequest after) {
      if (after.hasStatus()) {
        TRANSITIONS.require(before.getStatus().toCode(), after.getStatus().toCode());
      }
      if (after.getStatus() == ServiceRequestStatus.COMPLETED
          && before.getStatus() != after.getStatus()) {
        referrals
            .open(before)
            .findFirst()
            .ifPresent(
                task -> {
                  String open = "Task/" + task.getIdElement().getIdPart();
                  throw refusal(OPEN.with(open), "ServiceRequest.status");
                });
      }
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    if (!OwnWork.is(request)
        && resource instanceof ServiceRequest referral
        && referral.getStatus() == ServiceRequestStatus.ACTIVE) {
      then(referral, () -> referrals.follow(referral));
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (OwnWork.is(request)) {
      return;
    }
    // Here a reference of a transaction is what it refers to.
    if (old instanceof ServiceRequest before
        && resource instanceof ServiceRequest after
        && !about(before).equals(about(after))) {
      throw refusal(FIXED, "ServiceRequest");
    }
    if (old instanceof ServiceRequest before
        && resource instanceof ServiceRequest after
        && before.getStatus() != after.getStatus()) {
      if (after.getStatus() == ServiceRequestStatus.ACTIVE) {
        then(after, () -> referrals.follow(after));
      } else if (after.getStatus() == ServiceRequestStatus.REVOKED
          || after.getStatus() == ServiceRequestStatus.ENTEREDINERROR) {
        then(after, () -> referrals.end(after));
      }
    } else if (old instanceof Task before
        && resource instanceof Task after
        && before.getStatus() != after.getStatus()
        && PlanTasks.isClosed(after)) {
      then(after, () -> referrals.close(after));
    }
  }

  private void then(IBaseResource about, Runnable work) {
    end.then(AFTER_PLANS, about.fhirType() + "/" + about.getIdElement().getIdPart(), work);
  }

  private static List<Object> about(ServiceRequest referral) {
    return List.of(
        References.plain(referral.getSubject()),
        AboutNaaste.plain(referral),
        referral.getPerformer().stream().map(References::plain).toList());
  }

  private static Refusal refusal(Text text, String at) {
    return new Refusal(422, Issue.error(IssueType.BUSINESSRULE, text).at(at));
  }
}
