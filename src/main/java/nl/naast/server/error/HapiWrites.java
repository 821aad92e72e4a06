package nl.naast.server.error;

import java.util.List;
import nl.naast.server.error.HapiMessages.Row;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Writes, reads and transactions that cannot be done as asked. */
final class HapiWrites {
  static final Row NO_SUCH_VERSION =
      new Row(
          List.of(978, 979),
          404,
          IssueType.NOTFOUND,
          null,
          "Deze versie bestaat niet. Zie _history van de resource voor de versies.",
          "This version does not exist. See _history of the resource for its versions.");

  static final List<Row> MESSAGES =
      List.of(
          new Row(
              List.of(302),
              404,
              IssueType.NOTSUPPORTED,
              "resource type '(?<a>[^']*)'",
              "Deze server heeft het resourcetype %s niet. Zie /fhir/metadata voor de " + "typen.",
              "This server does not have the resource type %s. See /fhir/metadata for the "
                  + "types."),
          new Row(
              List.of(2001, 1995, 1996),
              404,
              IssueType.NOTFOUND,
              null,
              "Deze resource bestaat hier niet. Controleer het id, of zoek met een "
                  + "identifier.",
              "This resource does not exist here. Check the id, or search with an "
                  + "identifier."),
          NO_SUCH_VERSION,
          new Row(
              List.of(287),
              404,
              IssueType.NOTSUPPORTED,
              null,
              "Dit is het FHIR-adres van de server. Kies een resourcetype, of " + "/fhir/metadata.",
              "This is the FHIR address of the server. Choose a resource type, or "
                  + "/fhir/metadata."),
          new Row(
              List.of(365),
              405,
              IssueType.NOTSUPPORTED,
              null,
              "POST maakt een resource met een nieuw id. Stuur haar naar [type], of "
                  + "gebruik PUT [type]/[id].",
              "POST creates a resource with a new id. Send it to [type], or use PUT "
                  + "[type]/[id]."),
          new Row(
              List.of(418),
              400,
              IssueType.REQUIRED,
              null,
              "PUT heeft een id in het adres nodig: PUT [type]/[id].",
              "PUT needs an id in the address: PUT [type]/[id]."),
          new Row(
              List.of(419),
              400,
              IssueType.REQUIRED,
              null,
              "De resource heeft geen id. Zet er het id uit het adres in.",
              "The resource has no id. Put in it the id of the address."),
          new Row(
              List.of(420),
              400,
              IssueType.INVALID,
              null,
              "Het id in de resource is een ander dan dat in het adres. Maak ze gelijk.",
              "The id in the resource differs from the one in the address. Make them " + "equal."),
          new Row(
              List.of(521, 960),
              400,
              IssueType.VALUE,
              null,
              "Dit id kan niet. Een id heeft 1 tot 64 letters, cijfers, punten of "
                  + "streepjes, en niet alleen cijfers.",
              "This id is not possible. An id has 1 to 64 letters, digits, dots or "
                  + "hyphens, and not only digits."),
          new Row(
              List.of(967),
              400,
              IssueType.REQUIRED,
              null,
              "DELETE heeft een id of een zoekvoorwaarde nodig.",
              "DELETE needs an id or a search condition."),
          new Row(
              List.of(958, 962, 972, 988, 991),
              412,
              IssueType.MULTIPLEMATCHES,
              "matched (?<a>\\d+) resources",
              "De zoekvoorwaarde past op %s resources in plaats van één; er is niets "
                  + "opgeslagen. Maak haar preciezer.",
              "The search condition matches %s resources instead of one; nothing is "
                  + "stored. Make it more precise."),
          new Row(
              List.of(961, 974, 989),
              412,
              IssueType.CONFLICT,
              null,
              "De resource is intussen gewijzigd: If-Match noemt niet de laatste versie; "
                  + "er is niets opgeslagen. Lees haar opnieuw.",
              "The resource has changed meanwhile: If-Match does not name the latest "
                  + "version; nothing is stored. Read it again."),
          new Row(
              List.of(388),
              405,
              IssueType.NOTSUPPORTED,
              null,
              "/fhir/metadata kan alleen gelezen worden, met GET.",
              "/fhir/metadata can only be read, with GET."),
          new Row(
              List.of(364),
              400,
              IssueType.VALUE,
              null,
              "mode is create, update, delete of profile.",
              "mode is create, update, delete or profile."),
          new Row(
              List.of(527),
              422,
              IssueType.NOTSUPPORTED,
              null,
              "Hierheen kan alleen een Bundle van type transaction of batch.",
              "Only a Bundle of type transaction or batch can be sent here."),
          new Row(
              List.of(534, 535),
              400,
              IssueType.DUPLICATE,
              null,
              "Twee entries van de Bundle gaan over dezelfde resource. Laat er één staan.",
              "Two entries of the Bundle are about the same resource. Keep one."),
          new Row(
              List.of(538),
              400,
              IssueType.NOTSUPPORTED,
              null,
              "Een entry vraagt een methode die in een Bundle niet kan.",
              "An entry asks for a method that is not possible in a Bundle."),
          new Row(
              List.of(543),
              400,
              IssueType.REQUIRED,
              "Missing required resource in (?<path>\\S+)",
              "Deze entry heeft een resource nodig.",
              "This entry needs a resource."),
          new Row(
              List.of(2006, 532),
              400,
              IssueType.VALUE,
              null,
              "De url van een entry klopt niet. Schrijf [type], [type]/[id] of "
                  + "[type]?[zoekvoorwaarde], zonder server ervoor.",
              "The url of an entry is not right. Write [type], [type]/[id] or "
                  + "[type]?[condition], without a server before it."),
          new Row(
              List.of(1758),
              404,
              IssueType.NOTFOUND,
              null,
              "Dit bestaat hier niet. Controleer het adres.",
              "There is no such thing here. Check the address."),
          new Row(
              List.of(2223),
              400,
              IssueType.VALUE,
              null,
              "If-Match klopt niet. Schrijf de ETag van de laatste versie: W/\"3\".",
              "If-Match is not right. Write the ETag of the latest version: W/\"3\"."));

  private HapiWrites() {}
}
