package nl.naast.overview;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing. Black, white and grey only: what a printer without colours makes of it is the
 * same.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/">SVG 2</a>
 */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FONT = "DejaVu Sans, Verdana, Arial, sans-serif";
  private static final String SIZE = "15";
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private final @Nullable Lettering lettering;

  /**
   * Begins a drawing.
   *
   * @param title what it is, for who cannot see it
   * @param description all that it says, for who cannot see it
   * @param lettering draws the words, for who has no fonts; null leaves them to the reader's fonts
   */
  Svg(
      int width,
      int height,
      String language,
      String title,
      String description,
      @Nullable Lettering lettering) {
    this.lettering = lettering;
    try {
      this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace(NAMESPACE);
      attributes(
          "viewBox",
          "0 0 %d %d".formatted(width, height),
          "width",
          width + "",
          "height",
          height + "",
          "role",
          "img",
          "aria-labelledby",
          "title desc",
          "lang",
          language,
          "font-family",
          FONT,
          "font-size",
          SIZE);
      element("title", title, "id", "title");
      element("desc", description, "id", "desc");
      xml.writeEmptyElement("rect");
      attributes("width", width + "", "height", height + "", "fill", "#ffffff");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void text(double x, double y, String text, String... attributes) {
    if (lettering != null) {
      outline(lettering, x, y, text, attributes);
      return;
    }
    try {
      xml.writeStartElement("text");
      attributes("x", number(x), "y", number(y));
      attributes(attributes);
      xml.writeCharacters(text);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void outline(Lettering lettering, double x, double y, String text, String... attributes) {
    Map<String, String> style = new TreeMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      style.put(attributes[i], attributes[i + 1]);
    }
    String words =
        lettering.outline(
            text,
            x,
            y,
            Double.parseDouble(style.getOrDefault("font-size", SIZE)),
            "bold".equals(style.get("font-weight")),
            "middle".equals(style.get("text-anchor")));
    path(words, "fill", style.getOrDefault("fill", "#000000"));
  }

  void lines(double x, double y, double height, List<String> lines, String... attributes) {
    for (int i = 0; i < lines.size(); i++) {
      text(x, y + i * height, lines.get(i), attributes);
    }
  }

  void line(double x1, double y1, double x2, double y2, String... attributes) {
    shape(
        "line", attributes, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
  }

  void rect(double x, double y, double width, double height, String... attributes) {
    shape(
        "rect",
        attributes,
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height));
  }

  /** A line of any form. */
  void path(String way, String... attributes) {
    shape("path", attributes, "d", way);
  }

  void circle(double x, double y, double radius, String... attributes) {
    shape("circle", attributes, "cx", number(x), "cy", number(y), "r", number(radius));
  }

  String done() {
    try {
      xml.writeEndElement();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private void shape(String name, String[] more, String... own) {
    try {
      xml.writeEmptyElement(name);
      attributes(own);
      attributes(more);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void element(String name, String text, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute(pairs[i], pairs[i + 1]);
    }
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
