package nl.naast.caregiver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.naast.conformance.NaastPackage;
import nl.naast.security.Caller;
import nl.naast.security.access.ActingAs;
import nl.naast.security.access.ConsentKinds;
import nl.naast.security.access.Decisions;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who writes a consent gives it, or records for another that it was given; nobody opens another's
 * data to oneself. What a consent is about stays what it was: another is another Consent. Writes
 * down who recorded it; the profile then asks how that was verified.
 */
@Component
@Interceptor
class ConsentWrites implements FhirInterceptor {
  /** After it is known that the caller may write here at all, and before the profile is asked. */
  private static final int AFTER_ACCESS = 200;

  private static final Text NOT_YOURS_TO_GIVE =
      Text.of(
          "Deze toestemming kunt u niet geven. Geef toestemming voor wat van uzelf is, of voor wat"
              + " uw machtiging noemt; anders legt een zorgverlener de toestemming vast.",
          "You cannot give this consent. Give consent to what is your own, or to what your mandate"
              + " names; otherwise a professional records the consent.");
  private static final Text ONLY_IN_WRITING =
      Text.of(
          "Zelf kunt u iemand alleen schriftelijk machtigen (ground written-authorisation). Een"
              + " andere grond legt een zorgverlener vast.",
          "By yourself you can only authorise somebody in writing (ground written-authorisation)."
              + " A professional records any other ground.");
  private static final Text FIXED =
      Text.of(
          "Van een toestemming liggen de soort, patient, performer en actor vast. Trek deze in"
              + " (status inactive) en maak een nieuwe.",
          "The kind, patient, performer and actor of a consent are fixed. Withdraw this one"
              + " (status inactive) and make a new one.");

  private final ActingAs acting;
  private final Decisions decisions;
  private final String recorder;
  private final String ground;

  ConsentWrites(ActingAs acting, Decisions decisions, NaastPackage naast) {
    this.acting = acting;
    this.decisions = decisions;
    this.recorder = naast.url("StructureDefinition", "consent-recorder");
    this.ground = naast.url("StructureDefinition", "representation-ground");
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_ACCESS)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    written(null, resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_ACCESS)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    written(old instanceof Consent consent ? consent : null, resource, request);
  }

  private void written(
      @Nullable Consent old, IBaseResource resource, @Nullable RequestDetails request) {
    if (request == null
        || request instanceof SystemRequestDetails
        || !(resource instanceof Consent consent)) {
      return;
    }
    Optional<String> self = Caller.of(request).flatMap(acting::self);
    boolean ours =
        !ConsentKinds.of(consent).isEmpty() || (old != null && !ConsentKinds.of(old).isEmpty());
    if (self.isPresent() && ours) {
      if (old != null && !about(old).equals(about(consent))) {
        throw new Refusal(422, Issue.error(IssueType.BUSINESSRULE, FIXED));
      }
      requireGiver(self.get(), old, consent);
      consent.getExtension().removeIf(extension -> extension.getUrl().equals(recorder));
      consent.addExtension(new Extension(recorder, new Reference(self.get())));
    }
  }

  private static List<Object> about(Consent consent) {
    return List.of(
        ConsentKinds.of(consent),
        References.plain(consent.getPatient()),
        consent.getPerformer().stream().map(References::plain).toList(),
        consent.getProvision().getActor().stream()
            .map(actor -> References.plain(actor.getReference()))
            .toList());
  }

  private void requireGiver(String self, @Nullable Consent old, Consent consent) {
    String type = self.substring(0, self.indexOf('/'));
    boolean gives =
        consent.getPerformer().size() == 1
            && References.plain(consent.getPerformerFirstRep()).equals(self);
    boolean may =
        switch (type) {
          case "Practitioner" -> true;
          // A patient may also change or withdraw what a representative gave.
          case "Patient" -> gives || old != null;
          default -> gives && mayGive(self, consent);
        };
    if (!may) {
      throw refused(NOT_YOURS_TO_GIVE);
    }
    if (type.equals("Patient")
        && isMandateOnOtherGround(consent)
        && consent.getStatus() == Consent.ConsentState.ACTIVE) {
      throw refused(ONLY_IN_WRITING);
    }
  }

  private boolean mayGive(String naaste, Consent consent) {
    Set<String> kinds = ConsentKinds.of(consent);
    if (kinds.equals(Set.of(ConsentKinds.OF_CAREGIVER))) {
      return true;
    }
    boolean isPrivate =
        consent.getMeta().getSecurity().stream()
            .anyMatch(label -> CaregiverPrivateLabel.CODE.equals(label.getCode()));
    return kinds.equals(Set.of(ConsentKinds.OF_PATIENT))
        && !isPrivate
        && decisions
            .of(naaste, References.plain(consent.getPatient()))
            .containsAll(
                consent.getProvision().getClass_().stream()
                    .map(Coding::getCode)
                    .filter(Objects::nonNull)
                    .toList());
  }

  private boolean isMandateOnOtherGround(Consent consent) {
    return ConsentKinds.of(consent).contains(ConsentKinds.MANDATE)
        && consent.getExtensionsByUrl(ground).stream()
            .map(Extension::getValue)
            .noneMatch(
                value ->
                    value instanceof CodeableConcept concept
                        && "written-authorisation".equals(concept.getCodingFirstRep().getCode()));
  }

  private static Refusal refused(Text text) {
    return new Refusal(403, Issue.error(IssueType.FORBIDDEN, text));
  }
}
