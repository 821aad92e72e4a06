package nl.naast.directory;

import nl.naast.conformance.NaastPackage;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The codes by which services are described and found. */
@Component
class Codes {
  private final SingletonSupplier<Words> questionAreas;
  private final SingletonSupplier<Words> helpKinds;
  private final SingletonSupplier<Words> needAreas;
  private final SingletonSupplier<Words> griefLayers;
  private final SingletonSupplier<Words> costs;
  private final SingletonSupplier<Words> reasons;

  Codes(NaastPackage naast) {
    this.questionAreas = words(naast, "question-area");
    this.helpKinds = words(naast, "help-kind");
    this.needAreas = words(naast, "need-area");
    this.griefLayers = words(naast, "grief-support-layer");
    this.costs = words(naast, "service-cost");
    this.reasons = words(naast, "match-reason");
  }

  private static SingletonSupplier<Words> words(NaastPackage naast, String id) {
    return SingletonSupplier.of(() -> new Words(naast, id));
  }

  Words questionAreas() {
    return questionAreas.obtain();
  }

  Words helpKinds() {
    return helpKinds.obtain();
  }

  Words needAreas() {
    return needAreas.obtain();
  }

  Words griefLayers() {
    return griefLayers.obtain();
  }

  Words costs() {
    return costs.obtain();
  }

  Words reasons() {
    return reasons.obtain();
  }
}
