package nl.naast.plan;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import nl.naast.caregiver.Subjects;
import nl.naast.security.Caller;
import nl.naast.security.access.ActingAs;
import nl.naast.security.access.CurrentNaaste;
import nl.naast.security.access.Visible;
import nl.naast.server.References;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a plan for one naaste. */
@Component
class Application {
  private final IFhirResourceDao<CarePlan> carePlans;
  private final Plans plans;
  private final CarePlanFields fields;
  private final Subjects subjects;
  private final Visible visible;
  private final ActingAs acting;
  private final TransactionTemplate transaction;
  private final Clock clock = Clock.systemUTC();

  Application(
      DaoRegistry daos,
      Plans plans,
      CarePlanFields fields,
      Subjects subjects,
      Visible visible,
      ActingAs acting,
      PlatformTransactionManager transactions) {
    this.carePlans = daos.getResourceDao(CarePlan.class);
    this.plans = plans;
    this.fields = fields;
    this.subjects = subjects;
    this.visible = visible;
    this.acting = acting;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Stores the plan in the name of the caller; its tasks follow in the same transaction.
   *
   * @throws Refusal 422 when the definition asks for what is not carried out, or the naaste is none
   *     of this patient; 409 when this plan is active for this naaste
   * @throws ResourceNotFoundException when one of them is not there, or hidden from the caller
   */
  CarePlan apply(PlanDefinition definition, ApplyQuestion asked, RequestDetails request) {
    Caller caller = Caller.of(request).orElseThrow();
    requireVisible(caller, asked.subject());
    requireVisible(caller, asked.caregiver());
    asked.encounter().ifPresent(encounter -> requireVisible(caller, encounter));
    Instant now = clock.instant();
    RelatedPerson naaste =
        subjects.find(RelatedPerson.class, asked.caregiver(), null).orElseThrow();
    if (!References.plain(naaste.getPatient()).equals(asked.subject())) {
      throw PlanTexts.rule(PlanTexts.CAREGIVER, "Parameters.parameter");
    }
    if (!CurrentNaaste.is(naaste, now)) {
      throw PlanTexts.rule(PlanTexts.NOT_CURRENT, "Parameters.parameter");
    }
    Plan plan = plans.ofSteps(definition.getUrl()).orElseThrow();
    CarePlan carePlan = new CarePlan();
    carePlan.setStatus(CarePlanStatus.ACTIVE).setIntent(CarePlanIntent.PLAN);
    carePlan.addInstantiatesCanonical(definition.getUrl());
    plan.definition().getTopic().forEach(topic -> carePlan.addCategory(topic.copy()));
    carePlan.setTitle(definition.getTitle());
    carePlan.setSubject(new Reference(asked.subject()));
    fields.setNaaste(carePlan, asked.caregiver());
    carePlan.getPeriod().setStart(Date.from(now));
    carePlan.setCreated(Date.from(now));
    asked.encounter().ifPresent(encounter -> carePlan.setEncounter(new Reference(encounter)));
    author(asked, caller).ifPresent(author -> carePlan.setAuthor(new Reference(author)));
    asked.organization().ifPresent(one -> carePlan.addContributor(new Reference(one)));
    carePlan.addContributor(new Reference(asked.caregiver()));
    String id =
        transaction.execute(status -> carePlans.create(carePlan, request).getId().getIdPart());
    // Its tasks are made at the end of the transaction.
    return carePlans.read(new IdType("CarePlan", id), new SystemRequestDetails());
  }

  private Optional<String> author(ApplyQuestion asked, Caller caller) {
    return asked
        .practitioner()
        .or(() -> acting.self(caller).filter(self -> self.startsWith("Practitioner")));
  }

  private void requireVisible(Caller caller, String reference) {
    if (!visible.to(caller, Set.of(reference)).contains(reference)) {
      throw new ResourceNotFoundException(new IdType(reference));
    }
  }
}
