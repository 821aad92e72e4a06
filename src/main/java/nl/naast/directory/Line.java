package nl.naast.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One service in a file.
 *
 * @param number of the line in the file, as a spreadsheet counts: the first line is 1
 */
record Line(int number, Map<Column, String> cells) {
  static final String BAR = "|";

  /** What a cell says; empty when it says nothing. */
  String text(Column column) {
    return cells.getOrDefault(column, "").strip();
  }

  List<String> values(Column column) {
    return Arrays.stream(text(column).split("\\|"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
