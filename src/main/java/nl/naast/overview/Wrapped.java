package nl.naast.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text over lines of so many characters; a longer word is broken. */
final class Wrapped {
  private static final Pattern GAP = Pattern.compile("\\s+");

  private Wrapped() {}

  static List<String> lines(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : GAP.splitAsStream(text.strip()).toList()) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > most) {
        lines.add(rest.substring(0, most));
        rest = rest.substring(most);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
