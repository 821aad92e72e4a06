package nl.naast.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.naast.server.outcome.Text;
import org.jspecify.annotations.Nullable;

/**
 * Draws the circle: the patient in the middle, the naasten left and right, the closest nearest to
 * the patient, with one line for each kind of care. The same circle gives the same picture.
 */
final class Ecogram {
  private static final Text YOUNG = Text.of("jong", "young");
  private static final int WIDE = 1000;
  private static final int NARROW = 420;
  private static final int TOP = 96;
  private static final int LINE = 20;
  private static final int GAP = 18;
  private static final int CLOSER = 50;
  private static final int RADIUS = 76;

  /** Above and below the patient, where lines may pass. */
  private static final int FREE = RADIUS + 16;

  private final Circle circle;
  private final boolean narrow;
  private final @Nullable Lettering lettering;
  private final List<Card> cards;
  private final CareLines care;

  Ecogram(Circle circle, boolean narrow) {
    this(circle, narrow, null);
  }

  private Ecogram(Circle circle, boolean narrow, @Nullable Lettering lettering) {
    this.circle = circle;
    this.narrow = narrow;
    this.lettering = lettering;
    this.cards = circle.members().stream().map(Card::of).toList();
    this.care = new CareLines(circle.kinds().keySet());
  }

  /** As SVG. */
  String draw() {
    return narrow ? narrow() : wide();
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
      List<String> told = circle.told(member);
      words.append(member.name()).append(member.isYoung() ? " (" + say(YOUNG) + ")" : "");
      words.append(told.isEmpty() ? "" : ": " + String.join("; ", told));
      words.append(". ");
    }
    words.append(say(Legend.MISSING)).append(": ");
    return words.append(String.join(" ", Legend.missing(circle))).toString();
  }

  private String wide() {
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      (height(left) <= height(right) ? left : right).add(i);
    }
    ContactsBeside atLeft = new ContactsBeside(circle.contacts(), left);
    ContactsBeside atRight = new ContactsBeside(circle.contacts(), right);
    ContactsAcross across = new ContactsAcross(circle.contacts(), left, FREE);
    int margin = atLeft.margin();
    int width = margin + WIDE + atRight.margin();
    int body = Math.max(Math.max(height(left), height(right)), 2 * RADIUS + GAP);
    body = Math.max(body, (int) (2 * across.room()));
    Legend legend = new Legend(circle, width, 88, 4);
    Svg svg = begin(width, TOP + body + legend.height());
    double x = margin + WIDE / 2.0;
    double y = TOP + body / 2.0;
    List<Card> placed = new ArrayList<>(cards);
    place(left, TOP + (body - height(left)) / 2.0, margin + 16, CLOSER, placed);
    double rightX = margin + WIDE - 16.0 - Card.WIDTH;
    place(right, TOP + (body - height(right)) / 2.0, rightX, -CLOSER, placed);
    for (Card card : placed) {
      boolean isLeft = card.x() < x;
      // Lines end around the patient, those from above above.
      double spread = 1.2 * (card.middle() - y) / Math.max(y - TOP, 1);
      double endX = x + (isLeft ? -1 : 1) * (RADIUS - 4) * Math.cos(spread);
      double endY = y + (RADIUS - 4) * Math.sin(spread);
      double edge = isLeft ? card.right() : card.x();
      care.draw(svg, card.member().gives(), edge, card.middle(), endX, endY);
    }
    placed.forEach(card -> card.draw(svg, say(YOUNG)));
    atLeft.draw(svg, placed, -1, margin + 16);
    atRight.draw(svg, placed, 1, margin + WIDE - 16);
    across.draw(svg, placed, x, y);
    patient(svg, x, y);
    legend.draw(svg, TOP + body + GAP);
    return svg.done();
  }

  private String narrow() {
    List<Integer> all = IntStream.range(0, cards.size()).boxed().toList();
    ContactsBeside beside = new ContactsBeside(circle.contacts(), all);
    int margin = beside.margin();
    int x = margin == 0 ? 110 : 90;
    int width = Math.max(NARROW, x + Card.WIDTH + margin + 4);
    int head = TOP + 2 * RADIUS + GAP;
    int body = head + height(all) + GAP;
    Legend legend = new Legend(circle, width, 44, 1);
    Svg svg = begin(width, body + legend.height());
    double trunk = RADIUS / 2.0 + 8;
    List<Card> placed = new ArrayList<>(cards);
    place(all, head, x, 0, placed);
    double end = placed.isEmpty() ? TOP + RADIUS : placed.get(placed.size() - 1).middle();
    svg.line(trunk, TOP + RADIUS, trunk, end, "stroke", "#777777");
    patient(svg, RADIUS + 12, TOP + RADIUS);
    for (Card card : placed) {
      care.draw(svg, card.member().gives(), x, card.middle(), trunk, card.middle());
      card.draw(svg, say(YOUNG));
    }
    beside.draw(svg, placed, 1, x + Card.WIDTH);
    legend.draw(svg, body);
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

  /** One below the other; who is close is moved to the patient. */
  private void place(List<Integer> column, double top, double x, int closer, List<Card> placed) {
    double y = top;
    for (int member : column) {
      Card card = cards.get(member);
      double left = x + (card.member().isClose() ? closer : 0);
      placed.set(member, card.at(left, y));
      y += card.height() + GAP;
    }
  }

  private void patient(Svg svg, double x, double y) {
    svg.circle(x, y, RADIUS, "fill", "#eeeeee", "stroke", "#000000", "stroke-width", "3");
    List<String> name = Wrapped.lines(circle.patient(), 14);
    List<String> shown = name.subList(0, Math.min(4, name.size()));
    double first = y - (shown.size() - 1) * 10.0 + 5;
    svg.lines(x, first, LINE, shown, "text-anchor", "middle", "font-weight", "bold");
  }

  private String say(Text text) {
    return text.in(circle.language());
  }

  private int height(List<Integer> column) {
    int gaps = column.isEmpty() ? 0 : GAP * (column.size() - 1);
    return gaps + column.stream().mapToInt(member -> cards.get(member).height()).sum();
  }
}
