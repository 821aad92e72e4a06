package nl.naast.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naast.server.outcome.Text;
import org.jspecify.annotations.Nullable;

/**
 * Draws the circle: the patient in the middle, the naasten left and right, the closest nearest to
 * the patient, with one line for each kind of care. The same circle gives the same picture.
 */
final class Ecogram {
  private static final Text MISSING = Text.of("Waar hulp ontbreekt", "Where help is missing");
  private static final Text ALL_GIVEN =
      Text.of(
          "Elke soort zorg wordt door iemand gegeven.", "Every kind of care is given by somebody.");
  private static final Text YOUNG = Text.of("jong", "young");
  private static final Text LINES = Text.of("De lijnen", "The lines");
  private static final Text REST =
      Text.of(
          "Dikke rand: eerste of tweede naaste. Dunne grijze lijn: geeft nog geen zorg.",
          "Thick border: first or second naaste. Thin grey line: gives no care yet.");

  /** How a line for each kind of care looks, told apart without colours. */
  private static final Map<String, String[]> STYLES =
      Map.of(
          "personal-care", new String[] {"stroke-width", "5"},
          "household", new String[] {"stroke-width", "3", "stroke-dasharray", "14 7"},
          "management",
              new String[] {
                "stroke-width", "4", "stroke-dasharray", "0.1 9", "stroke-linecap", "round"
              },
          "concern", new String[] {"stroke-width", "1.5"});

  private static final int WIDE = 1000;
  private static final int NARROW = 420;
  private static final int CARD = 290;
  private static final int TOP = 96;
  private static final int LINE = 20;
  private static final int GAP = 18;
  private static final int PAD = 12;
  private static final int CLOSER = 50;
  private static final int RADIUS = 76;
  private final Circle circle;
  private final boolean narrow;
  private final @Nullable Lettering lettering;

  Ecogram(Circle circle, boolean narrow) {
    this(circle, narrow, null);
  }

  private Ecogram(Circle circle, boolean narrow, @Nullable Lettering lettering) {
    this.circle = circle;
    this.narrow = narrow;
    this.lettering = lettering;
  }

  private record Card(Circle.Member member, List<String> name, List<String> facts) {
    int height() {
      return 2 * PAD + LINE * (name.size() + facts.size());
    }
  }

  String draw() {
    List<Card> cards = circle.members().stream().map(this::card).toList();
    return narrow ? narrow(cards) : wide(cards);
  }

  /** The same as PNG. */
  byte[] paint() {
    return new Png(circle.title(), words(), circle.language().tag())
        .paint(new Ecogram(circle, narrow, Lettering.get()).draw());
  }

  /** All that the drawing says, in sentences. */
  String words() {
    StringBuilder words = new StringBuilder(circle.regisseur()).append(' ');
    if (circle.members().isEmpty()) {
      words.append(circle.nobody()).append(' ');
    }
    for (Circle.Member member : circle.members()) {
      words.append(member.name()).append(member.isYoung() ? " (" + say(YOUNG) + ")" : "");
      words.append(member.facts().isEmpty() ? "" : ": " + String.join("; ", member.facts()));
      words.append(". ");
    }
    words.append(say(MISSING)).append(": ").append(String.join(" ", missing()));
    return words.toString();
  }

  private Card card(Circle.Member member) {
    List<String> facts = new ArrayList<>();
    member.facts().forEach(fact -> facts.addAll(Wrapped.lines(fact, 32)));
    return new Card(member, Wrapped.lines(member.name(), member.isYoung() ? 20 : 26), facts);
  }

  private String wide(List<Card> cards) {
    List<Card> left = new ArrayList<>();
    List<Card> right = new ArrayList<>();
    cards.forEach(card -> (height(left) <= height(right) ? left : right).add(card));
    int body = Math.max(Math.max(height(left), height(right)), 2 * RADIUS + GAP);
    List<String> missing = missingLines(88);
    int height = TOP + body + footer(missing);
    Svg svg = begin(WIDE, height);
    double y = TOP + body / 2.0;
    column(svg, left, TOP + (body - height(left)) / 2.0, y, true);
    column(svg, right, TOP + (body - height(right)) / 2.0, y, false);
    patient(svg, WIDE / 2.0, y, RADIUS);
    foot(svg, TOP + body + GAP, WIDE, missing, 4);
    return svg.done();
  }

  private String narrow(List<Card> cards) {
    int head = TOP + 2 * RADIUS + GAP;
    List<String> missing = missingLines(42);
    int body = head + height(cards) + GAP;
    Svg svg = begin(NARROW, body + footer(missing) + 4 * LINE);
    svg.line(RADIUS / 2.0 + 8, TOP + RADIUS, RADIUS / 2.0 + 8, body - GAP, "stroke", "#777777");
    patient(svg, RADIUS + 12, TOP + RADIUS, RADIUS);
    double y = head;
    for (Card card : cards) {
      double middle = y + card.height() / 2.0;
      links(svg, card, RADIUS / 2.0 + 8, middle, 110, middle, 0);
      box(svg, card, 110, y, NARROW - 120);
      y += card.height() + GAP;
    }
    foot(svg, body, NARROW, missing, 1);
    return svg.done();
  }

