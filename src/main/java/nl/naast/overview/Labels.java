package nl.naast.overview;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.conformance.CodeNames;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.springframework.stereotype.Component;

/**
 * What codes are called in the reader's language: ours by their code system, family relations by a
 * list of ours; others by the display that came with them.
 */
@Component
class Labels {
  private static final String BAR = "\\|";
  private final NaastPackage naast;
  private final Properties relations;
  private final Map<String, CodeNames> ours = new ConcurrentHashMap<>();

  Labels(NaastPackage naast) {
    this.naast = naast;
    this.relations = read();
  }

  /** The names of one of our code systems, such as {@code care-kind}. */
  CodeNames of(String id) {
    return ours.computeIfAbsent(naast.url("CodeSystem", id), system -> new CodeNames(naast, id));
  }

  /** The first coding that has a name, else the text. */
  String of(CodeableConcept concept, Language language) {
    for (Coding coding : concept.getCoding()) {
      String name = of(coding, language);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return concept.hasText() ? concept.getText() : concept.getCodingFirstRep().getCode() + "";
  }

  private String of(Coding coding, Language language) {
    String system = coding.getSystem() + "";
    String code = coding.getCode() + "";
    if (naast.find(CodeSystem.class, system).isPresent()) {
      Text name = of(system.substring(system.lastIndexOf('/') + 1)).name(code);
      if (name != null) {
        return name.in(language);
      }
    }
    String both = relations.getProperty(code);
    if (both != null && system.endsWith("/v3-RoleCode")) {
      return both.split(BAR, -1)[language == Language.NL ? 0 : 1];
    }
    return coding.hasDisplay() ? coding.getDisplay().toLowerCase(Locale.ROOT) : "";
  }

  private static Properties read() {
    Properties relations = new Properties();
    try (Reader in =
        new InputStreamReader(
            Labels.class.getResourceAsStream("relations.properties"), StandardCharsets.UTF_8)) {
      relations.load(in);
      return relations;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
