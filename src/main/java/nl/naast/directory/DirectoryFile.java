package nl.naast.directory;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The directory as a file that a spreadsheet opens: comma or semicolon between the columns, as the
 * first line has it, and a bar between the values of one cell.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class DirectoryFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).build();
  private static final Text NO_CSV =
      Text.of("Dit is geen CSV-bestand: %s.", "This is no CSV file: %s.");
  private static final Text COLUMNS =
      Text.of(
          "De eerste regel noemt de kolommen. %s is geen kolom; dit zijn ze: %s.",
          "The first line names the columns. %s is no column; these are: %s.");
  private static final Text MISSING =
      Text.of("De kolom %s ontbreekt.", "The column %s is missing.");
  private static final Text TWICE =
      Text.of("De kolom %s staat er twee keer.", "The column %s is there twice.");
  private static final Text EMPTY =
      Text.of(
          "Het bestand heeft geen regels met diensten.", "The file has no lines with services.");
  private static final List<Column> NEEDED =
      List.of(Column.ID, Column.NAME, Column.QUESTION_AREAS, Column.AREAS);

  private DirectoryFile() {}

  /**
   * The lines below the first.
   *
   * @throws Refusal 422 when it is no such file
   */
  static List<Line> read(String file) {
    String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
    String first = text.lines().findFirst().orElse("");
    char delimiter = first.indexOf(';') >= 0 ? ';' : ',';
    List<CSVRecord> records;
    try (var parser =
        FORMAT.builder().setDelimiter(delimiter).build().parse(new StringReader(text))) {
      records = parser.getRecords();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw refusal(NO_CSV.with(e.getMessage() + ""));
    }
    if (records.size() < 2) {
      throw refusal(EMPTY);
    }
    List<Column> columns = columns(records.get(0));
    List<Line> lines = new ArrayList<>();
    for (CSVRecord record : records.subList(1, records.size())) {
      Map<Column, String> cells = new EnumMap<>(Column.class);
      for (int i = 0; i < columns.size() && i < record.size(); i++) {
        cells.put(columns.get(i), record.get(i));
      }
      lines.add(new Line((int) record.getRecordNumber(), cells));
    }
    return lines;
  }

  /** Written so that it can be read again. */
  static String write(List<Line> lines) {
    StringWriter out = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord((Object[]) Column.titles());
      for (Line line : lines) {
        printer.printRecord(Stream.of(Column.values()).map(line::text).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<Column> columns(CSVRecord first) {
    List<Column> columns = new ArrayList<>();
    for (String title : first) {
      Column column =
          Column.of(title)
              .orElseThrow(() -> refusal(COLUMNS.with(title, String.join(", ", Column.titles()))));
      if (columns.contains(column)) {
        throw refusal(TWICE.with(column.title()));
      }
      columns.add(column);
    }
    String missing =
        NEEDED.stream()
            .filter(needed -> !columns.contains(needed))
            .map(Column::title)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw refusal(MISSING.with(missing));
    }
    return columns;
  }

  private static Refusal refusal(Text text) {
    return new Refusal(422, Outcome.of(Issue.error(IssueType.STRUCTURE, text)));
  }
}
