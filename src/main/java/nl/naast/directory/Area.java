package nl.naast.directory;

/**
 * A municipality, or the whole country.
 *
 * @param id of the Location
 * @param code the four digits of the municipal registry, or {@code NL}
 */
record Area(String id, String code, String name) {
  static final String MUNICIPALITIES = "urn:oid:2.16.840.1.113883.2.4.6.14";
  static final String COUNTRIES = "urn:iso:std:iso:3166";
  static final String NETHERLANDS = "NL";

  String reference() {
    return "Location/" + id;
  }
}
