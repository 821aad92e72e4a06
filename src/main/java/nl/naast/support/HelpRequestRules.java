package nl.naast.support;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.Optional;
import nl.naast.caregiver.Subjects;
import nl.naast.security.Caller;
import nl.naast.security.access.ActingAs;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.task.OwnNotes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a help request. Whoever writes it: it is taken on by a naaste to whom it is
 * offered, and by one only. Of the circle who asked withdraws it, who took it on gives it back or
 * says that it is done, and everybody may add a word of thanks.
 */
@Component
@Interceptor
class HelpRequestRules implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private final HelpRequest requests;
  private final Offers offers;
  private final Subjects subjects;
  private final ActingAs acting;

  HelpRequestRules(HelpRequest requests, Offers offers, Subjects subjects, ActingAs acting) {
    this.requests = requests;
    this.offers = offers;
    this.subjects = subjects;
    this.acting = acting;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_ACCESS)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    if (!(resource instanceof Task task) || !requests.is(task)) {
      return;
    }
    Optional<String> self = ofTheCircle(request);
    if (self.isPresent()) {
      if (!task.hasRequester()) {
        task.setRequester(new Reference(self.get()));
      }
      if (!References.plain(task.getRequester()).equals(self.get())) {
        throw HelpTexts.forbidden(HelpTexts.OTHER_REQUESTER);
      }
      requireSelf(task, self.get());
      OwnNotes.require(List.of(), task, self.get());
    }
    requireOffered(task, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (!(old instanceof Task before)
        || !(resource instanceof Task after)
        || !requests.is(before)) {
      return;
    }
    Optional<String> ownerBefore = HelpRequest.owner(before);
    Optional<String> ownerAfter = HelpRequest.owner(after);
    Optional<String> self = ofTheCircle(request);
    if (!ownerBefore.equals(ownerAfter) && ownerAfter.isPresent()) {
      if (ownerBefore.isPresent()) {
        throw HelpTexts.taken();
      }
      self.ifPresent(one -> requireSelf(after, one));
      requireOffered(after, request);
    }
    self.ifPresent(one -> requireOwnPart(before, after, one));
  }

  private static void requireOwnPart(Task before, Task after, String self) {
    Optional<String> owner = HelpRequest.owner(before).or(() -> HelpRequest.owner(after));
    boolean isOwner = owner.filter(self::equals).isPresent();
    boolean givenBack = before.hasOwner() && !after.hasOwner();
    if (after.getStatus() == TaskStatus.CANCELLED && before.getStatus() != after.getStatus()) {
      if (!self.equals(References.plain(before.getRequester()))
          && !self.equals(References.plain(before.getFor()))) {
        throw HelpTexts.forbidden(HelpTexts.NOT_REQUESTER);
      }
    } else if ((before.getStatus() != after.getStatus()
            || givenBack
            || hasOtherOutput(before, after))
        && !isOwner) {
      throw HelpTexts.forbidden(HelpTexts.NOT_OWNER);
    }
    OwnNotes.require(before.getNote(), after, self);
  }

  private static boolean hasOtherOutput(Task before, Task after) {
    return before.getOutput().size() != after.getOutput().size();
  }

  private static void requireSelf(Task task, String self) {
    if (task.hasOwner() && !References.plain(task.getOwner()).equals(self)) {
      throw HelpTexts.forbidden(HelpTexts.NOT_YOURSELF);
    }
  }

  private void requireOffered(Task task, @Nullable RequestDetails request) {
    if (task.hasOwner()
        && subjects
            .find(RelatedPerson.class, task.getOwner().getReference() + "", request)
            .filter(naaste -> offers.isOffered(task, naaste))
            .isEmpty()) {
      throw HelpTexts.notOffered();
    }
  }

  /** Who asks, when that is the patient or a naaste; professionals and systems do it for others. */
  private Optional<String> ofTheCircle(@Nullable RequestDetails request) {
    return request == null || request instanceof SystemRequestDetails
        ? Optional.empty()
        : Caller.of(request)
            .flatMap(acting::self)
            .filter(self -> self.startsWith("RelatedPerson/") || self.startsWith("Patient/"));
  }
}
