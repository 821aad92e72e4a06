package nl.naast.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naast.server.outcome.Text;

/** What stands below the drawing: where help is missing, and what the lines mean. */
final class Legend {
  static final Text MISSING = Text.of("Waar hulp ontbreekt", "Where help is missing");
  private static final Text ALL_GIVEN =
      Text.of(
          "Elke soort zorg wordt door iemand gegeven.", "Every kind of care is given by somebody.");
  private static final Text LINES = Text.of("De lijnen", "The lines");
  private static final Text CONTACT =
      Text.of("Hebben contact met elkaar", "Are in contact with each other");
  private static final Text REST =
      Text.of(
          "Dikke rand: eerste of tweede naaste. Dunne grijze lijn: geeft nog geen zorg.",
          "Thick border: first or second naaste. Thin grey line: gives no care yet.");
  private static final int LINE = 20;
  private static final int GAP = 18;
  private static final int LEFT = 16;
  private static final int SAMPLE = 46;
  private final Circle circle;
  private final int width;
  private final int columns;
  private final List<String> missing = new ArrayList<>();
  private final List<String> rest;
  private final boolean hasContacts;

  /**
   * @param width of the drawing
   * @param letters how many go on a line
   * @param columns of kinds of lines
   */
  Legend(Circle circle, int width, int letters, int columns) {
    this.circle = circle;
    this.width = width;
    this.columns = columns;
    missing(circle).forEach(sentence -> missing.addAll(Wrapped.lines(sentence, letters)));
    this.rest = Wrapped.lines(REST.in(circle.language()), letters);
    this.hasContacts = !circle.contacts().isEmpty();
  }

  static List<String> missing(Circle circle) {
    return circle.missing().isEmpty() ? List.of(ALL_GIVEN.in(circle.language())) : circle.missing();
  }

  private int rows() {
    int samples = circle.kinds().size() + (hasContacts ? 1 : 0);
    return (samples + columns - 1) / columns;
  }

  int height() {
    return 4 * GAP + LINE * (2 + missing.size() + rows() + rest.size());
  }

  void draw(Svg svg, double top) {
    double y = top + GAP;
    svg.text(LEFT, y, MISSING.in(circle.language()), "font-weight", "bold", "font-size", "16");
    svg.lines(LEFT, y + LINE, LINE, missing, "font-size", "14");
    y += LINE * (missing.size() + 1) + GAP;
    svg.text(LEFT, y, LINES.in(circle.language()), "font-weight", "bold", "font-size", "16");
    int place = 0;
    for (Map.Entry<String, String> kind : circle.kinds().entrySet()) {
      double x = x(place);
      double at = y + LINE * (1 + place / columns);
      svg.line(x, at - 5, x + SAMPLE, at - 5, CareLines.style(kind.getKey()));
      svg.text(x + SAMPLE + 8, at, kind.getValue(), "font-size", "14");
      place++;
    }
    if (hasContacts) {
      double x = x(place);
      double at = y + LINE * (1 + place / columns);
      ContactLine.sample(svg, x, at - 2, SAMPLE);
      svg.text(x + SAMPLE + 8, at, CONTACT.in(circle.language()), "font-size", "14");
    }
    svg.lines(LEFT, y + LINE * (1 + rows()) + GAP / 2.0, LINE, rest, "font-size", "14");
  }

  private double x(int place) {
    return LEFT + (place % columns) * ((width - 2.0 * LEFT) / columns);
  }
}
