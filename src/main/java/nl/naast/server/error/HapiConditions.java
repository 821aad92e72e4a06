package nl.naast.server.error;

import java.util.List;
import nl.naast.server.error.HapiMessages.Row;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Writes and references with a search condition that does not come out. */
final class HapiConditions {
  static final List<Row> MESSAGES =
      List.of(
          new Row(
              List.of(539, 929),
              400,
              IssueType.INVALID,
              null,
              "De resource voldoet zelf niet aan de zoekvoorwaarde; er is niets opgeslagen. Maak ze"
                  + " gelijk.",
              "The resource itself does not match the search condition; nothing is stored. Make them"
                  + " agree."),
          new Row(
              List.of(973),
              404,
              IssueType.NOTFOUND,
              null,
              "Er is niets dat aan de zoekvoorwaarde voldoet; er is niets opgeslagen. Maak haar"
                  + " ruimer.",
              "There is nothing that matches the search condition; nothing is stored. Make it"
                  + " wider."),
          new Row(
              List.of(1091),
              422,
              IssueType.NOTFOUND,
              "URL \"(?<a>\\w+)\\?",
              "Een verwijzing met een zoekvoorwaarde op %s wijst naar niets op deze server. Stuur"
                  + " eerst die resource, of verwijs met haar id.",
              "A reference with a search condition on %s points at nothing on this server. Send that"
                  + " resource first, or refer with its id."),
          new Row(
              List.of(1092),
              412,
              IssueType.MULTIPLEMATCHES,
              "URL \"(?<a>\\w+)\\?",
              "Een verwijzing met een zoekvoorwaarde op %s past op meer dan één resource; er is niets"
                  + " opgeslagen. Maak haar preciezer.",
              "A reference with a search condition on %s matches more than one resource; nothing is"
                  + " stored. Make it more precise."),
          new Row(
              List.of(544),
              422,
              IssueType.NOTSUPPORTED,
              "Resource (?<a>\\w+) is not supported",
              "Deze server heeft het resourcetype %s niet. Zie /fhir/metadata voor de typen.",
              "This server does not have the resource type %s. See /fhir/metadata for the types."));

  private HapiConditions() {}
}
