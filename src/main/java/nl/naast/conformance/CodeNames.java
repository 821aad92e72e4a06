package nl.naast.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** The codes of one of our code systems, with what they are called in both languages. */
public final class CodeNames {
  private final String system;
  private final Map<String, Text> names = new LinkedHashMap<>();

  /**
   * Those of one code system.
   *
   * @param id such as {@code care-kind}
   */
  public CodeNames(NaastPackage naast, String id) {
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

  /** Its canonical URL. */
  public String system() {
    return system;
  }

  /** In the order of the code system. */
  public Map<String, Text> names() {
    return names;
  }

  /** What a code is called; null for one that is not in it. */
  public @Nullable Text name(String code) {
    return names.get(code);
  }

  /** A code with its English name. */
  public Coding coding(String code) {
    Text name = names.get(code);
    return new Coding(system, code, name == null ? null : name.en());
  }
}
