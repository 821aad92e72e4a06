package nl.naast.overview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words as the outlines of their letters, of a font from the class path. The JDK's own fonts are
 * not used: on a machine without any they fail (<i>Fontconfig head is null</i>), and the letters
 * would differ from one machine to the next.
 */
final class Lettering {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
  private static final int[] NUMBERS = {2, 2, 4, 6, 0};
  private final TrueTypeFont plain;
  private final TrueTypeFont bold;

  private Lettering() {
    this.plain = read("DejaVuSans.ttf");
    this.bold = read("DejaVuSans-Bold.ttf");
  }

  /** Read at the first picture, and kept: 1.5 MB. */
  private static final class Kept {
    static final Lettering LETTERING = new Lettering();
  }

  static Lettering get() {
    return Kept.LETTERING;
  }

  /**
   * The {@code d} of a path that shows the words.
   *
   * @param x where they begin, or their middle
   * @param y the line that they stand on
   * @param size the height of the font
   */
  String outline(String words, double x, double y, double size, boolean isBold, boolean isMiddle) {
    TrueTypeFont font = isBold ? bold : plain;
    // An e and a diaeresis are one letter in the font.
    int[] letters = Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().toArray();
    try {
      double scale = size / font.getUnitsPerEm();
      double at = isMiddle ? x - width(font, letters) * scale / 2 : x;
      Path2D all = new Path2D.Double();
      for (int letter : letters) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
          all.append(
              data.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)),
              false);
        }
        at += font.getAdvanceWidth(glyph) * scale;
      }
      return written(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double width(TrueTypeFont font, int[] letters) throws IOException {
    double width = 0;
    for (int letter : letters) {
      width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(letter));
    }
    return width;
  }

  private static String written(Path2D path) {
    StringBuilder written = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(points);
      written.append(COMMANDS[segment]);
      for (int n = 0; n < NUMBERS[segment]; n++) {
        written.append(n == 0 ? "" : " ").append(Math.round(points[n] * 1000) / 1000.0);
      }
    }
    return written.toString();
  }

  private static TrueTypeFont read(String file) {
    try (InputStream in =
        Objects.requireNonNull(Lettering.class.getResourceAsStream(FOLDER + file), file)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
