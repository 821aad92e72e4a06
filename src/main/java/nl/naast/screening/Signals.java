package nl.naast.screening;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.Optional;
import nl.naast.expression.Variables;
import nl.naast.plan.Plans;
import nl.naast.server.References;
import nl.naast.task.PlannedTask;
import nl.naast.task.Tasks;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees in answers about a naaste what somebody has to do something about. */
@Component
class Signals {
  private static final String NAASTE = "RelatedPerson/";
  private final Scores scores;
  private final Extraction extraction;
  private final Plans plans;
  private final Tasks tasks;
  private final DaoRegistry daos;

  Signals(Scores scores, Extraction extraction, Plans plans, Tasks tasks, DaoRegistry daos) {
    this.scores = scores;
    this.extraction = extraction;
    this.plans = plans;
    this.tasks = tasks;
    this.daos = daos;
  }

  /**
   * Sees to it that the tasks are there, and that those are not which the answers no longer give.
   *
   * @param isNew whether nothing can have followed from these answers before
   */
  void follow(QuestionnaireResponse response, Form form, boolean isNew) {
    Optional<String> patient = extraction.patient(response);
    String naaste = subject(response);
    if (patient.isEmpty() || !naaste.startsWith(NAASTE)) {
      return;
    }
    Patient of =
        daos.getResourceDao(Patient.class)
            .read(new IdType(patient.get()), new SystemRequestDetails());
    Variables variables = scores.variables(response, form).with("patient", of);
    List<PlannedTask> planned = plans.afterAnswers(response, organization(of), variables);
    if (planned.isEmpty() && isNew) {
      return;
    }
    tasks.follow(planned, signal(response), naaste, patient.get());
  }

  void withdraw(QuestionnaireResponse response) {
    if (subject(response).startsWith(NAASTE)) {
      tasks.withdraw(signal(response), subject(response));
    }
  }

  private static @Nullable String organization(Patient patient) {
    return patient.hasManagingOrganization()
        ? patient.getManagingOrganization().getReferenceElement().getIdPart()
        : null;
  }

  private static String signal(QuestionnaireResponse response) {
    return "QuestionnaireResponse/" + response.getIdElement().getIdPart();
  }

  private static String subject(QuestionnaireResponse response) {
    return References.plain(response.getSubject());
  }
}
