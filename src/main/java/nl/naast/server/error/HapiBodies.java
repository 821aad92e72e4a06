package nl.naast.server.error;

import java.util.List;
import nl.naast.server.error.HapiMessages.Row;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Bodies that are not the FHIR that was expected. */
final class HapiBodies {
  static final List<Row> MESSAGES =
      List.of(
          new Row(
              List.of(448, 449, 1965),
              415,
              IssueType.NOTSUPPORTED,
              null,
              "Dit Content-Type kan hier niet. Stuur application/fhir+json of "
                  + "application/fhir+xml.",
              "This Content-Type is not possible here. Send application/fhir+json or "
                  + "application/fhir+xml."),
          new Row(
              List.of(1814),
              400,
              IssueType.INVALID,
              "expected \"(?<a>\\w+)\" but found \"(?<b>\\w+)\"",
              "Hier wordt een %s verwacht; de inhoud is een %s. Stuur haar naar haar eigen "
                  + "adres.",
              "A %s is expected here; the body is a %s. Send it to its own address."),
          new Row(
              List.of(1838),
              400,
              IssueType.REQUIRED,
              null,
              "De inhoud heeft geen resourceType. Begin met {\"resourceType\": ...}.",
              "The body has no resourceType. Begin with {\"resourceType\": ...}."),
          new Row(
              List.of(1821),
              400,
              IssueType.VALUE,
              "\\[element=\"(?<path>[^\"]*)\"\\] Invalid attribute value",
              "De waarde van dit element past niet bij zijn type. Zie het type in de FHIR "
                  + "R4-specificatie.",
              "The value of this element does not fit its type. See the type in the FHIR "
                  + "R4 specification."),
          new Row(
              List.of(1857),
              400,
              IssueType.REQUIRED,
              null,
              "Het verzoek heeft geen inhoud. Stuur een resource.",
              "The request has no body. Send a resource."),
          new Row(
              List.of(1852, 1859, 1861, 450),
              400,
              IssueType.STRUCTURE,
              null,
              "De inhoud is geen geldige FHIR-resource. Vergelijk haar met de FHIR "
                  + "R4-specificatie.",
              "The body is not a valid FHIR resource. Compare it with the FHIR R4 "
                  + "specification."));

  private HapiBodies() {}
}
