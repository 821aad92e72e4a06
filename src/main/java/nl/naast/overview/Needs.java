package nl.naast.overview;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;

/** Reads what an observation says about what a naaste needs. */
final class Needs {
  static final String CODE = "support-need";
  private static final int LAST = 1_000;

  private Needs() {}

  static boolean is(Observation observation) {
    return observation.getCode().getCoding().stream()
        .anyMatch(coding -> CODE.equals(coding.getCode()));
  }

  /** What it is that is needed: a naaste may need several things, each with its own last word. */
  static String topic(Observation observation) {
    return is(observation) && observation.getValue() instanceof CodeableConcept topic
        ? topic.getCodingFirstRep().getSystem() + "|" + topic.getCodingFirstRep().getCode()
        : "";
  }

  /** What has no place in the naaste's order comes last. */
  static int priority(Observation observation) {
    return observation.getComponent().stream()
        .filter(one -> "need-priority".equals(one.getCode().getCodingFirstRep().getCode()))
        .map(one -> one.getValue() instanceof IntegerType place ? place.getValue() : LAST)
        .findFirst()
        .orElse(LAST);
  }
}
