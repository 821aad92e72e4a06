package nl.naast.server.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.naast.server.NaastProperties.Limits;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Reads XML once, event by event, to refuse what HAPI's parser would pass over (elements of another
 * namespace) or should never see (a DOCTYPE, entities).
 *
 * @see <a href="https://hl7.org/fhir/R4/xml.html">XML representation of resources</a>
 */
final class XmlBody {
  private static final String FHIR = "http://hl7.org/fhir";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private final XMLInputFactory xml = XMLInputFactory.newFactory();
  private final Limits limits;

  XmlBody(Limits limits) {
    this.limits = limits;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  /**
   * Checks one body.
   *
   * @param isResource whether it is FHIR, or any other XML such as an XML Patch
   * @throws Refusal 400 with line and column; 413 for too many entries
   */
  void check(byte[] body, boolean isResource) throws IOException {
    var strict = StandardCharsets.UTF_8.newDecoder();
    try {
      XMLStreamReader reader =
          xml.createXMLStreamReader(new InputStreamReader(new ByteArrayInputStream(body), strict));
      try {
        read(reader, isResource);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException malformed) {
      if (malformed.getNestedException() instanceof CharacterCodingException) {
        throw notUtf8();
      }
      throw malformed(malformed.getLocation());
    }
  }

  private void read(XMLStreamReader reader, boolean isResource) throws XMLStreamException {
    String declared = reader.getCharacterEncodingScheme();
    if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
      throw notUtf8();
    }
    int depth = 0;
    int entries = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw doctype();
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > limits.depth()) {
            throw JsonBody.tooDeep(limits.depth());
          }
          if (depth == 1 && !isResource && !reader.getLocalName().equals("diff")) {
            throw BadInput.refuse(
                400,
                IssueType.STRUCTURE,
                "Een XML Patch begint met het element diff.",
                "An XML Patch begins with the element diff.");
          }
          if (isResource) {
            namespace(reader);
            number(reader);
          }
          if (depth == 2 && reader.getLocalName().equals("entry") && ++entries > limits.entries()) {
            throw JsonBody.tooManyEntries(limits.entries());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // Text, comments and instructions hold nothing that we keep.
        }
      }
    }
  }

  private static void namespace(XMLStreamReader reader) {
    String space = reader.getNamespaceURI();
    if (!FHIR.equals(space) && !XHTML.equals(space)) {
      Location at = reader.getLocation();
      throw BadInput.refuse(
          400,
          IssueType.STRUCTURE,
          "Het element op regel %d, kolom %d is geen FHIR. Zet xmlns=\"http://hl7.org/fhir\" op het"
              + " eerste element.",
          "The element at line %d, column %d is not FHIR. Put xmlns=\"http://hl7.org/fhir\" on the"
              + " first element.",
          at.getLineNumber(),
          at.getColumnNumber());
    }
  }

  /** In XML, a number is a text like any other: only an exponent tells that it is one. */
  private static void number(XMLStreamReader reader) {
    String value = reader.getAttributeValue(null, "value");
    if (value != null && Decimals.isTooLargeByExponent(value)) {
      Location at = reader.getLocation();
      throw BadInput.refuse(
          400,
          IssueType.VALUE,
          "Het getal op regel %d, kolom %d is te groot of te lang: hooguit %d cijfers.",
          "The number at line %d, column %d is too large or too long: at most %d digits.",
          at.getLineNumber(),
          at.getColumnNumber(),
          Decimals.MOST_DIGITS);
    }
  }

  private static Refusal malformed(Location at) {
    return BadInput.refuse(
        400,
        IssueType.STRUCTURE,
        "De inhoud is geen geldige XML: kijk op regel %d, kolom %d.",
        "The body is not valid XML: look at line %d, column %d.",
        at == null ? 1 : at.getLineNumber(),
        at == null ? 1 : at.getColumnNumber());
  }

  private static Refusal doctype() {
    return BadInput.refuse(
        400,
        IssueType.SECURITY,
        "XML met een DOCTYPE of entiteiten wordt niet gelezen. Haal ze weg.",
        "XML with a DOCTYPE or entities is not read. Take them out.");
  }

  private static Refusal notUtf8() {
    return BadInput.refuse(
        400,
        IssueType.STRUCTURE,
        "De inhoud is geen geldige UTF-8. Stuur haar als UTF-8.",
        "The body is not valid UTF-8. Send it as UTF-8.");
  }
}
