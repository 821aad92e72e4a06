package nl.naast.screening;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.Arrays;
import java.util.Optional;
import nl.naast.security.Caller;
import nl.naast.security.access.ActingAs;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps apart who entered answers (author) and from whom they come (source). A person enters them
 * as oneself; a patient or naaste gives one's own; a professional may enter another's. What a
 * system says is believed.
 */
@Component
@Interceptor
class AnswerAuthors implements FhirInterceptor {
  private static final int AFTER_ACCESS = 200;
  private final ActingAs acting;

  AnswerAuthors(ActingAs acting) {
    this.acting = acting;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_ACCESS)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    written(null, resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    written(old instanceof QuestionnaireResponse before ? before : null, resource, request);
  }

  private void written(
      @Nullable QuestionnaireResponse old,
      IBaseResource resource,
      @Nullable RequestDetails request) {
    if (request == null
        || request instanceof SystemRequestDetails
        || !(resource instanceof QuestionnaireResponse response)) {
      return;
    }
    Optional<String> self = Caller.of(request).flatMap(acting::self);
    if (self.isEmpty()) {
      return;
    }
    if (!response.hasAuthor()) {
      response.setAuthor(new Reference(self.get()));
    }
    if (!isOneOf(
        response.getAuthor(),
        self.get(),
        old == null ? self.get() : References.plain(old.getAuthor()))) {
      throw ResponseTexts.refusal(ResponseTexts.OTHER_AUTHOR, "QuestionnaireResponse.author");
    }
    if (self.get().startsWith("Practitioner/")) {
      return;
    }
    if (!response.hasSource()) {
      response.setSource(new Reference(self.get()));
    }
    if (!isOneOf(response.getSource(), self.get())) {
      throw ResponseTexts.refusal(ResponseTexts.OTHER_SOURCE, "QuestionnaireResponse.source");
    }
  }

  private static boolean isOneOf(Reference reference, String... allowed) {
    return Arrays.asList(allowed).contains(References.plain(reference));
  }
}
