package nl.naast.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.naast.server.outcome.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The drawing of a circle; each is left in {@code target/ecogram} to be looked at. */
class EcogramTest {
  private static final Path FOLDER = Path.of("target", "ecogram");
  private static final Map<String, String> KINDS = new LinkedHashMap<>();
  private static final String[] NAMES = {
    "Ria Jansen", "Sanne Jansen-van den Berg", "Tim", "Mevrouw Kuipers", "Ahmed El Amrani"
  };
  private static final String[] RELATIONS = {
    "Eerste contactpersoon, echtgenote, mantelzorger",
    "Wettelijk vertegenwoordiger, dochter",
    "Zoon",
    "Buurvrouw",
    "Vriend in Marokko"
  };

  static {
    KINDS.put("personal-care", "Persoonlijke verzorging");
    KINDS.put("household", "Huishouden");
    KINDS.put("management", "Regelen en organiseren");
    KINDS.put("concern", "Zorgen maken en er zijn");
  }

  /** Some neighbours in the order, some far away. */
  private static Set<Integer> contacts(int member, int size) {
    Set<Integer> contacts = new TreeSet<>();
    for (int[] pair :
        new int[][] {
          {0, 1}, {0, 2}, {1, 2}, {3, 4}, {0, 4}, {5, 9}, {6, 14}, {5, 11}, {2, 8}, {10, 19},
          {12, 13}
        }) {
      if (pair[1] < size && pair[0] == member) {
        contacts.add(pair[1]);
      }
      if (pair[1] < size && pair[1] == member) {
        contacts.add(pair[0]);
      }
    }
    return contacts;
  }

  private static Circle circle(int size) {
    List<String> codes = List.copyOf(KINDS.keySet());
    List<Circle.Member> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Set<String> gives = new TreeSet<>();
      for (int k = 0; k < codes.size(); k++) {
        if ((i + 1) % (k + 2) == 0 && !codes.get(k).equals("management")) {
          gives.add(codes.get(k));
        }
      }
      List<String> facts = new ArrayList<>(List.of(RELATIONS[i % RELATIONS.length]));
      if (!gives.isEmpty()) {
        facts.add(
            "Doet: "
                + String.join(", ", gives.stream().map(code -> KINDS.get(code) + "").toList())
                    .toLowerCase(java.util.Locale.ROOT));
        facts.add((4 + i) + " uur per week");
      }
      if (i % 3 == 1) {
        facts.add("Wil en kan ook: regelen en organiseren");
      }
      members.add(
          new Circle.Member(
              NAMES[i % NAMES.length] + (i < NAMES.length ? "" : " " + i),
              i < 2,
              i % NAMES.length == 2,
              gives,
              facts,
              contacts(i, size)));
    }
    return new Circle(
        "Willem Jansen",
        "De naasten van Willem Jansen",
        size == 1 ? "Er is nog geen regisseur." : "Regisseur: Noor de Wit",
        "Er zijn nog geen naasten bekend.",
        members,
        KINDS,
        List.of(
            "Regelen en organiseren: niemand doet dit; wil en kan het wel: Sanne Jansen-van den Berg."),
        Language.NL);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "5", "20"})
  void allThatIsKnownIsDrawnAndSaidInWords(int size) throws Exception {
    Circle circle = circle(size);
    for (boolean narrow : new boolean[] {false, true}) {
      String svg = new Ecogram(circle, narrow).draw();
      write(size + (narrow ? "-narrow" : ""), svg);
      Document drawing =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      Element root = drawing.getDocumentElement();
      assertThat(root.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo("De naasten van Willem Jansen");
      String words = root.getElementsByTagName("desc").item(0).getTextContent();
      for (Circle.Member member : circle.members()) {
        assertThat(words).contains(member.name());
        circle.told(member).forEach(fact -> assertThat(words).contains(fact));
      }
      circle.missing().forEach(one -> assertThat(words).contains(one));
      assertThat(new Ecogram(circle(size), narrow).draw()).isEqualTo(svg);
    }
  }

  @Test
  void aNameThatLooksLikeMarkupStaysAName() {
    Circle circle =
        new Circle(
            "<script>alert(1)</script>",
            "The naasten of <script>alert(1)</script>",
            "There is no care coordinator yet.",
            "",
            List.of(new Circle.Member("A & <B>", false, false, Set.of(), List.of(), Set.of())),
            KINDS,
            List.of(),
            Language.EN);
    String svg = new Ecogram(circle, false).draw();
    assertThat(svg).doesNotContain("<script>").contains("A &amp; &lt;B>");
  }

  @ParameterizedTest
  @CsvSource({"1", "5", "20"})
  void thePngIsTheSameDrawingAndSaysInWordsWhatItShows(int size) throws Exception {
    for (boolean narrow : new boolean[] {false, true}) {
      Ecogram ecogram = new Ecogram(circle(size), narrow);
      byte[] png = ecogram.paint();
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(size + (narrow ? "-narrow" : "") + ".png"), png);
      assertThat(new Ecogram(circle(size), narrow).paint()).isEqualTo(png);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(ecogram.draw())
          .contains("viewBox=\"0 0 %d %d\"".formatted(image.getWidth() / 2, image.getHeight() / 2));
      assertThat(new String(png, StandardCharsets.UTF_8))
          .contains(
              "iTXtTitle", "iTXtDescription", "De naasten van Willem Jansen", ecogram.words());
    }
  }

  /** A white edge and the line itself, for each contact and in the legend. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 4", "5, 12", "20, 24"})
  void aContactIsOneLineWhoeverOfTheTwoRecordedIt(int size, int paths) {
    for (boolean narrow : new boolean[] {false, true}) {
      assertThat(new Ecogram(circle(size), narrow).draw().split("<path", -1)).hasSize(paths + 1);
    }
    Circle five = circle(5);
    assertThat(five.told(five.members().get(4)))
        .contains("Heeft contact met: Ria Jansen, Mevrouw Kuipers");
  }

  /** Two hundred naasten below each other would be more pixels than a picture may have. */
  @Test
  void aVeryLargeCircleIsPaintedSmaller() throws Exception {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(new Ecogram(circle(200), true).paint()));
    assertThat((long) image.getWidth() * image.getHeight()).isBetween(15_000_000L, 16_000_000L);
  }

  @Test
  void lettersWithMarksAreDrawn() {
    Lettering letters = Lettering.get();
    String e = letters.outline("e", 0, 0, 15, false, false);
    String marked = letters.outline("\u00eb", 0, 0, 15, false, false);
    assertThat(marked).hasSizeGreaterThan(e.length());
    assertThat(letters.outline("e\u0308", 0, 0, 15, false, false)).isEqualTo(marked);
    assertThat(letters.outline("\u00eb", 0, 0, 15, true, false)).isNotEqualTo(marked);
  }

  private static void write(String name, String svg) throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(name + ".svg"), svg);
  }
}
