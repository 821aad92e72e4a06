package nl.naast.server.input;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Set;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * Holds the entries of a transaction or batch to what they say of themselves. HAPI stores a Patient
 * that was posted to RelatedPerson, gives a resource the id of its url whatever it has itself, and
 * takes a Bundle without a type; here the whole Bundle is refused.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#transaction">Batch and transaction</a>
 */
@Component
@Interceptor
class BundleGuard implements FhirInterceptor {
  private final SearchGuard searches;

  BundleGuard(SearchGuard searches) {
    this.searches = searches;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void check(RequestDetails request, RestOperationTypeEnum interaction) {
    if (interaction != RestOperationTypeEnum.TRANSACTION
        || !(request.getResource() instanceof Bundle bundle)) {
      return;
    }
    if (bundle.getType() != BundleType.TRANSACTION && bundle.getType() != BundleType.BATCH) {
      throw BadInput.refuseAt(
          "Bundle.type",
          422,
          IssueType.NOTSUPPORTED,
          "Hierheen kan alleen een Bundle van type transaction of batch.",
          "Only a Bundle of type transaction or batch can be sent here.");
    }
    Set<String> targets = new HashSet<>();
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      BundleEntry entry = new BundleEntry(bundle.getEntry().get(i), "Bundle.entry[" + i + "]");
      entry.check(searches);
      String target = entry.target();
      if (target != null && !targets.add(target)) {
        throw BadInput.refuseAt(
            entry.path(),
            400,
            IssueType.DUPLICATE,
            "Twee entries van de Bundle gaan over dezelfde resource. Laat er één staan.",
            "Two entries of the Bundle are about the same resource. Keep one.");
      }
      if (target != null && entry.hasIfMatch()) {
        expected.add(target);
      }
    }
    VersionGuard.expect(request, expected);
  }
}
