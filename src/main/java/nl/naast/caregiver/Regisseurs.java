package nl.naast.caregiver;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * The regisseur of these teams; empty when nobody is. On the day of a handover two may be: then
   * it is the one without an end, who took over.
   */
  public Optional<Reference> of(Collection<CareTeam> teams, Instant now) {
    return teams.stream()
        .filter(team -> Periods.isIn(team.getPeriod(), now))
        .flatMap(this::all)
        .filter(member -> Periods.isIn(member.getPeriod(), now))
        .min(Comparator.comparing(member -> member.getPeriod().hasEnd()))
        .map(CareTeamParticipantComponent::getMember);
  }

  /** Who is regisseur of this team, was, or will be. */
  Stream<CareTeamParticipantComponent> all(CareTeam team) {
    return team.getParticipant().stream().filter(this::isRegisseur);
  }

  private boolean isRegisseur(CareTeamParticipantComponent member) {
    return member.hasMember()
        && member.getRole().stream()
            .anyMatch(role -> role.hasCoding(regisseur.getSystem(), regisseur.getCode()));
  }
}
