package nl.naast.security.access;

import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/** Whom a resource concerns. */
@Component
public class Concerned {
  private final Ownership ownership;

  Concerned(Ownership ownership) {
    this.ownership = ownership;
  }

  /**
   * The patients whom a resource concerns, such as {@code Patient/1}, by the search parameter
   * {@code access-patient}; none for the patient's own resource.
   */
  public Set<String> patients(IBaseResource resource) {
    return ownership.references(resource, Ownership.PATIENT);
  }
}
