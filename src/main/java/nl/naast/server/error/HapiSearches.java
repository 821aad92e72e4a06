package nl.naast.server.error;

import java.util.List;
import nl.naast.server.error.HapiMessages.Row;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Searches that cannot be done as asked. */
final class HapiSearches {
  static final List<Row> MESSAGES =
      List.of(
          new Row(
              List.of(524, 323),
              400,
              IssueType.NOTSUPPORTED,
              "(?:parameter|parameter:) \"?(?<a>[^\"\\s]+)\"? for resource type " + "\"?(?<b>\\w+)",
              "De zoekparameter %s bestaat niet voor %s. Zie /fhir/metadata, of stuur "
                  + "Prefer: handling=lenient.",
              "There is no search parameter %s for %s. See /fhir/metadata, or send Prefer: "
                  + "handling=lenient."),
          new Row(
              List.of(488),
              400,
              IssueType.NOTSUPPORTED,
              "Resource type (?<b>\\w+) does not have a parameter with name: (?<a>\\S+)",
              "De zoekvoorwaarde noemt %s, geen zoekparameter van %s. Zie /fhir/metadata.",
              "The search condition names %s, no search parameter of %s. See " + "/fhir/metadata."),
          new Row(
              List.of(518),
              400,
              IssueType.REQUIRED,
              null,
              SearchTexts.NO_CONDITION.nl(),
              SearchTexts.NO_CONDITION.en()),
          new Row(
              List.of(375),
              400,
              IssueType.VALUE,
              null,
              "_count is een geheel getal van 0 of meer.",
              "_count is a whole number of 0 or more."),
          new Row(
              List.of(417),
              410,
              IssueType.NOTFOUND,
              null,
              "Deze bladzijde van zoekresultaten is verlopen. Begin de zoekvraag opnieuw.",
              "This page of search results has expired. Start the search again."),
          new Row(
              List.of(1882, 1883, 1884, 1885, 1940, 1941),
              400,
              IssueType.VALUE,
              null,
              "Een datum, getal of hoeveelheid in de zoekvraag klopt niet. Schrijf een "
                  + "datum als 2026-11-23, met zo nodig ervoor eq, ne, lt, gt, le, ge, sa, eb of "
                  + "ap.",
              "A date, number or quantity in the search is not right. Write a date as "
                  + "2026-11-23, if need be preceded by eq, ne, lt, gt, le, ge, sa, eb or ap."),
          new Row(
              List.of(1942, 1209),
              400,
              IssueType.INVALID,
              null,
              SearchTexts.HAS.nl(),
              SearchTexts.HAS.en()),
          new Row(
              List.of(1192),
              400,
              IssueType.NOTSUPPORTED,
              null,
              "Deze server zoekt niet in vrije tekst (_text, _content). Gebruik een "
                  + "zoekparameter uit /fhir/metadata.",
              "This server does not search free text (_text, _content). Use a search "
                  + "parameter of /fhir/metadata."),
          new Row(
              List.of(1222),
              400,
              IssueType.NOTSUPPORTED,
              null,
              "Deze server kent _filter niet. Gebruik de zoekparameters uit " + "/fhir/metadata.",
              "This server does not do _filter. Use the search parameters of " + "/fhir/metadata."),
          new Row(
              List.of(1194),
              400,
              IssueType.NOTSUPPORTED,
              "_sort parameter value \"(?<a>[^\"]*)\"",
              "Er kan niet op %s gesorteerd worden. Sorteer op een zoekparameter uit "
                  + "/fhir/metadata.",
              "It is not possible to sort by %s. Sort by a search parameter of "
                  + "/fhir/metadata."),
          new Row(
              List.of(1243, 1244, 1245, 1246),
              400,
              IssueType.INVALID,
              "(?:chain|parameter)[^:]*: (?<a>\\S+)",
              "De keten %s in de zoekvraag klopt niet. Schrijf "
                  + "[verwijzing].[zoekparameter] of [verwijzing]:[type].[zoekparameter].",
              "The chain %s in the search is not right. Write [reference].[search "
                  + "parameter] or [reference]:[type].[search parameter]."),
          new Row(
              List.of(1963),
              400,
              IssueType.VALUE,
              null,
              "_contained is false, true of both.",
              "_contained is false, true or both."),
          new Row(
              List.of(2012),
              400,
              IssueType.NOTSUPPORTED,
              null,
              "Deze server kent de toevoeging :of-type niet. Zoek op [stelsel]|[waarde].",
              "This server does not do the modifier :of-type. Search by [system]|[value]."),
          new Row(
              List.of(2015, 2016, 2017, 2018),
              400,
              IssueType.VALUE,
              "Invalid (?<a>_\\w+) parameter value",
              "De parameter %s klopt niet. Schrijf [type]:[zoekparameter], met een "
                  + "zoekparameter die een verwijzing is.",
              "The parameter %s is not right. Write [type]:[search parameter], with a "
                  + "search parameter that is a reference."),
          new Row(
              List.of(2788, 2030),
              400,
              IssueType.NOTFOUND,
              null,
              "De waardelijst in de zoekvraag is hier niet bekend. Gebruik de canonical "
                  + "URL van een ValueSet die deze server heeft.",
              "The value set in the search is not known here. Use the canonical URL of a "
                  + "ValueSet that this server has."),
          new Row(
              List.of(984),
              400,
              IssueType.NOTSUPPORTED,
              null,
              "Deze server zoekt niet in contained resources. Laat _contained weg.",
              "This server does not search contained resources. Leave out _contained."),
          new Row(
              List.of(1101),
              400,
              IssueType.VALUE,
              null,
              "Een verwijzing in de zoekvraag heeft geen id. Schrijf [id] of [type]/[id].",
              "A reference in the search has no id. Write [id] or [type]/[id]."),
          new Row(
              List.of(572, 1208),
              400,
              IssueType.NOTSUPPORTED,
              "(?:resources of type|resource type:) (?<a>\\w+)",
              "Deze server heeft het resourcetype %s niet. Zie /fhir/metadata voor de typen.",
              "This server does not have the resource type %s. See /fhir/metadata for the types."),
          new Row(
              List.of(1239, 1240),
              400,
              IssueType.VALUE,
              null,
              "Met :above en :below hoort een volledige code: [stelsel]|[code].",
              "With :above and :below goes a complete code: [system]|[code]."),
          new Row(
              List.of(1260),
              400,
              IssueType.TOOLONG,
              null,
              "Een waarde in de zoekvraag is te lang. Kort haar in.",
              "A value in the search is too long. Shorten it."),
          new Row(
              List.of(2498),
              400,
              IssueType.NOTSUPPORTED,
              "modifier\\(s\\): \"\\[(?<a>[^\\]]*)\\]",
              "De toevoeging %s kan niet bij deze zoekparameter. Zie het type van de parameter in"
                  + " /fhir/metadata.",
              "The modifier %s is not possible for this search parameter. See the type of the"
                  + " parameter in /fhir/metadata."),
          new Row(
              List.of(304),
              400,
              IssueType.INVALID,
              null,
              "_summary en _elements gaan niet samen. Kies er één.",
              "_summary and _elements do not go together. Choose one."));

  private HapiSearches() {}
}
