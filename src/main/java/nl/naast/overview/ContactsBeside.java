package nl.naast.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contacts among the naasten in one column: along its side, beside each other. */
final class ContactsBeside {
  /** From one line beside a column to the next. */
  private static final int LANE = 9;

  /** From the cards to the first. */
  private static final int FIRST = 12;

  private static final int BEND = 14;
  private static final int ANCHOR = 11;
  private final List<Integer> column;
  private final Map<Circle.Contact, Integer> lanes = new LinkedHashMap<>();

  /**
   * Gives each a lane, of the shortest first: those that share a part of the way are beside each
   * other.
   *
   * @param column places of the members, from the top
   */
  ContactsBeside(List<Circle.Contact> contacts, List<Integer> column) {
    this.column = column;
    List<Circle.Contact> within =
        contacts.stream()
            .filter(one -> column.contains(one.first()) && column.contains(one.second()))
            .sorted(
                Comparator.comparingInt((Circle.Contact one) -> to(one) - from(one))
                    .thenComparingInt(this::from))
            .toList();
    for (Circle.Contact contact : within) {
      int lane = 0;
      while (isTaken(lane, contact)) {
        lane++;
      }
      lanes.put(contact, lane);
    }
  }

  /** How wide the space beside the column has to be. */
  int margin() {
    return lanes.values().stream().mapToInt(lane -> FIRST + LANE * lane + 6).max().orElse(0);
  }

  /**
   * Draws them.
   *
   * @param side 1 on the right of the cards, -1 on the left
   * @param outer where the outermost of the cards ends
   */
  void draw(Svg svg, List<Card> cards, int side, double outer) {
    for (Map.Entry<Circle.Contact, Integer> lane : lanes.entrySet()) {
      int upper = column.get(from(lane.getKey()));
      int lower = column.get(to(lane.getKey()));
      double x = outer + side * (FIRST + LANE * lane.getValue());
      double y1 = anchor(upper, lower, cards.get(upper));
      double y2 = anchor(lower, upper, cards.get(lower));
      double x1 = edge(cards.get(upper), side);
      double x2 = edge(cards.get(lower), side);
      double bend = Math.min(BEND, (y2 - y1) / 2);
      new ContactLine(x1, y1)
          .to('Q', x, y1, x, y1 + bend)
          .to('L', x, y2 - bend)
          .to('Q', x, y2, x2, y2)
          .draw(svg, x2, y2);
    }
  }

  private boolean isTaken(int lane, Circle.Contact contact) {
    return lanes.entrySet().stream()
        .filter(other -> other.getValue() == lane)
        .map(Map.Entry::getKey)
        .anyMatch(other -> from(other) < to(contact) && from(contact) < to(other));
  }

  private int from(Circle.Contact contact) {
    return Math.min(column.indexOf(contact.first()), column.indexOf(contact.second()));
  }

  private int to(Circle.Contact contact) {
    return Math.max(column.indexOf(contact.first()), column.indexOf(contact.second()));
  }

  /** Where on the side of a card the line to another begins: in an order without crossings. */
  private double anchor(int member, int other, Card card) {
    int own = column.indexOf(member);
    List<Integer> others =
        lanes.keySet().stream()
            .filter(one -> one.first() == member || one.second() == member)
            .map(one -> column.indexOf(one.first() == member ? one.second() : one.first()))
            .sorted(
                Comparator.comparing((Integer place) -> place > own)
                    .thenComparing(Comparator.reverseOrder()))
            .toList();
    double apart = Math.min(ANCHOR, (card.height() - 24.0) / Math.max(1, others.size() - 1));
    return card.middle()
        + (others.indexOf(column.indexOf(other)) - (others.size() - 1) / 2.0) * apart;
  }

  private static double edge(Card card, int side) {
    return side > 0 ? card.right() : card.x();
  }
}
