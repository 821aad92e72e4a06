package nl.naast.support;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naast.caregiver.AboutNaaste;
import nl.naast.conformance.NaastPackage;
import nl.naast.plan.Plans;
import nl.naast.server.References;
import nl.naast.server.RowLock;
import nl.naast.task.PlanTasks;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/** The referrals to help nearby, and the tasks that follow them. */
@Component
class Referrals {
  private static final String CODE = "referral";
  private final IFhirResourceDao<ServiceRequest> dao;
  private final Plans plans;
  private final PlanTasks tasks;
  private final RowLock lock;
  private final String codes;
  private final CodeableConcept sent;

  Referrals(DaoRegistry daos, Plans plans, PlanTasks tasks, RowLock lock, NaastPackage naast) {
    this.dao = daos.getResourceDao(ServiceRequest.class);
    this.plans = plans;
    this.tasks = tasks;
    this.lock = lock;
    this.codes = naast.url("CodeSystem", "task-code");
    this.sent =
        new CodeableConcept(new Coding(naast.url("CodeSystem", "referral-progress"), "sent", null));
  }

  /** The open tasks that follow a referral. */
  Stream<Task> open(ServiceRequest referral) {
    return tasks.of(reference(referral)).stream()
        .filter(this::isFollowing)
        .filter(task -> !PlanTasks.isClosed(task));
  }

  /** Sees to it that one task follows the referral. */
  void follow(ServiceRequest referral) {
    lock.take(reference(referral));
    String naaste = AboutNaaste.plain(referral);
    if (!naaste.startsWith("RelatedPerson/") || open(referral).findAny().isPresent()) {
      return;
    }
    List<String> basis = new ArrayList<>(List.of(reference(referral)));
    referral.getBasedOn().stream()
        .map(References::plain)
        .filter(one -> one.startsWith("CarePlan/"))
        .forEach(basis::add);
    tasks.begunAbout(
        plans.activity("referral-follow-up"),
        reference(referral),
        basis,
        naaste,
        References.plain(referral.getSubject()),
        sent.copy());
  }

  /** Nothing is followed of a referral that was taken back. */
  void end(ServiceRequest referral) {
    lock.take(reference(referral));
    open(referral).forEach(tasks::end);
  }

  /** Closes the referral that this task followed: it has its outcome, or nothing comes of it. */
  void close(Task task) {
    String reference = References.plain(task.getFocus());
    if (!isFollowing(task) || !reference.startsWith("ServiceRequest/")) {
      return;
    }
    lock.take(reference);
    ServiceRequest referral = dao.read(new IdType(reference), new SystemRequestDetails());
    if (referral.getStatus() == ServiceRequestStatus.ACTIVE
        || referral.getStatus() == ServiceRequestStatus.ONHOLD) {
      referral.setStatus(
          task.getStatus() == TaskStatus.COMPLETED
              ? ServiceRequestStatus.COMPLETED
              : ServiceRequestStatus.REVOKED);
      dao.update(referral, new SystemRequestDetails());
    }
  }

  private boolean isFollowing(Task task) {
    return task.getCode().hasCoding(codes, CODE);
  }

  private static String reference(ServiceRequest referral) {
    return "ServiceRequest/" + referral.getIdElement().getIdPart();
  }
}
