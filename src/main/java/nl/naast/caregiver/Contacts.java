package nl.naast.caregiver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.InterceptorInvocationTimingEnum;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.naast.conformance.NaastPackage;
import nl.naast.security.access.StoredResources;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.springframework.stereotype.Component;

/**
 * Contacts are among the naasten of one patient: a contact with another's naaste would tell each of
 * the other. Looks after the storage has put real ids in place of a transaction's own, and after it
 * is known that every reference leads somewhere.
 */
@Component
@Interceptor
class Contacts implements FhirInterceptor {
  private static final int AFTER_REFERENCES = 100;
  private static final String WRITTEN = Contacts.class.getName() + ".written";
  private static final String RELATED_PERSON = "RelatedPerson/[A-Za-z0-9.-]{1,64}";
  private static final Text ANOTHER_PATIENT =
      Text.of(
          "Een contact is er tussen twee naasten van dezelfde patiënt. Verwijs naar een andere"
              + " naaste van deze patiënt, op deze server.",
          "A contact is between two naasten of the same patient. Refer to another naaste of this"
              + " patient, on this server.");
  private final StoredResources stored;
  private final String url;

  Contacts(StoredResources stored, NaastPackage naast) {
    this.stored = stored;
    this.url = naast.url("StructureDefinition", "contact-with");
  }

  @Hook(value = Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED, order = AFTER_REFERENCES)
  public void created(
      IBaseResource resource,
      TransactionDetails transaction,
      InterceptorInvocationTimingEnum timing) {
    hold(resource, transaction, timing);
  }

  @Hook(value = Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED, order = AFTER_REFERENCES)
  public void updated(
      IBaseResource old,
      IBaseResource resource,
      TransactionDetails transaction,
      InterceptorInvocationTimingEnum timing) {
    hold(resource, transaction, timing);
  }

  private void hold(
      IBaseResource resource,
      TransactionDetails transaction,
      InterceptorInvocationTimingEnum timing) {
    if (!(resource instanceof RelatedPerson naaste)) {
      return;
    }
    if (timing == InterceptorInvocationTimingEnum.DEFERRED) {
      transaction
          .<Map<String, RelatedPerson>>getOrCreateUserData(WRITTEN, LinkedHashMap::new)
          .put(reference(naaste), naaste);
    } else {
      check(naaste, Map.of());
    }
  }

  /** After every entry is stored, and before the commit. */
  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSED, order = AFTER_REFERENCES)
  public void transaction(TransactionDetails transaction) {
    Map<String, RelatedPerson> written = transaction.getUserData(WRITTEN);
    if (written != null) {
      transaction.clearUserData(WRITTEN);
      written.values().forEach(naaste -> check(naaste, written));
    }
  }

  private void check(RelatedPerson naaste, Map<String, RelatedPerson> written) {
    String patient = References.plain(naaste.getPatient());
    for (Extension contact : naaste.getExtensionsByUrl(url)) {
      String other = contact.getValue() instanceof Reference to ? References.plain(to) : "";
      boolean isAnother = !other.equals(reference(naaste));
      if (!isAnother || !find(other, written).map(Contacts::patient).equals(Optional.of(patient))) {
        throw new Refusal(
            422,
            Issue.error(IssueType.BUSINESSRULE, ANOTHER_PATIENT)
                .at("RelatedPerson.extension.value"));
      }
    }
  }

  private Optional<RelatedPerson> find(String other, Map<String, RelatedPerson> written) {
    if (written.containsKey(other)) {
      return Optional.ofNullable(written.get(other));
    }
    return other.matches(RELATED_PERSON)
        ? stored.find(RelatedPerson.class, other)
        : Optional.empty();
  }

  private static String patient(RelatedPerson naaste) {
    return References.plain(naaste.getPatient());
  }

  private static String reference(RelatedPerson naaste) {
    return "RelatedPerson/" + naaste.getIdElement().getIdPart();
  }
}
