package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scores, bands and tasks are those of the tables beside this test. */
@ServerTest
class ScoreTableIT {
  private static final Path TABLES = Path.of("src/test/resources/screening");

  /** How many of the thousand random patterns; all of them by one documented command. */
  private static final int RANDOM = Integer.getInteger("naast.screening.patterns", 100);

  private static final Map<String, String> BANDS =
      Map.of("B", "below-threshold", "O", "overburdened", "V", "very-heavily-burdened");

  @Autowired FhirHttp ehr;

  @Test
  void theBoundariesOfTheStrainIndexGiveTheScoreTheBandAndTheTask() throws IOException {
    Circle circle = Circle.store(ehr, "boundaries");
    Screened screened = new Screened(ehr);
    int number = 0;
    for (String line : Files.readAllLines(TABLES.resolve("csi-boundaries.txt"))) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] row = line.split(" ", -1);
      number++;
      // A naaste of its own for each, so that a task is there because of these answers.
      String naaste = circle.newNaaste("n" + number, "p");

      var stored = screened.store(Answers.csi(naaste, "2026-03-01", row[0]));

      assertThat(screened.results(stored))
          .as(line)
          .containsExactly("csi-score %s %s final".formatted(row[1], row[2]));
      assertThat(screened.tasks(naaste))
          .as(line)
          .isEqualTo(
              row[3].equals("-")
                  ? List.of()
                  : List.of("strain-follow-up %s requested".formatted(row[3])));
    }
    assertThat(number).isEqualTo(12);
  }

  @Test
  void randomPatternsOfTheStrainIndexGiveTheScoreAndTheBand() throws IOException {
    Circle circle = Circle.store(ehr, "patterns");
    String naaste = circle.newNaaste("new", "p");
    Screened screened = new Screened(ehr);
    List<String> rows = new ArrayList<>();
    Files.readAllLines(TABLES.resolve("csi-random.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> rows.addAll(Arrays.asList(line.split(" ", -1))));
    assertThat(rows).hasSize(1000);
    for (int i = 0; i < RANDOM; i++) {
      String[] row = rows.get(i).split(":", -1);
      var stored = screened.store(Answers.csi(naaste, Answers.moment(i), row[0]));
      assertThat(screened.results(stored))
          .as(rows.get(i))
          .containsExactly("csi-score %s %s final".formatted(row[1], BANDS.get(row[2])));
    }
    assertThat(screened.tasks(naaste))
        .as("all those signals are one open task")
        .containsExactly("strain-follow-up urgent requested");
  }

  @Test
  void theExtremesOfCarerQolGiveTheSumAndTheHappiness() {
    Circle circle = Circle.store(ehr, "carerqol");
    String naaste = circle.newNaaste("new", "p");
    Screened screened = new Screened(ehr);
    // Order: fulfilment +, relational -, mental -, daily -, financial -, support +, physical -.
    String[][] table = {
      {"2000020", "10", "14"},
      {"0222202", "0", "0"},
      {"1111111", "5.5", "7"},
      {"0000000", "0", "10"},
      {"2222222", "10", "4"},
      {"2000000", "0.1", "12"},
      {"0000020", "9.9", "12"},
      {"2000022", "7", "12"},
    };
    for (int i = 0; i < table.length; i++) {
      var stored =
          screened.store(Answers.carerqol(naaste, Answers.moment(i), table[i][0], table[i][1]));
      assertThat(screened.results(stored))
          .as(table[i][0])
          .containsExactly(
              "carerqol-score %s - final".formatted(table[i][2]),
              "carerqol-vas %s - final".formatted(table[i][1]));
    }
    assertThat(screened.tasks(naaste)).isEmpty();
  }
}
