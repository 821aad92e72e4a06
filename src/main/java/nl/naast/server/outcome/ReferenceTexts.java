package nl.naast.server.outcome;

/** What is wrong with a reference: the same words whoever finds out, the storage or a guard. */
public final class ReferenceTexts {
  public static final Text TO_NOTHING =
      Text.of(
          "De verwijzing %s wijst naar niets op deze server. Stuur eerst die resource, of zet beide"
              + " in één transactie.",
          "The reference %s points at nothing on this server. Send that resource first, or both in"
              + " one transaction.");
  public static final Text TO_DELETED =
      Text.of(
          "De verwijzing %s wijst naar iets dat verwijderd is. Zet het terug of verwijs naar iets"
              + " anders.",
          "The reference %s points at something that was deleted. Restore it or refer to something"
              + " else.");
  public static final Text WITHOUT_TYPE =
      Text.of(
          "De verwijzing %s heeft geen resourcetype. Schrijf [type]/[id], of een volledige URL.",
          "The reference %s has no resource type. Write [type]/[id], or a complete URL.");
  public static final Text NOT_SERVED =
      Text.of(
          "De verwijzing %s noemt een type dat deze server niet heeft. Verwijs met de volledige URL"
              + " op de server die het heeft, of met een identifier.",
          "The reference %s names a type that this server does not have. Refer with the complete URL"
              + " on the server that has it, or with an identifier.");

  private ReferenceTexts() {}
}
