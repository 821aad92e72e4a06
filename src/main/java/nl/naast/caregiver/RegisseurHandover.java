package nl.naast.caregiver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.List;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A regisseur hands over and stays in the list, so that naasten and professionals can always find
 * who answered for their support, and when. A team that was a mistake may be marked as such.
 */
@Component
@Interceptor
class RegisseurHandover implements FhirInterceptor {
  private static final Text LEFT_OUT =
      Text.of(
          "Er ontbreekt een regisseur die er was. Een regisseur draagt over: laat die in de lijst"
              + " staan met de rol regisseur, en geef een period.end.",
          "A regisseur who was there is left out. A regisseur hands over: keep that one in the list"
              + " with the role regisseur, and give a period.end.");
  private final Regisseurs regisseurs;

  RegisseurHandover(Regisseurs regisseurs) {
    this.regisseurs = regisseurs;
  }

  /** Not before the storing: only then a transaction has put real references for its own names. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (request == null
        || request instanceof SystemRequestDetails
        || !(old instanceof CareTeam before)
        || !(resource instanceof CareTeam after)
        || after.getStatus() == CareTeamStatus.ENTEREDINERROR) {
      return;
    }
    // Who was regisseur twice was so in two periods: both stay.
    List<String> left = members(before);
    members(after).forEach(left::remove);
    if (!left.isEmpty()) {
      throw new Refusal(
          422, Issue.error(IssueType.BUSINESSRULE, LEFT_OUT).at("CareTeam.participant"));
    }
  }

  private List<String> members(CareTeam team) {
    List<String> members = new ArrayList<>();
    regisseurs.all(team).forEach(member -> members.add(name(member.getMember())));
    return members;
  }

  /** A professional who is not on this server has an identifier only, or a name. */
  private static String name(Reference member) {
    if (member.hasReference()) {
      return References.plain(member);
    }
    return member.hasIdentifier()
        ? member.getIdentifier().getSystem() + "|" + member.getIdentifier().getValue()
        : member.getDisplay() + "";
  }
}
