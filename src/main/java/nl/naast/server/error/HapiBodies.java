package nl.naast.server.error;

import java.util.List;
import nl.naast.server.error.HapiMessages.Row;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Bodies that are not the FHIR that was expected. */
final class HapiBodies {
  static final List<Row> MESSAGES =
      List.of(
          new Row(
              List.of(448, 449),
              415,
              IssueType.NOTSUPPORTED,
              null,
              "Dit Content-Type kan hier niet. Stuur application/fhir+json of "
                  + "application/fhir+xml.",
              "This Content-Type is not possible here. Send application/fhir+json or "
                  + "application/fhir+xml."),
          new Row(
              List.of(1965),
              415,
              IssueType.NOTSUPPORTED,
              null,
              "Dit Content-Type kan hier niet. Stuur application/json-patch+json,"
                  + " application/xml-patch+xml, application/fhir+json, in UTF-8.",
              "This Content-Type is not possible here. Send application/json-patch+json,"
                  + " application/xml-patch+xml, application/fhir+json, in UTF-8."),
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
              List.of(1271, 1820, 1821, 1822, 1823, 1824, 1825, 1826, 1827, 2724),
              422,
              IssueType.STRUCTURE,
              null,
              "Het resultaat van de patch is geen geldige FHIR; er is niets opgeslagen. Verbeter de"
                  + " patch.",
              "The result of the patch is not valid FHIR; nothing is stored. Correct the patch."),
          new Row(
              List.of(
                  1266, 1267, 1268, 1269, 1270, 1272, 1273, 1274, 1275, 1276, 2704, 2710, 2711,
                  2712, 2713, 2714, 2715, 2719, 2726, 2756, 2761),
              422,
              IssueType.PROCESSING,
              null,
              "De patch kan niet worden toegepast; er is niets opgeslagen. Controleer de paden en"
                  + " bewerkingen, en lees de resource opnieuw.",
              "The patch cannot be applied; nothing is stored. Check its paths and operations, and"
                  + " read the resource again."),
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