  private Svg begin(int width, int height) {
    String title = circle.title();
    Svg svg = new Svg(width, height, circle.language().tag(), title, words(), lettering);
    List<String> head = Wrapped.lines(title, width / (narrow ? 13 : 16));
    String size = narrow ? "19" : "26";
    svg.lines(16, 36, 26, head, "font-size", size, "font-weight", "bold");
    svg.text(16, 36 + 26 * head.size(), circle.regisseur());
    if (circle.members().isEmpty()) {
      svg.text(16, height - 2 * GAP, circle.nobody());
    }
    return svg;
  }

  private void column(Svg svg, List<Card> cards, double top, double patientY, boolean isLeft) {
    double y = top;
    for (Card card : cards) {
      double inset = 16 + (card.member().isClose() ? CLOSER : 0);
      double x = isLeft ? inset : WIDE - inset - CARD;
      double middle = y + card.height() / 2.0;
      double edge = isLeft ? x + CARD : x;
      // Lines end around the patient, those from above above.
      double spread = 1.2 * (middle - patientY) / Math.max(patientY - TOP, 1);
      double endX = WIDE / 2.0 + (isLeft ? -1 : 1) * RADIUS * Math.cos(spread);
      double endY = patientY + RADIUS * Math.sin(spread);
      links(svg, card, edge, middle, endX, endY, 7);
      box(svg, card, x, y, CARD);
      y += card.height() + GAP;
    }
  }

  /** One line for each kind of care; a thin grey one for who gives none. */
  private void links(
      Svg svg, Card card, double x1, double y1, double x2, double y2, double converge) {
    List<String> kinds =
        circle.kinds().keySet().stream().filter(card.member().gives()::contains).toList();
    if (kinds.isEmpty()) {
      svg.line(x1, y1, x2, y2, "stroke", "#777777", "stroke-width", "1.2");
    }
    for (int i = 0; i < kinds.size(); i++) {
      double offset = (i - (kinds.size() - 1) / 2.0) * 11;
      double end = converge == 0 ? offset : offset * 0.7;
      svg.line(x1, y1 + offset, x2, y2 + end, style(kinds.get(i)));
    }
  }

  private static String[] style(String kind) {
    List<String> style = new ArrayList<>(List.of("stroke", "#000000"));
    style.addAll(List.of(STYLES.getOrDefault(kind, new String[] {"stroke-width", "1"})));
    return style.toArray(String[]::new);
  }

  private void box(Svg svg, Card card, double x, double y, double width) {
    boolean close = card.member().isClose();
    svg.rect(
        x,
        y,
        width,
        card.height(),
        "rx",
        "8",
        "fill",
        "#ffffff",
        "stroke",
        "#000000",
        "stroke-width",
        close ? "3" : "1.2");
    svg.lines(x + PAD, y + PAD + 15, LINE, card.name(), "font-weight", "bold", "font-size", "16");
    svg.lines(
        x + PAD, y + PAD + 15 + LINE * card.name().size(), LINE, card.facts(), "font-size", "14");
    if (card.member().isYoung()) {
      svg.rect(x + width - 66, y + 7, 58, 24, "rx", "12", "fill", "#000000");
      svg.text(
          x + width - 37,
          y + 24,
          say(YOUNG),
          "text-anchor",
          "middle",
          "fill",
          "#ffffff",
          "font-size",
          "14");
    }
  }

  private void patient(Svg svg, double x, double y, double radius) {
    svg.circle(x, y, radius, "fill", "#eeeeee", "stroke", "#000000", "stroke-width", "3");
    List<String> name = Wrapped.lines(circle.patient(), 14);
    List<String> shown = name.subList(0, Math.min(4, name.size()));
    svg.lines(
        x,
        y - (shown.size() - 1) * 10.0 + 5,
        LINE,
        shown,
        "text-anchor",
        "middle",
        "font-weight",
        "bold");
  }

  private int footer(List<String> missing) {
    return GAP + 7 * LINE + LINE * missing.size() + 2 * GAP;
  }

  private void foot(Svg svg, double top, int width, List<String> missing, int columns) {
    svg.text(16, top + 18, say(MISSING), "font-weight", "bold", "font-size", "16");
    svg.lines(16, top + 18 + LINE, LINE, missing, "font-size", "14");
    double y = top + 18 + LINE * (missing.size() + 1) + GAP;
    svg.text(16, y, say(LINES), "font-weight", "bold", "font-size", "16");
    int i = 0;
    for (Map.Entry<String, String> kind : circle.kinds().entrySet()) {
      double x = 16 + (i % columns) * ((width - 32.0) / columns);
      int row = 1 + i / columns;
      double at = y + LINE * row;
      svg.line(x, at - 5, x + 46, at - 5, style(kind.getKey()));
      svg.text(x + 54, at, kind.getValue(), "font-size", "14");
      i++;
    }
    int rows = (i + columns - 1) / columns;
    double end = y + LINE * (2 + rows);
    svg.lines(16, end, LINE, Wrapped.lines(say(REST), width / 9), "font-size", "14");
  }

  private List<String> missing() {
    return circle.missing().isEmpty() ? List.of(say(ALL_GIVEN)) : circle.missing();
  }

  private List<String> missingLines(int most) {
    List<String> lines = new ArrayList<>();
    missing().forEach(sentence -> lines.addAll(Wrapped.lines(sentence, most)));
    return lines;
  }

  private String say(Text text) {
    return text.in(circle.language());
  }

  private static int height(List<Card> cards) {
    return cards.stream().mapToInt(card -> card.height() + GAP).sum() - (cards.isEmpty() ? 0 : GAP);
  }
}
