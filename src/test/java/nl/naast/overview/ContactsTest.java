package nl.naast.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.naast.server.outcome.Language;
import org.junit.jupiter.api.Test;

/** A line of contact goes by what is written, and not over it. */
class ContactsTest {
  private static final Pattern CARD =
      Pattern.compile("<rect x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"290\" height=\"([0-9.]+)\"");
  private static final Pattern LINE = Pattern.compile("<path d=\"([^\"]+)\"");
  private static final Pattern COMMAND = Pattern.compile("([A-Z])([-0-9. ]+)");

  /** Every one with every other, and the closest nearest to the patient. */
  private static Circle circle(int size) {
    List<Circle.Member> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Set<Integer> others = new java.util.TreeSet<>();
      for (int other = 0; other < size; other++) {
        if (other != i) {
          others.add(other);
        }
      }
      List<String> facts = List.of("Wat er van naaste " + i + " bekend is", "6 uur per week");
      members.add(new Circle.Member("Naaste " + i, i < 2, false, Set.of(), facts, others));
    }
    return new Circle("Patient", "De naasten", "", "", members, Map.of(), List.of(), Language.NL);
  }

  @Test
  void noContactIsDrawnOverACard() {
    for (int size : new int[] {3, 4, 5, 8}) {
      String svg = new Ecogram(circle(size), false).draw();
      List<Rectangle2D> cards = CARD.matcher(svg).results().map(ContactsTest::inside).toList();
      assertThat(cards).hasSize(size);
      List<String> lines = LINE.matcher(svg).results().map(found -> found.group(1)).toList();
      assertThat(lines).hasSizeGreaterThanOrEqualTo(size * (size - 1));
      for (String line : lines) {
        for (double[] point : points(line)) {
          assertThat(cards)
              .as("%d naasten, %s", size, line)
              .noneMatch(card -> card.contains(point[0], point[1]));
        }
      }
    }
  }

  /** Without the border, at which lines end. */
  private static Rectangle2D inside(MatchResult card) {
    return new Rectangle2D.Double(
        Double.parseDouble(card.group(1)) + 2,
        Double.parseDouble(card.group(2)) + 2,
        286,
        Double.parseDouble(card.group(3)) - 4);
  }

  private static List<double[]> points(String line) {
    Path2D path = new Path2D.Double();
    for (MatchResult command : COMMAND.matcher(line).results().toList()) {
      double[] at =
          Pattern.compile(" ")
              .splitAsStream(command.group(2).strip())
              .mapToDouble(Double::parseDouble)
              .toArray();
      switch (command.group(1)) {
        case "M" -> path.moveTo(at[0], at[1]);
        case "L" -> path.lineTo(at[0], at[1]);
        case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
        case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> throw new IllegalStateException(command.group());
      }
    }
    List<double[]> points = new ArrayList<>();
    double[] last = new double[2];
    double[] next = new double[6];
    for (PathIterator i = path.getPathIterator(null, 0.1); !i.isDone(); i.next()) {
      if (i.currentSegment(next) == PathIterator.SEG_LINETO) {
        for (int k = 0; k <= 20; k++) {
          points.add(
              new double[] {
                last[0] + (next[0] - last[0]) * k / 20, last[1] + (next[1] - last[1]) * k / 20
              });
        }
      }
      last = new double[] {next[0], next[1]};
    }
    return points;
  }
}
