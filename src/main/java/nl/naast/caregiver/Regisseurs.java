package nl.naast.caregiver;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.naast.conformance.NaastPackage;
import nl.naast.security.access.Periods;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Who answers for the support of the naasten at a moment; who has handed over does not any more.
 */
@Component
public class Regisseurs {
  private final Coding regisseur;

  Regisseurs(NaastPackage naast) {
    this.regisseur = new Coding(naast.url("CodeSystem", "circle-role"), "regisseur", null);
  }

  /** The regisseur of these teams; empty when nobody is. */
  public Optional<Reference> of(Collection<CareTeam> teams, Instant now) {
    return teams.stream()
        .filter(team -> Periods.isIn(team.getPeriod(), now))
        .flatMap(team -> team.getParticipant().stream())
        .filter(member -> isRegisseur(member) && Periods.isIn(member.getPeriod(), now))
        .map(CareTeamParticipantComponent::getMember)
        .findFirst();
  }

  private boolean isRegisseur(CareTeamParticipantComponent member) {
    return member.hasMember()
        && member.getRole().stream()
            .anyMatch(role -> role.hasCoding(regisseur.getSystem(), regisseur.getCode()));
  }
}
