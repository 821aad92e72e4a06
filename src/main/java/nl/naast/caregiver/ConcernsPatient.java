package nl.naast.caregiver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down of which patient the naaste is whom a Task or QuestionnaireResponse is about, whoever
 * writes it: access goes by it, so that nobody may say it for oneself.
 */
@Component
@Interceptor
class ConcernsPatient implements FhirInterceptor {
  /** Before the access rules, which look at it; after what the transaction brings is known. */
  private static final int EARLY = Subjects.FIRST + 1;

  private final Subjects subjects;
  private final String url;

  ConcernsPatient(Subjects subjects, NaastPackage naast) {
    this.subjects = subjects;
    this.url = naast.url("StructureDefinition", "concerns-patient");
  }

  /** Here a reference between entries is still what the client wrote. */
  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = EARLY)
  public void transaction(IBaseBundle bundle, @Nullable RequestDetails request) {
    if (bundle instanceof Bundle transaction) {
      transaction.getEntry().forEach(entry -> say(entry.getResource(), request));
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = EARLY)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    say(resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = EARLY)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    say(resource, request);
  }

  private void say(@Nullable IBaseResource resource, @Nullable RequestDetails request) {
    Reference about = about(resource);
    if (resource instanceof DomainResource domain && about != null) {
      Optional<Reference> patient =
          subjects
              .find(RelatedPerson.class, about.getReference() + "", request)
              .map(RelatedPerson::getPatient);
      domain.getExtension().removeIf(extension -> extension.getUrl().equals(url));
      patient.ifPresent(
          found -> domain.addExtension(new Extension(url, new Reference(found.getReference()))));
    }
  }

  private static @Nullable Reference about(@Nullable IBaseResource resource) {
    if (resource instanceof QuestionnaireResponse response) {
      return response.getSubject();
    }
    return resource instanceof Task task ? task.getFor() : null;
  }
}
