package nl.naast.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** The codes of one of our code systems, with what they are called in both languages. */
final class Words {
  private final String system;
  private final Map<String, Text> names = new LinkedHashMap<>();

  Words(NaastPackage naast, String id) {
    this.system = naast.url("CodeSystem", id);
    CodeSystem codes = naast.find(CodeSystem.class, system).orElseThrow();
    for (ConceptDefinitionComponent concept : codes.getConcept()) {
      String dutch =
          concept.getDesignation().stream()
              .filter(one -> "nl".equals(one.getLanguage()))
              .map(one -> one.getValue())
              .findFirst()
              .orElse(concept.getDisplay());
      names.put(concept.getCode(), Text.of(dutch, concept.getDisplay()));
    }
  }

  String system() {
    return system;
  }

  /** In the order of the code system. */
  Map<String, Text> names() {
    return names;
  }

  @Nullable Text name(String code) {
    return names.get(code);
  }

  Coding coding(String code) {
    Text name = names.get(code);
    return new Coding(system, code, name == null ? null : name.en());
  }
}
