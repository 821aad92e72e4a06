package nl.naast.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.naast.caregiver.Capacities;
import nl.naast.server.References;
import nl.naast.server.outcome.Language;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Reads what our extensions say about a naaste. */
final class Naasten {
  private static final int LAST = 1_000;

  private Naasten() {}

  /** Who has none comes last. */
  static int rank(RelatedPerson naaste) {
    return extension(naaste, "caregiver-rank")
        .map(Extension::getValue)
        .map(value -> value instanceof IntegerType rank ? rank.getValue() : LAST)
        .orElse(LAST);
  }

  static boolean isYoung(RelatedPerson naaste) {
    return extension(naaste, "young-caregiver")
        .filter(found -> found.getValue() instanceof BooleanType young && young.booleanValue())
        .isPresent();
  }

  /** Roles and relations. */
  static List<String> relations(RelatedPerson naaste, Labels labels, Language language) {
    return naaste.getRelationship().stream()
        .map(relationship -> labels.of(relationship, language))
        .distinct()
        .toList();
  }

  /** The codes of the kinds of care that the naaste gives. */
  static Set<String> gives(RelatedPerson naaste) {
    Set<String> kinds = new TreeSet<>();
    parts(naaste, "care-provided").forEach(care -> kinds.add(code(care, "kind")));
    return kinds;
  }

  /**
   * The codes of the kinds of care that the naaste wants to and can give, and does not give yet.
   */
  static Set<String> couldGive(RelatedPerson naaste) {
    Set<String> kinds = new TreeSet<>(Capacities.wantsToAndCan(naaste));
    kinds.removeAll(gives(naaste));
    return kinds;
  }

  /** All kinds of care together, in hours a week; zero when nothing is known. */
  static BigDecimal hours(RelatedPerson naaste) {
    BigDecimal hours = BigDecimal.ZERO;
    for (Extension care : parts(naaste, "care-provided")) {
      Extension part = care.getExtensionByUrl("hoursPerWeek");
      if (part != null && part.getValue() instanceof DecimalType value) {
        hours = hours.add(value.getValue());
      }
    }
    return hours;
  }

  /** References to other naasten with whom this one has said to be in contact. */
  static List<String> contacts(RelatedPerson naaste) {
    return parts(naaste, "contact-with").stream()
        .map(contact -> contact.getValue() instanceof Reference with ? References.plain(with) : "")
        .toList();
  }

  private static Optional<Extension> extension(RelatedPerson naaste, String id) {
    return parts(naaste, id).stream().findFirst();
  }

  private static List<Extension> parts(RelatedPerson naaste, String id) {
    return naaste.getExtension().stream()
        .filter(found -> found.getUrl().endsWith("/StructureDefinition/" + id))
        .toList();
  }

  private static String code(Extension extension, String part) {
    Extension found = extension.getExtensionByUrl(part);
    return found != null && found.getValue() instanceof CodeableConcept concept
        ? concept.getCodingFirstRep().getCode() + ""
        : "";
  }
}
