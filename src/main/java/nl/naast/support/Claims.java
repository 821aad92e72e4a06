package nl.naast.support;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.caregiver.Subjects;
import nl.naast.security.Caller;
import nl.naast.security.access.Visible;
import nl.naast.server.References;
import nl.naast.server.RowLock;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each help request one owner, also when many want it at once. */
@Component
class Claims {
  private final IFhirResourceDao<Task> tasks;
  private final HelpRequest requests;
  private final Offers offers;
  private final Subjects subjects;
  private final Visible visible;
  private final RowLock lock;
  private final TransactionTemplate transaction;

  Claims(
      DaoRegistry daos,
      HelpRequest requests,
      Offers offers,
      Subjects subjects,
      Visible visible,
      RowLock lock,
      PlatformTransactionManager transactions) {
    this.tasks = daos.getResourceDao(Task.class);
    this.requests = requests;
    this.offers = offers;
    this.subjects = subjects;
    this.visible = visible;
    this.lock = lock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * In the name of the caller, so that the caller's right to change it and the trail are looked
   * after.
   */
  Task claim(String id, String naaste, Caller caller, RequestDetails request) {
    String reference = "Task/" + id;
    RelatedPerson claimant = required(naaste, caller);
    if (!visible.to(caller, Set.of(reference)).contains(reference)) {
      throw new ResourceNotFoundException(new IdType("Task", id));
    }
    return transaction.execute(
        status -> {
          lock.take(reference);
          Task task = tasks.read(new IdType("Task", id), new SystemRequestDetails());
          if (!requests.is(task)) {
            throw new Refusal(422, Issue.error(IssueType.BUSINESSRULE, HelpTexts.NO_HELP_REQUEST));
          }
          if (!offers.isOffered(task, claimant)) {
            throw HelpTexts.notOffered();
          }
          boolean hasItAlready = HelpRequest.owner(task).filter(naaste::equals).isPresent();
          if (hasItAlready) {
            return task;
          }
          if (!requests.isOpen(task)) {
            throw HelpTexts.taken();
          }
          task.setOwner(new Reference(naaste)).setStatus(TaskStatus.ACCEPTED);
          return (Task) tasks.update(task, request).getResource();
        });
  }

  /** The first to begin first; what has no moment comes last. */
  List<Task> offered(String naaste, Caller caller) {
    RelatedPerson claimant = required(naaste, caller);
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add("code", new TokenParam(requests.codes(), HelpRequest.CODE));
    search.add("subject", new ReferenceParam(References.plain(claimant.getPatient())));
    TokenOrListParam open = new TokenOrListParam();
    HelpRequest.OPEN.forEach(status -> open.add(null, status.toCode()));
    search.add("status", open);
    List<Task> offered =
        tasks.search(search, new SystemRequestDetails()).getAllResources().stream()
            .map(Task.class::cast)
            .filter(task -> requests.isOpen(task) && offers.isOffered(task, claimant))
            .toList();
    Set<String> seen =
        visible.to(caller, offered.stream().map(Claims::reference).collect(Collectors.toSet()));
    return offered.stream()
        .filter(task -> seen.contains(reference(task)))
        .sorted(Comparator.comparing(Claims::begin).thenComparing(Claims::reference))
        .toList();
  }

  private RelatedPerson required(String naaste, Caller caller) {
    return subjects
        .find(RelatedPerson.class, naaste, null)
        .filter(found -> visible.to(caller, Set.of(naaste)).contains(naaste))
        .orElseThrow(() -> new ResourceNotFoundException(new IdType(naaste)));
  }

  private static String begin(Task task) {
    String start = task.getRestriction().getPeriod().getStartElement().getValueAsString();
    return start == null ? "9999" : start;
  }

  private static String reference(Task task) {
    return "Task/" + task.getIdElement().getIdPart();
  }
}
