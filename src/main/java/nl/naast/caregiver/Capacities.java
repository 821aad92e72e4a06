package nl.naast.caregiver;

import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedPerson;

/** What a naaste has said to want and to be able to do: the extension caregiver-capacity. */
public final class Capacities {
  private static final Set<String> CAN = Set.of("yes", "partly");

  private Capacities() {}

  /**
   * The kinds of care that a naaste wants to and can give, at least in part.
   *
   * @return codes of the code system care-kind
   */
  public static Set<String> wantsToAndCan(RelatedPerson naaste) {
    Set<String> kinds = new TreeSet<>();
    for (Extension capacity : naaste.getExtension()) {
      if (capacity.getUrl().endsWith("/StructureDefinition/caregiver-capacity")
          && CAN.contains(code(capacity, "willing"))
          && CAN.contains(code(capacity, "able"))) {
        kinds.add(code(capacity, "kind"));
      }
    }
    return kinds;
  }

  private static String code(Extension capacity, String part) {
    Extension found = capacity.getExtensionByUrl(part);
    return found != null && found.getValue() instanceof CodeableConcept concept
        ? concept.getCodingFirstRep().getCode() + ""
        : "";
  }
}
