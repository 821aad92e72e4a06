package nl.naast.security.access;

import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.springframework.stereotype.Component;

/**
 * What patient and naasten see of another naaste: that the naaste is there, who it is, and the
 * contact role. What is not named here stays hidden.
 *
 * @see <a href="https://hl7.org/fhir/R4/valueset-security-labels.html">SUBSETTED</a>
 */
@Component
class ReducedView {
  private static final Set<String> SHOWN_EXTENSIONS = Set.of("/caregiver-rank");
  private static final String TAGS = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";

  IBaseResource of(IBaseResource resource) {
    if (!(resource instanceof RelatedPerson whole)) {
      throw new IllegalStateException("no reduced view of " + resource.fhirType());
    }
    RelatedPerson view = new RelatedPerson();
    view.setIdElement(whole.getIdElement());
    view.setMeta(meta(whole.getMeta()));
    if (whole.hasActive()) {
      view.setActive(whole.getActive());
    }
    view.setPatient(whole.getPatient().copy());
    whole.getRelationship().forEach(relationship -> view.addRelationship(relationship.copy()));
    whole.getName().forEach(name -> view.addName(name.copy()));
    if (whole.hasPeriod()) {
      view.setPeriod(whole.getPeriod().copy());
    }
    whole.getExtension().stream()
        .filter(extension -> SHOWN_EXTENSIONS.stream().anyMatch(extension.getUrl()::endsWith))
        .forEach(extension -> view.addExtension(extension.copy()));
    return view;
  }

  private static Meta meta(Meta whole) {
    Meta meta = new Meta();
    meta.setVersionId(whole.getVersionId());
    meta.setLastUpdatedElement(whole.getLastUpdatedElement().copy());
    meta.addTag(TAGS, "SUBSETTED", "subsetted");
    return meta;
  }
}
