package nl.naast.conformance.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Resource;

/**
 * The definitions of FHIR R4 itself, packed so that one can be read without the other three
 * thousand: an index ({@code base-definitions.tsv}) and, one after the other, each as gzipped JSON
 * ({@code base-definitions.bin}). Written by the build, read from the class path.
 */
final class BaseArchive {
  private static final String INDEX = "base-definitions.tsv";
  private static final String CONTENT = "base-definitions.bin";

  /**
   * One definition in the archive.
   *
   * @param type StructureDefinition, ValueSet or CodeSystem
   * @param kind StructureDefinition.kind for a type that R4 itself defines (not a profile on one);
   *     empty otherwise
   * @param name StructureDefinition.name; empty otherwise
   */
  record Entry(String type, String url, String kind, String name, int offset, int length) {
    private String line() {
      return String.join("\t", type, url, kind, name, "" + offset, "" + length);
    }

    private static Entry of(String line) {
      String[] cells = line.split("\t", -1);
      return new Entry(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          Integer.parseInt(cells[4]),
          Integer.parseInt(cells[5]));
    }
  }

  private final List<Entry> entries;
  private final byte[] content;

  private BaseArchive(List<Entry> entries, byte[] content) {
    this.entries = entries;
    this.content = content;
  }

  static BaseArchive fromClassPath() {
    return new BaseArchive(
        new String(resource(INDEX), StandardCharsets.UTF_8).lines().map(Entry::of).toList(),
        resource(CONTENT));
  }

  private static byte[] resource(String name) {
    try (InputStream stream = BaseArchive.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            name + " is not on the class path: build with Maven (phase process-classes)");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Entry> entries() {
    return entries;
  }

  Resource read(Entry entry) {
    try (InputStream json =
        new GZIPInputStream(new ByteArrayInputStream(content, entry.offset(), entry.length()))) {
      return new JsonParser().parse(json);
    } catch (IOException e) {
      throw new UncheckedIOException(entry.url(), e);
    }
  }

  /** Writes an archive, in the order in which definitions are added. */
  static final class Writer {
    private final List<Entry> entries = new ArrayList<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    void add(Resource resource, String url, String kind, String name) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(new JsonParser().composeBytes(resource));
      }
      entries.add(new Entry(resource.fhirType(), url, kind, name, content.size(), packed.size()));
      packed.writeTo(content);
    }

    void writeTo(Path folder) throws IOException {
      Files.createDirectories(folder);
      Files.write(folder.resolve(CONTENT), content.toByteArray());
      Files.write(folder.resolve(INDEX), entries.stream().map(Entry::line).toList());
    }
  }
}
