package nl.naast.overview;

import java.util.ArrayList;
import java.util.List;

/** What the drawing has of one naaste: a box with the name and what is known, at its place. */
record Card(Circle.Member member, List<String> name, List<String> facts, double x, double y) {
  /** Wide enough for lines of 32 letters. */
  static final int WIDTH = 290;

  private static final int LINE = 20;
  private static final int PAD = 12;

  /** Not at a place yet. */
  static Card of(Circle.Member member) {
    List<String> facts = new ArrayList<>();
    member.facts().forEach(fact -> facts.addAll(Wrapped.lines(fact, 32)));
    List<String> name = Wrapped.lines(member.name(), member.isYoung() ? 20 : 26);
    return new Card(member, name, facts, 0, 0);
  }

  Card at(double left, double top) {
    return new Card(member, name, facts, left, top);
  }

  int height() {
    return 2 * PAD + LINE * (name.size() + facts.size());
  }

  double middle() {
    return y + height() / 2.0;
  }

  double right() {
    return x + WIDTH;
  }

  void draw(Svg svg, String young) {
    svg.rect(
        x,
        y,
        WIDTH,
        height(),
        "rx",
        "8",
        "fill",
        "#ffffff",
        "stroke",
        "#000000",
        "stroke-width",
        member.isClose() ? "3" : "1.2");
    svg.lines(x + PAD, y + PAD + 15, LINE, name, "font-weight", "bold", "font-size", "16");
    svg.lines(x + PAD, y + PAD + 15 + LINE * name.size(), LINE, facts, "font-size", "14");
    if (member.isYoung()) {
      svg.rect(right() - 66, y + 7, 58, 24, "rx", "12", "fill", "#000000");
      svg.text(
          right() - 37,
          y + 24,
          young,
          "text-anchor",
          "middle",
          "fill",
          "#ffffff",
          "font-size",
          "14");
    }
  }
}
