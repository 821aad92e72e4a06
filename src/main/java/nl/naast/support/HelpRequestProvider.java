package nl.naast.support;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.rp.r4.TaskResourceProvider;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import nl.naast.security.Caller;
import nl.naast.security.access.ActingAs;
import nl.naast.server.OwnResourceProvider;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Task, as HAPI serves it, and what naasten do with help requests. */
@Component
class HelpRequestProvider extends TaskResourceProvider implements OwnResourceProvider {
  private final Claims claims;
  private final ActingAs acting;

  HelpRequestProvider(FhirContext context, DaoRegistry daos, Claims claims, ActingAs acting) {
    setContext(context);
    setDao(daos.getResourceDao(Task.class));
    this.claims = claims;
    this.acting = acting;
  }

  /**
   * Takes a help request on.
   *
   * @param caregiver the naaste; needed from a professional or a system
   * @return the Task with its owner
   * @throws Refusal 404 when the caller cannot see it, 403 for another naaste than oneself, 409
   *     when it is taken, 422 when it is not offered to this naaste
   */
  @Operation(name = "$claim")
  public Task claim(
      @IdParam IdType id,
      @OperationParam(name = "caregiver") @Nullable Reference caregiver,
      RequestDetails request) {
    Caller caller = Caller.of(request).orElseThrow();
    return claims.claim(id.getIdPart(), naaste(caller, caregiver), caller, request);
  }

  /**
   * The help requests that are open and offered to a naaste.
   *
   * @param caregiver the naaste; needed from a professional or a system
   */
  @Operation(name = "$offered", idempotent = true)
  public Bundle offered(
      @OperationParam(name = "caregiver") @Nullable Reference caregiver, RequestDetails request) {
    Caller caller = Caller.of(request).orElseThrow();
    Bundle bundle = new Bundle();
    for (Task task : claims.offered(naaste(caller, caregiver), caller)) {
      bundle
          .addEntry()
          .setFullUrl(request.getFhirServerBase() + "/Task/" + task.getIdElement().getIdPart())
          .setResource(task)
          .getSearch()
          .setMode(SearchEntryMode.MATCH);
    }
    return bundle.setType(BundleType.SEARCHSET).setTotal(bundle.getEntry().size());
  }

  private String naaste(Caller caller, @Nullable Reference named) {
    String self = acting.self(caller).filter(one -> one.startsWith("RelatedPerson/")).orElse("");
    String asked = named == null || !named.hasReference() ? self : References.plain(named);
    if (!self.isEmpty() && !asked.equals(self)) {
      throw HelpTexts.forbidden(HelpTexts.NOT_YOURSELF);
    }
    if (!asked.startsWith("RelatedPerson/")) {
      throw new Refusal(400, Issue.error(IssueType.REQUIRED, HelpTexts.WHO));
    }
    return asked;
  }
}
