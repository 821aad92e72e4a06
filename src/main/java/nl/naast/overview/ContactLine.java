package nl.naast.overview;

/**
 * A line between two naasten who are in contact: thin, curved, with a ring at both ends, and with a
 * white edge, so that it is not taken for care where it crosses that.
 */
final class ContactLine {
  private static final double RING = 3.5;
  private final StringBuilder way = new StringBuilder();
  private final double x;
  private final double y;

  ContactLine(double x, double y) {
    this.x = x;
    this.y = y;
    to('M', x, y);
  }

  /** Goes on, by a command of SVG's paths. */
  ContactLine to(char command, double... numbers) {
    way.append(command);
    for (int i = 0; i < numbers.length; i++) {
      way.append(i == 0 ? "" : " ").append(Svg.number(numbers[i]));
    }
    return this;
  }

  /** Draws it, with the rings at its begin and at its end. */
  void draw(Svg svg, double endX, double endY) {
    svg.path(way.toString(), "fill", "none", "stroke", "#ffffff", "stroke-width", "5");
    svg.path(
        way.toString(),
        "fill",
        "none",
        "stroke",
        "#000000",
        "stroke-width",
        "1.6",
        "stroke-dasharray",
        "8 3 2 3");
    ring(svg, x, y);
    ring(svg, endX, endY);
  }

  /** How such a line looks, for the legend. */
  static void sample(Svg svg, double x, double y, double width) {
    double end = x + width - RING;
    new ContactLine(x + RING, y).to('Q', x + width / 2, y - 14, end, y).draw(svg, end, y);
  }

  private static void ring(Svg svg, double x, double y) {
    svg.circle(x, y, RING, "fill", "#ffffff", "stroke", "#000000", "stroke-width", "1.6");
  }
}
