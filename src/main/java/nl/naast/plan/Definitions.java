package nl.naast.plan;

import ca.uhn.fhir.context.FhirContext;
import java.util.Optional;
import nl.naast.conformance.NaastPackage;
import nl.naast.conformance.OperatorPackages;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** The definitions of our package and of the operator's. */
@Component
class Definitions {
  private final FhirContext context;
  private final NaastPackage naast;
  private final OperatorPackages further;

  Definitions(FhirContext context, NaastPackage naast, OperatorPackages further) {
    this.context = context;
    this.naast = naast;
    this.further = further;
  }

  /**
   * The definition with this canonical URL.
   *
   * @throws IllegalStateException when there is none: a plan with a gap loses a task
   */
  <T extends Resource> T get(Class<T> type, String canonical) {
    return find(type, canonical)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no %s %s in the packages"
                        .formatted(type.getSimpleName(), canonical)));
  }

  /** The same, when it is there. */
  <T extends Resource> Optional<T> find(Class<T> type, String canonical) {
    return naast.find(type, canonical).or(() -> further.find(context, type, canonical));
  }

  /** The canonical URL of one of ours. */
  String ours(String type, String id) {
    return naast.url(type, id);
  }
}
