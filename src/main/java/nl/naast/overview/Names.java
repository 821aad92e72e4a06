package nl.naast.overview;

import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.HumanName;

/** What somebody is called, in one line. */
final class Names {
  private Names() {}

  /** A name with the family in it, of those the usual one first; empty when there is none. */
  static String of(List<HumanName> names) {
    return names.stream()
        .filter(name -> name.getUse() != HumanName.NameUse.OLD)
        .min(
            Comparator.comparing((HumanName name) -> !name.hasFamily())
                .thenComparing(name -> name.getUse() != HumanName.NameUse.USUAL))
        .map(Names::text)
        .orElse("");
  }

  private static String text(HumanName name) {
    if (name.hasText()) {
      return name.getText();
    }
    String family = name.hasFamily() ? name.getFamily() : "";
    return (name.getGivenAsSingleString() + " " + family).strip();
  }
}
