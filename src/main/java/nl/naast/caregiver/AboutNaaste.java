package nl.naast.caregiver;

import java.util.Optional;
import nl.naast.server.References;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;

/** The extension caregiver: the naaste whom a plan or a referral is about. */
public final class AboutNaaste {
  private static final String URL = "/StructureDefinition/caregiver";

  private AboutNaaste() {}

  /** As it stands there; empty when it does not. */
  public static Optional<Reference> reference(DomainResource resource) {
    return resource.getExtension().stream()
        .filter(extension -> extension.getUrl().endsWith(URL))
        .map(extension -> extension.getValue() instanceof Reference one ? one : new Reference())
        .findFirst();
  }

  /** Such as {@code RelatedPerson/3}; {@code "null"} when the naaste has no record. */
  public static String plain(DomainResource resource) {
    return reference(resource).map(References::plain).orElse("null");
  }
}
