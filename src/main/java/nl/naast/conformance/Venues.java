package nl.naast.conformance;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.UsageContext;

/**
 * Where a definition holds: its {@code useContext} of kind venue names wards by a code that is an
 * identifier of their Location, since a package cannot know the ids of a server.
 *
 * @param wards none for everywhere
 */
public record Venues(List<Coding> wards) {

  public Venues {
    wards = List.copyOf(wards);
  }

  public static Venues of(List<UsageContext> contexts) {
    return new Venues(
        contexts.stream()
            .filter(context -> "venue".equals(context.getCode().getCode()))
            .filter(UsageContext::hasValueCodeableConcept)
            .flatMap(context -> context.getValueCodeableConcept().getCoding().stream())
            .toList());
  }

  public boolean isEverywhere() {
    return wards.isEmpty();
  }

  /**
   * Whether one of the wards is this one.
   *
   * @param ward the identifiers of a Location
   */
  public boolean names(List<Identifier> ward) {
    return wards.stream()
        .anyMatch(
            code ->
                ward.stream()
                    .anyMatch(
                        one ->
                            (code.getSystem() + "").equals(one.getSystem())
                                && (code.getCode() + "").equals(one.getValue())));
  }
}
