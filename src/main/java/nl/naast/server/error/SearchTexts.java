package nl.naast.server.error;

import nl.naast.server.outcome.Text;

/** What is wrong with a search: the same words whoever finds out, the storage or a guard. */
public final class SearchTexts {
  public static final Text HAS =
      Text.of(
          "De parameter _has klopt niet. Schrijf"
              + " _has:[type]:[verwijzing]:[zoekparameter]=[waarde].",
          "The parameter _has is not right. Write _has:[type]:[reference]:[search"
              + " parameter]=[value].");

  public static final Text NO_CONDITION =
      Text.of(
          "Een voorwaardelijk verzoek heeft een zoekvoorwaarde nodig, zoals"
              + " identifier=[stelsel]|[waarde].",
          "A conditional request needs a search condition, such as identifier=[system]|[value].");

  private SearchTexts() {}
}
