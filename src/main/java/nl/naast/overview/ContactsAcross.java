package nl.naast.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The contacts from a naaste in one column to a naaste in the other: by way of the middle, above or
 * below the patient, each at a height of its own.
 */
final class ContactsAcross {
  private static final int APART = 14;

  /** Above and below the middle of the patient, where lines may pass. */
  private final double free;

  private final List<Circle.Contact> contacts;
  private final List<Integer> left;

  /**
   * @param left places of the members in the left column
   */
  ContactsAcross(List<Circle.Contact> contacts, List<Integer> left, double free) {
    this.free = free;
    this.left = left;
    this.contacts =
        contacts.stream()
            .filter(contact -> left.contains(contact.first()) != left.contains(contact.second()))
            .toList();
  }

  /** How much they need above, and below, the middle of the patient. */
  double room() {
    return contacts.isEmpty() ? 0 : free + APART * contacts.size();
  }

  private record Crossing(int from, int to, double via) {}

  /**
   * Draws them.
   *
   * @param x the middle of the patient
   */
  void draw(Svg svg, List<Card> cards, double x, double y) {
    Map<Integer, Integer> tops = new TreeMap<>();
    Map<Integer, Integer> bottoms = new TreeMap<>();
    // A card that is nearer to the patient would be drawn over: curves stay between the columns.
    double edge1 =
        cards.stream().filter(card -> card.x() < x).mapToDouble(Card::right).max().orElse(x);
    double edge2 =
        cards.stream().filter(card -> card.x() >= x).mapToDouble(Card::x).min().orElse(x);
    for (Crossing crossing : crossings(cards, y)) {
      Card one = cards.get(crossing.from());
      Card two = cards.get(crossing.to());
      boolean isAbove = crossing.via() < y;
      Map<Integer, Integer> begun = isAbove ? tops : bottoms;
      double y1 = corner(one, isAbove, begun.merge(crossing.from(), 1, Integer::sum));
      double y2 = corner(two, isAbove, begun.merge(crossing.to(), 1, Integer::sum));
      // Who is on the other side of the patient is reached around the patient, not through.
      double pull1 = isAbove == (y1 < y) ? 0.55 : 0.9;
      double pull2 = isAbove == (y2 < y) ? 0.55 : 0.9;
      double via = crossing.via();
      double width1 = x - edge1;
      double width2 = edge2 - x;
      new ContactLine(one.right(), y1)
          .to('L', edge1, y1)
          .to('C', edge1 + (1 - pull1) * width1, y1, x - pull1 * width1, via, x, via)
          .to('C', x + pull2 * width2, via, edge2 - (1 - pull2) * width2, y2, edge2, y2)
          .to('L', two.x(), y2)
          .draw(svg, two.x(), y2);
    }
  }

  /**
   * As straight as can be, and without crossing each other: those above from the top, those below
   * from the bottom.
   */
  private List<Crossing> crossings(List<Card> cards, double y) {
    Comparator<Circle.Contact> nearest =
        Comparator.comparingDouble(one -> Math.abs(wanted(one, cards) - y));
    List<Crossing> above = new ArrayList<>();
    List<Crossing> below = new ArrayList<>();
    double highest = y - free + APART;
    double lowest = y + free - APART;
    for (Circle.Contact contact : contacts.stream().sorted(nearest).toList()) {
      boolean isFirstLeft = left.contains(contact.first());
      int from = isFirstLeft ? contact.first() : contact.second();
      int to = isFirstLeft ? contact.second() : contact.first();
      double wanted = wanted(contact, cards);
      boolean isEven = Math.abs(wanted - y) < free / 3;
      if (isEven ? above.size() <= below.size() : wanted < y) {
        highest = Math.min(wanted, highest - APART);
        above.add(0, new Crossing(from, to, highest));
      } else {
        lowest = Math.max(wanted, lowest + APART);
        below.add(0, new Crossing(from, to, lowest));
      }
    }
    above.addAll(below);
    return above;
  }

  private static double wanted(Circle.Contact contact, List<Card> cards) {
    return (cards.get(contact.first()).middle() + cards.get(contact.second()).middle()) / 2;
  }

  /** Near a corner of the card, since care begins in the middle of its side. */
  private static double corner(Card card, boolean isAbove, int which) {
    double inward = Math.min(4 + which * 8.0, card.height() / 2.0 - 8);
    return isAbove ? card.y() + inward : card.y() + card.height() - inward;
  }
}
