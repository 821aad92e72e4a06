package nl.naast.overview;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Paints an ecogram, for programs that cannot show SVG. The same circle gives the same bytes.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG</a>
 */
final class Png {
  /** Two for one, so that letters stay sharp on paper and on a telephone. */
  private static final double SCALE = 2;

  /** Grey takes a byte for each: a picture never takes more memory than this. */
  private static final double MOST_PIXELS = 16_000_000;

  private static final double PIXELS_PER_METRE_OF_SVG = 96 / 0.0254;
  private final String title;
  private final String words;
  private final String language;

  /**
   * @param title what it is, for who cannot see it
   * @param words all that it says, for who cannot see it
   */
  Png(String title, String words, String language) {
    this.title = title;
    this.words = words;
    this.language = language;
  }

  /**
   * @param svg without text elements: see {@link Lettering}
   */
  byte[] paint(String svg) {
    LoaderContext ours =
        LoaderContext.builder()
            .documentLimits(
                new DocumentLimits(
                    DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                    DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                    Integer.MAX_VALUE))
            .build();
    SVGDocument drawing =
        Objects.requireNonNull(
            new SVGLoader()
                .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, ours));
    double width = drawing.size().getWidth();
    double height = drawing.size().getHeight();
    double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
    BufferedImage image =
        new BufferedImage(
            (int) (width * scale), (int) (height * scale), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    drawing.renderWithPlatform(
        NullPlatformSupport.INSTANCE, graphics, new ViewBox((float) width, (float) height));
    graphics.dispose();
    return written(image, scale);
  }

  private byte[] written(BufferedImage image, double scale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png").next();
    // In memory: a file in between would leave a family's picture on the disk.
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      IIOMetadata about =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      about.mergeTree(about.getNativeMetadataFormatName(), about(about, scale));
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, about));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Its size on paper, and in words what it shows: PNG has no other place for who cannot see. */
  private IIOMetadataNode about(IIOMetadata about, double scale) throws IIOInvalidTreeException {
    IIOMetadataNode root = new IIOMetadataNode(about.getNativeMetadataFormatName());
    String density = Math.round(PIXELS_PER_METRE_OF_SVG * scale) + "";
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", density);
    size.setAttribute("pixelsPerUnitYAxis", density);
    size.setAttribute("unitSpecifier", "meter");
    root.appendChild(size);
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(text("Title", title));
    texts.appendChild(text("Description", words));
    root.appendChild(texts);
    return root;
  }

  private IIOMetadataNode text(String keyword, String text) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", keyword);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", language);
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    return entry;
  }
}
