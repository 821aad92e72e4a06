package nl.naast.server.error;

import java.util.List;
import nl.naast.server.error.HapiMessages.Row;
import nl.naast.server.outcome.ReferenceTexts;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** References to what is not there, or may not be there. */
final class HapiReferences {
  /** In place of message 1094, where the missing resource is of a type that is not served. */
  static final Row NOT_SERVED =
      new Row(
          List.of(1094),
          422,
          IssueType.NOTSUPPORTED,
          "Resource (?<a>\\S+) not found, specified in path: (?<path>[\\w.]+?)(?:\\.where\\(|\\s|$)",
          ReferenceTexts.NOT_SERVED.nl(),
          ReferenceTexts.NOT_SERVED.en());

  static final List<Row> MESSAGES =
      List.of(
          new Row(
              List.of(1094),
              422,
              IssueType.NOTFOUND,
              "Resource (?<a>\\S+) not found, specified in path: (?<path>[\\w.]+?)(?:\\.where\\(|\\s|$)",
              ReferenceTexts.TO_NOTHING.nl(),
              ReferenceTexts.TO_NOTHING.en()),
          new Row(
              List.of(1096),
              422,
              IssueType.DELETED,
              "Resource (?<a>\\S+) is deleted, specified in path: (?<path>[\\w.]+?)(?:\\.where\\(|\\s|$)",
              ReferenceTexts.TO_DELETED.nl(),
              ReferenceTexts.TO_DELETED.en()),
          new Row(
              List.of(505),
              422,
              IssueType.VALUE,
              "found at path\\[(?<path>[^\\]]+)\\] - Does not contain resource type - "
                  + "(?<a>\\S+)",
              ReferenceTexts.WITHOUT_TYPE.nl(),
              ReferenceTexts.WITHOUT_TYPE.en()),
          new Row(
              List.of(506),
              422,
              IssueType.NOTSUPPORTED,
              "found at path\\[(?<path>[^\\]]+)\\] - Resource type is unknown.* - (?<a>\\S+)",
              ReferenceTexts.NOT_SERVED.nl(),
              ReferenceTexts.NOT_SERVED.en()),
          new Row(
              List.of(508),
              422,
              IssueType.VALUE,
              "found at path\\[(?<path>[^\\]]+)\\] - Does not contain resource ID - (?<a>\\S+)",
              "De verwijzing %s heeft geen id. Schrijf [type]/[id], of een volledige URL.",
              "The reference %s has no id. Write [type]/[id], or a complete URL."),
          new Row(
              List.of(507),
              422,
              IssueType.NOTSUPPORTED,
              "external reference to URL \"(?<a>[^\"]*)\"",
              "De verwijzing %s wijst naar een andere server; dat kan hier niet.",
              "The reference %s points at another server; that is not possible here."),
          new Row(
              List.of(931),
              422,
              IssueType.VALUE,
              "found at path '(?<path>[^']+)'\\. Resource type '(?<a>[^']+)'",
              "Hier mag niet naar het type %s verwezen worden. Zie het profiel voor de "
                  + "typen die wel mogen.",
              "The type %s may not be referred to here. See the profile for the types that "
                  + "may."),
          new Row(
              List.of(509, 1250),
              400,
              IssueType.VALUE,
              "resource type: \"(?<a>[^\"]*)\"",
              "Deze server kent het resourcetype %s niet. Zie /fhir/metadata voor de " + "typen.",
              "This server does not know the resource type %s. See /fhir/metadata for the "
                  + "types."),
          new Row(
              List.of(541),
              422,
              IssueType.NOTFOUND,
              "placeholder ID (?<a>\\S+) found in element named '(?<b>[^']+)'",
              "De verwijzing %s in %s hoort bij geen fullUrl in deze Bundle. Voeg die "
                  + "entry toe of verbeter de verwijzing.",
              "The reference %s in %s matches no fullUrl in this Bundle. Add that entry or "
                  + "correct the reference."));

  private HapiReferences() {}
}
