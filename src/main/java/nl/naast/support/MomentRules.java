package nl.naast.support;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.Optional;
import nl.naast.security.Caller;
import nl.naast.security.access.ActingAs;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who tells something, tells it in one's own name, and only who told it changes or withdraws it.
 */
@Component
@Interceptor
class MomentRules implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private static final Text OTHER_SENDER =
      Text.of(
          "U vertelt dit uit uw eigen naam: laat sender weg, of geef uzelf.",
          "You tell this in your own name: leave sender out, or give yourself.");
  private static final Text NOT_SENDER =
      Text.of(
          "Alleen wie dit heeft verteld, kan het wijzigen of intrekken.",
          "Only who told this can change or withdraw it.");
  private final ActingAs acting;

  MomentRules(ActingAs acting) {
    this.acting = acting;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_ACCESS)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    if (resource instanceof Communication told) {
      person(request).ifPresent(self -> requireSender(told, self));
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    if (old instanceof Communication before && resource instanceof Communication after) {
      person(request)
          .ifPresent(
              self -> {
                if (!References.plain(before.getSender()).equals(self)) {
                  throw HelpTexts.forbidden(NOT_SENDER);
                }
                requireSender(after, self);
              });
    }
  }

  private static void requireSender(Communication told, String self) {
    if (!told.hasSender()) {
      told.setSender(new Reference(self));
    }
    if (!References.plain(told.getSender()).equals(self)) {
      throw HelpTexts.forbidden(OTHER_SENDER);
    }
  }

  /** What a system says is believed. */
  private Optional<String> person(@Nullable RequestDetails request) {
    return request == null || request instanceof SystemRequestDetails
        ? Optional.empty()
        : Caller.of(request).flatMap(acting::self);
  }
}
