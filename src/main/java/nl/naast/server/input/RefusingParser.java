package nl.naast.server.input;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a body that a client sent, where HAPI's own handler would log and go on.
 */
final class RefusingParser implements IParserErrorHandler {
  private final RequestDetails request;

  RefusingParser(RequestDetails request) {
    this.request = request;
  }

  @Override
  public void unknownElement(@Nullable IParseLocation location, String element) {
    throw refuse(
        IssueType.STRUCTURE,
        element,
        null,
        Text.of(
                "FHIR R4 heeft hier geen element %s. Verbeter de naam, of gebruik een extensie.",
                "FHIR R4 has no element %s here. Correct the name, or use an extension.")
            .with(BadInput.quoted(element)));
  }

  @Override
  public void unknownAttribute(@Nullable IParseLocation location, String attribute) {
    throw refuse(
        IssueType.STRUCTURE,
        attribute,
        null,
        Text.of(
                "FHIR R4 heeft hier geen attribuut %s. Zet waarden in het attribuut value.",
                "FHIR R4 has no attribute %s here. Put values in the attribute value.")
            .with(BadInput.quoted(attribute)));
  }

  @Override
  public void incorrectJsonType(
      @Nullable IParseLocation location,
      String element,
      ValueType expected,
      @Nullable ScalarType expectedScalar,
      ValueType found,
      @Nullable ScalarType foundScalar) {
    throw refuse(
        IssueType.STRUCTURE,
        element,
        null,
        Text.of(
                "Het element %s heeft de verkeerde JSON-vorm. Een element dat zich kan herhalen is"
                    + " een lijst; tekst staat tussen aanhalingstekens, een getal niet.",
                "The element %s has the wrong JSON form. An element that can repeat is a list; text"
                    + " is in quotes, a number is not.")
            .with(BadInput.quoted(element)));
  }

  @Override
  public void unexpectedRepeatingElement(@Nullable IParseLocation location, String element) {
    throw refuse(
        IssueType.STRUCTURE,
        element,
        null,
        Text.of(
                "Het element %s mag maar één keer voorkomen. Laat er één staan.",
                "The element %s may be there only once. Keep one.")
            .with(BadInput.quoted(element)));
  }

  @Override
  public void invalidValue(@Nullable IParseLocation location, String value, String error) {
    String name = location == null ? null : location.getParentElementName();
    throw refuse(
        IssueType.VALUE,
        name,
        value,
        Text.of(
                "De waarde van %s past niet bij het type van dit element. Zie het type in FHIR R4.",
                "The value of %s does not fit the type of this element. See the type in FHIR R4.")
            .with(name == null ? "?" : name));
  }

  @Override
  public void unknownReference(@Nullable IParseLocation location, String reference) {
    throw noContained(reference);
  }

  @Override
  public void invalidInternalReference(@Nullable IParseLocation location, String reference) {
    throw noContained(reference);
  }

  private Refusal noContained(String reference) {
    return new Refusal(
        422,
        Issue.error(
            IssueType.NOTFOUND,
            Text.of(
                    "De verwijzing %s wijst naar geen enkele contained resource. Voeg die toe of"
                        + " verwijs naar iets anders.",
                    "The reference %s points at no contained resource. Add it or refer to something"
                        + " else.")
                .with(BadInput.quoted(reference))));
  }

  // What follows is said better by validation, with the rule that it breaks.

  @Override
  public void containedResourceWithNoId(@Nullable IParseLocation location) {}

  @Override
  public void missingRequiredElement(@Nullable IParseLocation location, String element) {}

  @Override
  public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {}

  private Refusal refuse(
      IssueType code, @Nullable String element, @Nullable String value, Text text) {
    Issue issue = Issue.error(code, text);
    String path =
        element == null ? null : JsonPath.find(request.loadRequestContents(), element, value);
    return new Refusal(400, path == null ? issue : issue.at(path));
  }
}
