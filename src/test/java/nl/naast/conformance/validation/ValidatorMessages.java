package nl.naast.conformance.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The ids of the validator's messages, by the class that uses them, read from the byte code. */
final class ValidatorMessages {
  private static final List<String> WHERE =
      List.of(
          "classpath*:org/hl7/fhir/validation/**/*.class",
          "classpath*:org/hl7/fhir/r5/elementmodel/**/*.class");
  private static final int STRING = 8;

  private ValidatorMessages() {}

  /** Simple name of each class, without what is nested in it, and the ids that it names. */
  static Map<String, Set<String>> byClass() throws IOException {
    Set<String> ids = ids();
    Map<String, Set<String>> byClass = new TreeMap<>();
    var resolver = new PathMatchingResourcePatternResolver();
    for (String where : WHERE) {
      for (Resource file : resolver.getResources(where)) {
        List<String> named = constants(file);
        named.retainAll(ids);
        if (!named.isEmpty()) {
          String name = String.valueOf(file.getFilename()).replaceAll("(\\$.*)?\\.class$", "");
          byClass.computeIfAbsent(name, key -> new TreeSet<>()).addAll(named);
        }
      }
    }
    return byClass;
  }

  /** As the library's own texts name them, without the forms for one and for many. */
  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (String key : ResourceBundle.getBundle("Messages", Locale.ROOT).keySet()) {
      ids.add(key);
      ids.add(key.replaceAll("_(one|other)$", ""));
    }
    return ids;
  }

  private static List<String> constants(Resource file) throws IOException {
    List<String> strings = new ArrayList<>();
    try (var bytes = file.getInputStream()) {
      ClassReader reader = new ClassReader(bytes);
      char[] buffer = new char[reader.getMaxStringLength()];
      for (int i = 1; i < reader.getItemCount(); i++) {
        int offset = reader.getItem(i);
        if (offset > 0 && reader.readByte(offset - 1) == STRING) {
          strings.add((String) reader.readConst(i, buffer));
        }
      }
    }
    return strings;
  }
}
