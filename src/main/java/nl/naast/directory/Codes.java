package nl.naast.directory;

import nl.naast.conformance.CodeNames;
import nl.naast.conformance.NaastPackage;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The codes by which services are described and found. */
@Component
class Codes {
  private final SingletonSupplier<CodeNames> questionAreas;
  private final SingletonSupplier<CodeNames> helpKinds;
  private final SingletonSupplier<CodeNames> needAreas;
  private final SingletonSupplier<CodeNames> griefLayers;
  private final SingletonSupplier<CodeNames> costs;
  private final SingletonSupplier<CodeNames> reasons;

  Codes(NaastPackage naast) {
    this.questionAreas = words(naast, "question-area");
    this.helpKinds = words(naast, "help-kind");
    this.needAreas = words(naast, "need-area");
    this.griefLayers = words(naast, "grief-support-layer");
    this.costs = words(naast, "service-cost");
    this.reasons = words(naast, "match-reason");
  }

  private static SingletonSupplier<CodeNames> words(NaastPackage naast, String id) {
    return SingletonSupplier.of(() -> new CodeNames(naast, id));
  }

  CodeNames questionAreas() {
    return questionAreas.obtain();
  }

  CodeNames helpKinds() {
    return helpKinds.obtain();
  }

  CodeNames needAreas() {
    return needAreas.obtain();
  }

  CodeNames griefLayers() {
    return griefLayers.obtain();
  }

  CodeNames costs() {
    return costs.obtain();
  }

  CodeNames reasons() {
    return reasons.obtain();
  }
}
