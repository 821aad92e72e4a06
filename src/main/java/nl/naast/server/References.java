package nl.naast.server;

import org.hl7.fhir.r4.model.Reference;

/** A reference as it is compared: the same resource has one spelling. */
public final class References {
  private References() {}

  /** Such as {@code RelatedPerson/3}, without server and version; {@code "null"} when empty. */
  public static String plain(Reference reference) {
    return reference.getReferenceElement().toUnqualifiedVersionless().getValue() + "";
  }
}
