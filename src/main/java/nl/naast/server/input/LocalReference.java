package nl.naast.server.input;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.List;
import java.util.regex.Pattern;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.ReferenceTexts;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * A reference that must lead to a resource on this server: not one within the resource, and not a
 * URL elsewhere.
 *
 * @param element the reference itself
 * @param path where it is, as FHIRPath without indexes
 */
record LocalReference(IBaseReference element, String path) {
  /** A URN is of use in a transaction only, and the storage has put an id in its place there. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("#.*|(?!urn:)[A-Za-z][A-Za-z0-9+.-]*:.*");

  static List<LocalReference> in(IBaseResource resource, FhirContext fhir) {
    return fhir.newTerser().getAllResourceReferences(resource).stream()
        .filter(LocalReference::isLocal)
        .map(info -> new LocalReference(info.getResourceReference(), path(resource, info)))
        .toList();
  }

  private static boolean isLocal(ResourceReferenceInfo info) {
    String url = info.getResourceReference().getReferenceElement().getValue();
    return url != null && !url.isEmpty() && !ELSEWHERE.matcher(url).matches();
  }

  /** HAPI names an element of any type with its type: {@code extension.valueReference}. */
  static String path(IBaseResource resource, ResourceReferenceInfo info) {
    return resource.fhirType()
        + "."
        + info.getName().replaceAll("\\bvalue(\\[x]|Reference)", "value");
  }

  /** Type and id of what it leads to. */
  IIdType target() {
    return element.getReferenceElement().toUnqualifiedVersionless();
  }

  boolean hasTarget() {
    return target().hasResourceType() && target().hasIdPart();
  }

  Issue withoutType() {
    return issue(IssueType.VALUE, ReferenceTexts.WITHOUT_TYPE);
  }

  Issue toNothing() {
    return issue(IssueType.NOTFOUND, ReferenceTexts.TO_NOTHING);
  }

  Issue toDeleted() {
    return issue(IssueType.DELETED, ReferenceTexts.TO_DELETED);
  }

  private Issue issue(IssueType code, Text text) {
    String word = hasTarget() ? target().getValue() : element.getReferenceElement().getValue();
    return Issue.error(code, text.with(BadInput.quoted(word))).at(path);
  }
}
