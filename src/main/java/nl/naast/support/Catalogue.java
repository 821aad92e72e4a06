package nl.naast.support;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naast.conformance.NaastPackage;
import nl.naast.conformance.OperatorPackages;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What wards leave to naasten: the lines of our package and of the hospital's own. They do not
 * change while the server runs.
 */
@Component
class Catalogue {
  private final SingletonSupplier<List<CatalogueLine>> lines;

  Catalogue(FhirContext context, NaastPackage naast, OperatorPackages further) {
    this.lines =
        SingletonSupplier.of(
            () ->
                Stream.concat(
                        naast.all(ActivityDefinition.class),
                        further.packages().stream()
                            .flatMap(one -> one.published(context, ActivityDefinition.class)))
                    .filter(line -> line.getStatus() == PublicationStatus.ACTIVE)
                    .flatMap(line -> CatalogueLine.of(line).stream())
                    .toList());
  }

  /**
   * The line that an activity is, by its canonical, or by its code at this ward. A line of the ward
   * goes before one of the whole hospital.
   *
   * @param ward the identifiers of the ward where it is done; none when it is not said
   */
  Optional<CatalogueLine> line(CarePlanActivityDetailComponent activity, List<Identifier> ward) {
    List<CatalogueLine> here = lines.obtain().stream().filter(line -> line.isAt(ward)).toList();
    return here.stream()
        .filter(line -> names(activity, line))
        .min((a, b) -> Boolean.compare(a.venues().isEverywhere(), b.venues().isEverywhere()));
  }

  /** Whether an activity names a line that is none of this ward. */
  boolean isOfAnotherWard(CarePlanActivityDetailComponent activity, List<Identifier> ward) {
    return activity.getInstantiatesCanonical().stream()
        .anyMatch(
            canonical ->
                lines.obtain().stream()
                    .filter(line -> line.isAt(ward))
                    .noneMatch(line -> line.url().equals(plain(canonical.getValue()))));
  }

  private static boolean names(CarePlanActivityDetailComponent activity, CatalogueLine line) {
    CodeableConcept code = activity.getCode();
    return activity.getInstantiatesCanonical().stream()
            .anyMatch(canonical -> line.url().equals(plain(canonical.getValue())))
        || line.code().getCoding().stream()
            .anyMatch(coding -> code.hasCoding(coding.getSystem(), coding.getCode()));
  }

  private static String plain(String canonical) {
    int bar = canonical.indexOf('|');
    return bar < 0 ? canonical : canonical.substring(0, bar);
  }
}
