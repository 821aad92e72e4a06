package nl.naast.task;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.naast.caregiver.Regisseurs;
import nl.naast.security.access.Periods;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Who gets a task about a patient's naaste: the regisseur; when there is none, the queue that the
 * care team is; when there is no team, the patient's organisation.
 */
@Component
class Owners {
  private final DaoRegistry daos;
  private final Regisseurs regisseurs;

  Owners(DaoRegistry daos, Regisseurs regisseurs) {
    this.daos = daos;
    this.regisseurs = regisseurs;
  }

  /** Empty when nothing at all is known around the patient: the task is then nobody's yet. */
  Optional<Reference> of(String patient, Instant now) {
    List<CareTeam> teams = teams(patient, now);
    return regisseurs
        .of(teams, now)
        .map(regisseur -> new Reference(regisseur.getReference()))
        .or(
            () ->
                teams.stream()
                    .findFirst()
                    .map(team -> new Reference("CareTeam/" + team.getIdElement().getIdPart())))
        .or(() -> organization(patient));
  }

  private List<CareTeam> teams(String patient, Instant now) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("subject", new ReferenceParam(patient));
    search.add("status", new TokenParam("active"));
    return daos
        .getResourceDao(CareTeam.class)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(CareTeam.class::cast)
        .filter(team -> Periods.isIn(team.getPeriod(), now))
        .toList();
  }

  private Optional<Reference> organization(String patient) {
    Patient found =
        daos.getResourceDao(Patient.class).read(new IdType(patient), new SystemRequestDetails());
    return found.hasManagingOrganization()
        ? Optional.of(new Reference(found.getManagingOrganization().getReference()))
        : Optional.empty();
  }
}
