package nl.naast.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines from a naaste to the patient: one for each kind of care, told apart without colours.
 */
final class CareLines {
  private static final Map<String, String[]> STYLES =
      Map.of(
          "personal-care", new String[] {"stroke-width", "5"},
          "household", new String[] {"stroke-width", "3", "stroke-dasharray", "14 7"},
          "management",
              new String[] {
                "stroke-width", "4", "stroke-dasharray", "0.1 9", "stroke-linecap", "round"
              },
          "concern", new String[] {"stroke-width", "1.5"});
  private static final int APART = 11;

  /** Steep lines would leave a card far from its middle. */
  private static final double STEEPEST = 2.2;

  private final List<String> kinds;

  /**
   * @param kinds the codes of all kinds of care
   */
  CareLines(Set<String> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** From the side of a card to the patient; a thin grey one for who gives none. */
  void draw(Svg svg, Set<String> gives, double x1, double y1, double x2, double y2) {
    List<String> given = kinds.stream().filter(gives::contains).toList();
    if (given.isEmpty()) {
      svg.line(x1, y1, x2, y2, "stroke", "#777777", "stroke-width", "1.2");
    }
    double length = Math.hypot(x2 - x1, y2 - y1);
    double steep = Math.min(STEEPEST, length / Math.max(1, Math.abs(x2 - x1)));
    for (int i = 0; i < given.size(); i++) {
      double offset = (i - (given.size() - 1) / 2.0) * APART;
      // Across the line at the patient's end, so that steep lines stay apart as well.
      double endX = x2 - offset * (y2 - y1) / length * Math.signum(x2 - x1);
      double endY = y2 + offset * Math.abs(x2 - x1) / length;
      svg.line(x1, y1 + offset * steep, endX, endY, style(given.get(i)));
    }
  }

  static String[] style(String kind) {
    List<String> style = new ArrayList<>(List.of("stroke", "#000000"));
    style.addAll(List.of(STYLES.getOrDefault(kind, new String[] {"stroke-width", "1"})));
    return style.toArray(String[]::new);
  }
}
