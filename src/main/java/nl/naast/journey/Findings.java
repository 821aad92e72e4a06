package nl.naast.journey;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naast.expression.Expressions;
import nl.naast.expression.Variables;
import nl.naast.security.access.StoredResources;
import nl.naast.server.RowLock;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** Keeps the findings around a patient as they are: makes what is missing, ends what has come. */
@Component
class Findings {
  private final IFhirResourceDao<Flag> flags;
  private final StoredResources stored;
  private final Surroundings surroundings;
  private final Questions questions;
  private final Expressions expressions;
  private final RowLock lock;
  private final Clock clock = Clock.systemUTC();

  Findings(
      DaoRegistry daos,
      StoredResources stored,
      Surroundings surroundings,
      Questions questions,
      Expressions expressions,
      RowLock lock) {
    this.flags = daos.getResourceDao(Flag.class);
    this.stored = stored;
    this.surroundings = surroundings;
    this.questions = questions;
    this.expressions = expressions;
    this.lock = lock;
  }

  /** Deletes all findings around a patient who is deleted, whom they would keep there. */
  void forget(String reference) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("subject", new ReferenceParam(reference));
    flags
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .forEach(flag -> flags.delete(flag.getIdElement(), new SystemRequestDetails()));
  }

  /** Looks again at a patient around whom something is missing; at another there is no need. */
  void lookAgain(String reference) {
    if (!active(reference).isEmpty()) {
      look(reference);
    }
  }

  /**
   * Looks what is missing.
   *
   * @param reference of the patient, such as {@code Patient/3}
   */
  void look(String reference) {
    if (!lock.take(reference)) {
      return;
    }
    Optional<Patient> patient = stored.find(Patient.class, reference);
    if (patient.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Optional<Encounter> stay = surroundings.stay(reference);
    Variables variables = surroundings.of(patient.get(), stay, now);
    List<Flag> active = active(reference);
    Set<Flag> holding = new HashSet<>();
    boolean hasDied = patient.get().hasDeceased() && !isAlive(patient.get());
    for (Question question : questions.at(ward(stay))) {
      boolean isMissing =
          !hasDied
              && question.missing().stream()
                  .allMatch(condition -> expressions.holds(condition, patient.get(), variables));
      if (isMissing) {
        active.stream()
            .filter(flag -> isOf(flag, question))
            .findFirst()
            .ifPresentOrElse(holding::add, () -> make(question, reference, now));
      }
    }
    active.stream().filter(flag -> !holding.contains(flag)).forEach(flag -> end(flag, now));
  }

  /** After a death other things are asked than who will be screened. */
  private static boolean isAlive(Patient patient) {
    return patient.hasDeceasedBooleanType() && !patient.getDeceasedBooleanType().booleanValue();
  }

  private void make(Question question, String patient, Instant now) {
    Flag flag = new Flag();
    flag.setStatus(FlagStatus.ACTIVE);
    flag.addCategory(question.phase().copy());
    flag.setCode(question.finding().copy());
    flag.setSubject(new Reference(patient));
    flag.setPeriod(new Period().setStart(Date.from(now)));
    flags.create(flag, new SystemRequestDetails());
  }

  private void end(Flag flag, Instant now) {
    flag.setStatus(FlagStatus.INACTIVE);
    flag.getPeriod().setEnd(Date.from(now));
    flags.update(flag, new SystemRequestDetails());
  }

  private List<Flag> active(String patient) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("subject", new ReferenceParam(patient));
    search.add("finding-status", new TokenParam("active"));
    return flags.search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(Flag.class::cast)
        .toList();
  }

  private List<Identifier> ward(Optional<Encounter> stay) {
    return stay.stream()
        .flatMap(one -> one.getLocation().stream())
        .map(one -> one.getLocation().getReferenceElement().toUnqualifiedVersionless())
        .filter(one -> "Location".equals(one.getResourceType()))
        .flatMap(one -> stored.find(Location.class, one.getValue()).stream())
        .flatMap(location -> location.getIdentifier().stream())
        .toList();
  }

  private static boolean isOf(Flag flag, Question question) {
    CodeableConcept code = flag.getCode();
    return question.finding().getCoding().stream()
        .anyMatch(coding -> code.hasCoding(coding.getSystem(), coding.getCode()));
  }
}
